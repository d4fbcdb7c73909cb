import { registerDecorator, type ValidationArguments } from 'class-validator';
import { BadRequest } from '../../platform/errors.js';
import { MAX_UUID_LENGTH } from '../event/event.entity.js';
import type { HarvesterReference } from '../harvester/find-harvester.js';

const EARLIEST_SECONDS = -62_135_596_800; // year 1
const LATEST_SECONDS = 253_402_300_799; // year 9999
const MAX_SERIAL_NUMBER = 2_147_483_647;
const MAX_AUX_UUIDS = 100;

/** What is wrong with a part of the envelope, in the words legacy clients know and in plain ones. */
interface EnvelopeFault {
  exception: string;
  detail: string;
}

/** Checks a part of the envelope; the decorated property need not be present unless the rule says so. */
function EnvelopeRule(fault: (value: unknown) => EnvelopeFault | null): PropertyDecorator {
  return (prototype, name) => {
    registerDecorator({
      name: 'envelope',
      target: prototype.constructor,
      propertyName: String(name),
      validator: {
        validate: (value: unknown) => fault(value) === null,
        defaultMessage: (args?: ValidationArguments) => fault(args?.value)?.detail ?? '',
      },
    });
    const rules = rulesOf.get(prototype) ?? new Map<string, (value: unknown) => EnvelopeFault | null>();
    rulesOf.set(prototype, rules.set(String(name), fault));
  };
}

const rulesOf = new WeakMap<object, Map<string, (value: unknown) => EnvelopeFault | null>>();

/** The legacy text for the first part of the envelope that is wrong, or undefined. */
export function legacyFault(dto: ReportDto): string | undefined {
  for (let type = Object.getPrototypeOf(dto); type && type !== Object.prototype; type = Object.getPrototypeOf(type)) {
    for (const [name, fault] of rulesOf.get(type) ?? []) {
      const found = fault((dto as unknown as Record<string, unknown>)[name]);
      if (found) return found.exception;
    }
  }
  return undefined;
}

const typeName = (value: unknown) =>
  value === null ? 'NoneType' : Array.isArray(value) ? 'list' : typeof value === 'string' ? 'str' : typeof value;

/** A JSON value as text; objects may hold a `toString` that is none. */
const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** What every report carries around its `data`. Extend it with the `data` of a type; keys that no rule knows are kept and ignored. */
export class ReportDto {
  /** When the machine made the report: POSIX seconds with fraction. */
  @EnvelopeRule((value) => {
    if (value === undefined) return { exception: "'timestamp'", detail: 'This field is required.' };
    if (typeof value !== 'number')
      return {
        exception: `'${typeName(value)}' object cannot be interpreted as an integer`,
        detail: 'A number of POSIX seconds is required.',
      };
    if (value < EARLIEST_SECONDS || value > LATEST_SECONDS)
      return { exception: 'year is out of range', detail: 'The time is not between the years 1 and 9999.' };
    return null;
  })
  timestamp: number;

  @EnvelopeRule((value) => (value === undefined ? { exception: "'data'", detail: 'This field is required.' } : null))
  data: unknown;

  serial_number?: unknown;
  type?: unknown;
  uuid?: unknown;
  pick_session_uuid?: unknown;
  aux_uuids?: unknown;
  is_emulator?: unknown;
  fruit?: unknown;

  /** The values of the type's own columns that are known at once; the worker adds the rest. */
  columns(): Record<string, unknown> {
    return {};
  }

  /** Where the flags `is_emulator` and `fruit` stand; some types have them inside `data`. */
  protected emulatorFlags(): { is_emulator?: unknown; fruit?: unknown } {
    return this;
  }

  /** @throws BadRequest when neither a serial number nor an emulator is named */
  harvesterReference(): HarvesterReference {
    const { is_emulator: isEmulator, fruit } = this.emulatorFlags();
    if (isEmulator === true || isEmulator === 'true' || isEmulator === 1) return { emulatorOf: textOf(fruit ?? '') };
    const serialNumber = this.serial_number ?? this.inData('serial_number');
    if (serialNumber === undefined || serialNumber === null)
      throw new BadRequest("'serial_number'", { serial_number: ['This field is required.'] });
    const number =
      typeof serialNumber === 'number'
        ? Math.trunc(serialNumber)
        : /^\s*[-+]?\d+\s*$/.test(textOf(serialNumber))
          ? Number(serialNumber)
          : Number.NaN;
    if (!Number.isInteger(number) || Math.abs(number) > MAX_SERIAL_NUMBER) {
      throw new BadRequest(`invalid literal for int() with base 10: '${textOf(serialNumber).slice(0, 100)}'`, {
        serial_number: ['A whole number is required, such as 11 or "011".'],
      });
    }
    return { serialNumber: number };
  }

  /** The event's UUID as sent, top level before `data`; undefined when there is none. @throws BadRequest when it is too long */
  eventUuid(): string | undefined {
    return this.uuidAt('uuid', this.uuid);
  }

  /** The pick session's UUID as sent; undefined when the report belongs to none. @throws BadRequest when it is too long */
  pickSessionUuid(): string | undefined {
    return this.uuidAt('pick_session_uuid', this.pick_session_uuid);
  }

  /** UUIDs of other events that belong to this one. A text is one UUID; anything but texts is left out. */
  auxiliaryUuids(): string[] {
    const list =
      typeof this.aux_uuids === 'string' ? [this.aux_uuids] : Array.isArray(this.aux_uuids) ? this.aux_uuids : [];
    const texts = list.filter(
      (uuid): uuid is string =>
        typeof uuid === 'string' && uuid !== '' && uuid.length <= MAX_UUID_LENGTH && !uuid.includes('\0'),
    );
    return [...new Set(texts)].slice(0, MAX_AUX_UUIDS);
  }

  private uuidAt(name: string, top: unknown): string | undefined {
    const value = top === undefined ? this.inData(name) : top;
    if (value === undefined || value === null) return undefined;
    const text = textOf(value);
    if (text.includes('\0'))
      throw new BadRequest('A string literal cannot contain NUL (0x00) characters.', {
        [name]: ['Null characters are not allowed.'],
      });
    if ([...text].length > MAX_UUID_LENGTH) {
      throw new BadRequest(`value too long for type character varying(${MAX_UUID_LENGTH})`, {
        [name]: [`Ensure this field has no more than ${MAX_UUID_LENGTH} characters.`],
      });
    }
    return text;
  }

  private inData(name: string): unknown {
    const { data } = this;
    return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
      ? (data as Record<string, unknown>)[name]
      : undefined;
  }
}
