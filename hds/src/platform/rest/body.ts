import 'reflect-metadata';
import { type ValidationError, validateSync } from 'class-validator';
import { BadRequest, type FieldErrors, InvalidFields } from '../errors.js';
import { fieldsOf } from './fields.js';

interface ReadOptions {
  /** PATCH: a field that is left out stays as it is. */
  partial?: boolean;
  /** A form cannot send `false`: there a boolean that is left out means false. */
  isForm?: boolean;
}

/**
 * The body of a request as an instance of `dto`: known fields only, read and checked.
 * @throws InvalidFields  with every fault, in the words clients know
 */
export function readBody<Dto extends object>(
  dto: new () => Dto,
  body: unknown,
  { partial = false, isForm = false }: ReadOptions = {},
): Dto {
  if (body !== undefined && body !== null && (typeof body !== 'object' || Array.isArray(body))) {
    throw new BadRequest('Invalid data. Expected a dictionary, but got a different type.', {
      non_field_errors: [`Invalid data. Expected a dictionary, but got ${Array.isArray(body) ? 'list' : typeof body}.`],
    });
  }
  const instance = new dto();
  for (const [name, { kind }] of fieldsOf(dto)) {
    const sent: unknown = Object.hasOwn(body ?? {}, name) ? (body as Record<string, unknown>)[name] : undefined;
    // Of a field that a form has twice the last counts, unless it is a list.
    const value: unknown = isForm && Array.isArray(sent) && kind.schema.type !== 'array' ? sent.at(-1) : sent;
    if (value !== undefined) Object.assign(instance, { [name]: value === null ? null : kind.coerce(value) });
    else if (isForm && !partial && kind.schema.type === 'boolean') Object.assign(instance, { [name]: false });
  }
  const faults = validateSync(instance, { skipUndefinedProperties: partial });
  if (faults.length > 0) {
    const missing = [...fieldsOf(dto)].find(
      ([name, { options }]) => options.missingText && instance[name as keyof Dto] === undefined,
    );
    throw new InvalidFields(fieldErrors(faults), partial ? undefined : missing?.[1].options.missingText);
  }
  return instance;
}

/** The faults by field, nested objects by nested field. */
export function fieldErrors(faults: ValidationError[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { property, constraints, children } of faults) {
    errors[property] = children?.length ? fieldErrors(children) : Object.values(constraints ?? {});
  }
  return errors;
}
