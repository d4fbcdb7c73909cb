import { createHash } from 'node:crypto';
import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, ValidationTypes, validateSync } from 'class-validator';
import { BadRequest, InvalidFields, MalformedBody } from '../../platform/errors.js';
import { jsonDepth, parseJson } from '../../platform/http/json-body.js';
import { fieldErrors } from '../../platform/rest/body.js';
import { legacyFault, type ReportDto } from './report.dto.js';

/** One report on its way in: the text as received and what the hub reads in it. */
export interface ReceivedReport<Dto extends ReportDto = ReportDto> {
  /** JSON that PostgreSQL can hold; the received text itself wherever possible. */
  text: string;
  /** The text as received, where it had to be changed to be stored. */
  receivedText: string | null;
  dto: Dto;
}

/**
 * Reads a report. Python machines write `NaN` and `Infinity`, and broken software NUL characters or half surrogate
 * pairs: such a report is stored with null (U+FFFD in texts) in their place and its received bytes beside it.
 *
 * @throws MalformedBody  when it is not JSON or nests too deep
 * @throws InvalidFields, BadRequest  when the envelope breaks a rule
 */
export function readReport<Dto extends ReportDto>(
  dtoClass: new () => Dto,
  received: string,
  maxDepth: number,
): ReceivedReport<Dto> {
  if (received.length > maxDepth && jsonDepth(Buffer.from(received)) > maxDepth)
    throw new MalformedBody(`objects and lists nest deeper than ${maxDepth} levels`);
  let text = received;
  let body: unknown;
  try {
    body = parseJson(received);
  } catch (error) {
    text = withoutNonNumbers(received);
    if (text === received) throw error;
    body = parseJson(text);
  }
  if (UNSTORABLE_ESCAPE.test(text)) {
    body = storable(body);
    text = JSON.stringify(body);
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    const name = Array.isArray(body)
      ? 'list'
      : body === null
        ? 'NoneType'
        : typeof body === 'string'
          ? 'string'
          : typeof body;
    throw new BadRequest(`${name} indices must be integers or slices, not str`, {
      non_field_errors: ['A report is a JSON object.'],
    });
  }
  return { text, receivedText: text === received ? null : received, dto: readDto(dtoClass, body) };
}

function readDto<Dto extends ReportDto>(dtoClass: new () => Dto, body: object): Dto {
  const dto = instanceOf(dtoClass, body);
  const faults = validateSync(dto, { validationError: { target: false, value: false } });
  if (faults.length > 0) throw new InvalidFields(fieldErrors(faults), legacyFault(dto));
  return dto;
}

/**
 * The body as an instance of its DTO. Only what the DTO declares as nested is made into instances of its own: a report is
 * mostly data that no rule looks at, and copying all of it costs more than storing it.
 */
export function instanceOf<Dto extends object>(dtoClass: new () => Dto, body: object): Dto {
  const dto = new dtoClass();
  // A key that is spelled like a method, `columns` or `toString`, must not take its place.
  for (const [key, value] of Object.entries(body))
    if (typeof dto[key as keyof Dto] !== 'function') Object.assign(dto, { [key]: value });
  for (const name of nestedProperties(dtoClass)) {
    const value: unknown = Object.getOwnPropertyDescriptor(body, name)?.value;
    const nested = plainToInstance(dtoClass, { [name]: withoutConstructors(value) });
    Object.assign(dto, { [name]: nested[name as keyof Dto] });
  }
  return dto;
}

/** The value without keys named `constructor`: class-transformer would take what they hold for a class. The stored report keeps them. */
function withoutConstructors(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutConstructors);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== 'constructor');
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutConstructors(inner)]));
}

const nestedOf = new Map<object, string[]>();

/** The properties of a DTO that carry `@ValidateNested`. */
function nestedProperties(dtoClass: new () => object): string[] {
  const known = nestedOf.get(dtoClass);
  if (known) return known;
  const rules = getMetadataStorage().getTargetValidationMetadatas(dtoClass, '', false, false);
  const names = [
    ...new Set(
      rules.filter(({ type }) => type === ValidationTypes.NESTED_VALIDATION).map(({ propertyName }) => propertyName),
    ),
  ];
  nestedOf.set(dtoClass, names);
  return names;
}

// PostgreSQL's jsonb refuses \u0000 and halves of surrogate pairs. The test may hit a harmless escaped backslash; then the slow way changes nothing but spacing.
const UNSTORABLE_ESCAPE = /\\u(0000|d[89a-f][0-9a-f]{2})/i;

function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD').toWellFormed();
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storable(key), storable(inner)]));
}

/** The text with `null` for every NaN, Infinity and -Infinity outside of strings. */
function withoutNonNumbers(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g, (token) => (token.startsWith('"') ? token : 'null'));
}

/** Where a report came from, and which of that source's versions it is. */
export interface Delivery {
  source: string;
  version: string;
  sequencer: string | null;
}

/** The delivery of a report that came without an address: the same bytes are the same report. */
export function deliveryOfContent(reportType: string, received: string): Delivery {
  return {
    source: `sha256:${reportType}:${createHash('sha256').update(received).digest('hex')}`,
    version: '',
    sequencer: null,
  };
}

/** S3 compares sequencers as texts of equal length; a delivery without one counts as newer. */
export function isNewer(sequencer: string | null, than: string | null): boolean {
  if (sequencer === null || than === null) return true;
  const length = Math.max(sequencer.length, than.length);
  return sequencer.padStart(length, '0') > than.padStart(length, '0');
}
