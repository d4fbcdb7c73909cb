import { ValidateBy, type ValidationArguments } from 'class-validator';
import { DateTime } from 'luxon';
import type { JsonSchema } from './shape.js';

/** What a field of a request body accepts, what it becomes, and the texts clients know for what is wrong. */
interface FieldKind {
  /** The value as the hub uses it; a value that cannot be read is left as it came, for `problem` to name. */
  coerce(value: unknown): unknown;
  /** Why the coerced value is refused, or null. */
  problem(value: unknown): string | null;
  schema: JsonSchema;
}

interface FieldOptions {
  /** A field that may be left out. Default: required. */
  optional?: boolean;
  /** A field that may be null. Default: not. */
  nullable?: boolean;
  /** What old clients read under `errors.exception` when the field is missing, where that is no list of fields. */
  missingText?: string;
  /** What the documents show, where the kind's own example says too little. */
  example?: unknown;
  /** What the documents say beyond the kind's own schema, such as what any JSON really is. */
  documented?: JsonSchema;
}

interface FieldFacts {
  kind: FieldKind;
  options: FieldOptions;
  /** For a reference to another row: its table and the class name the API shows. */
  target?: { table: string };
}

const factsOfClass = new WeakMap<object, Map<string, FieldFacts>>();

/** The fields of a body class, those of its parents first. */
export function fieldsOf(dto: new () => object): Map<string, FieldFacts> {
  const found = new Map<string, FieldFacts>();
  const chain: object[] = [];
  for (let type = dto.prototype; type && type !== Object.prototype; type = Object.getPrototypeOf(type))
    chain.unshift(type);
  for (const type of chain) for (const [name, facts] of factsOfClass.get(type) ?? []) found.set(name, facts);
  return found;
}

/** The JSON Schema of a body class. */
export function bodySchema(dto: new () => object): JsonSchema {
  const fields = [...fieldsOf(dto)];
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(([name, facts]) => [name, fieldSchema(facts)])),
    required: fields.filter(([, { options }]) => !options.optional).map(([name]) => name),
  };
}

function fieldSchema({ kind, options: { nullable, example, documented } }: FieldFacts): JsonSchema {
  const schema = { ...kind.schema, ...documented };
  return { ...(nullable ? nullableSchema(schema) : schema), ...(example === undefined ? {} : { examples: [example] }) };
}

function nullableSchema(schema: JsonSchema): JsonSchema {
  return typeof schema.type === 'string'
    ? { ...schema, type: [schema.type, 'null'] }
    : { anyOf: [schema, { type: 'null' }] };
}

function field(kind: FieldKind, options: FieldOptions, target?: FieldFacts['target']): PropertyDecorator {
  const problemOf = (value: unknown): string | null => {
    if (value === undefined) return options.optional ? null : 'This field is required.';
    if (value === null) return options.nullable ? null : 'This field may not be null.';
    return kind.problem(value);
  };
  return (prototype, name) => {
    const facts = factsOfClass.get(prototype) ?? new Map<string, FieldFacts>();
    factsOfClass.set(prototype, facts.set(String(name), { kind, options, ...(target ? { target } : {}) }));
    ValidateBy({
      name: 'field',
      validator: {
        validate: (value: unknown) => problemOf(value) === null,
        defaultMessage: (args?: ValidationArguments) => problemOf(args?.value) ?? '',
      },
    })(prototype, name);
  };
}

interface TextOptions extends FieldOptions {
  maxLength?: number;
  minLength?: number;
  /** Whether the empty text is allowed. Default: not. */
  blank?: boolean;
  /** What the whole text must match, and what is said when it does not. */
  pattern?: { expression: RegExp; otherwise: string };
}

/** A text; numbers become texts, blanks around it are removed. */
export function TextField({ maxLength, minLength, blank, pattern, ...options }: TextOptions = {}): PropertyDecorator {
  return field(
    {
      coerce: (value) => (typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : value),
      problem: (value) => {
        if (typeof value !== 'string') return 'Not a valid string.';
        if (value === '') return blank ? null : 'This field may not be blank.';
        if (value.includes('\0')) return 'Null characters are not allowed.';
        if (maxLength !== undefined && [...value].length > maxLength)
          return `Ensure this field has no more than ${maxLength} characters.`;
        if (minLength !== undefined && [...value].length < minLength)
          return `Ensure this field has at least ${minLength} characters.`;
        if (pattern && !pattern.expression.test(value)) return pattern.otherwise;
        return null;
      },
      schema: {
        type: 'string',
        ...(maxLength === undefined ? {} : { maxLength }),
        ...(minLength === undefined ? {} : { minLength }),
      },
    },
    options,
  );
}

/** One of some words. */
export function ChoiceField(choices: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      coerce: (value) => value,
      problem: (value) =>
        typeof value === 'string' && choices.includes(value) ? null : `"${shown(value)}" is not a valid choice.`,
      schema: { type: 'string', enum: [...choices] },
    },
    options,
  );
}

/** An e-mail address, or the empty text where it is optional. */
export function EmailField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      coerce: (value) => (typeof value === 'string' ? value.trim() : value),
      problem: (value) =>
        value === '' ||
        (typeof value === 'string' && value.length <= 254 && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value))
          ? null
          : 'Enter a valid email address.',
      schema: { type: 'string', format: 'email', maxLength: 254 },
    },
    options,
  );
}

const SMALLEST_INTEGER = -2_147_483_648;
const BIGGEST_INTEGER = 2_147_483_647;

/** A whole number of 32 bits; a numeric text is one too. */
export function IntegerField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      coerce: (value) => (typeof value === 'string' && /^\s*[-+]?\d+(\.0*)?\s*$/.test(value) ? Number(value) : value),
      problem: (value) => {
        if (typeof value !== 'number' || !Number.isInteger(value)) return 'A valid integer is required.';
        if (value > BIGGEST_INTEGER) return `Ensure this value is less than or equal to ${BIGGEST_INTEGER}.`;
        return value < SMALLEST_INTEGER ? `Ensure this value is greater than or equal to ${SMALLEST_INTEGER}.` : null;
      },
      schema: { type: 'integer', minimum: SMALLEST_INTEGER, maximum: BIGGEST_INTEGER },
    },
    options,
  );
}

const TRUE_WORDS = ['true', 't', 'yes', 'y', 'on', '1'];
const FALSE_WORDS = ['false', 'f', 'no', 'n', 'off', '0'];

/** A boolean, or one of the words and numbers for it. */
export function BooleanField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      coerce: (value) => {
        const word = wordOf(value).toLowerCase();
        return TRUE_WORDS.includes(word) ? true : FALSE_WORDS.includes(word) ? false : value;
      },
      problem: (value) => (typeof value === 'boolean' ? null : 'Must be a valid boolean.'),
      schema: { type: 'boolean' },
    },
    options,
  );
}

/** The id of a row of `table`; whether it exists is looked up when the body is stored. */
export function RelatedField(table: string, options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      coerce: (value) => (isId(value) ? Number(value) : value),
      problem: (value) =>
        typeof value === 'number' && Number.isSafeInteger(value)
          ? null
          : `Incorrect type. Expected pk value, received ${pythonType(value)}.`,
      schema: { type: 'integer' },
    },
    options,
    { table },
  );
}

const DATETIME_FORMATS = 'YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z]';

/** An ISO 8601 date and time; without offset it is UTC. */
export function DateTimeField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      coerce: (value) => (typeof value === 'string' ? value.trim() : value),
      problem: (value) =>
        typeof value === 'string' &&
        /^\d{4}-\d\d?-\d\d?[T ]\d\d?:\d\d/.test(value) &&
        DateTime.fromISO(value.replace(' ', 'T'), { zone: 'utc' }).isValid
          ? null
          : `Datetime has wrong format. Use one of these formats instead: ${DATETIME_FORMATS}.`,
      schema: { type: 'string', format: 'date-time' },
    },
    options,
  );
}

const DURATION = /^(?:(\d{1,8}) (?:days?, )?)?(?:(?:(\d{1,4}):)?(\d{1,4}):)?(\d{1,12})(?:\.(\d{1,6}))?$/;

/** A span of time as `[DD] [HH:[MM:]]ss[.uuuuuu]`, or a number of seconds. */
export function DurationField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    {
      coerce: (value) => {
        const parts = DURATION.exec(wordOf(value).trim());
        if (!parts) return value;
        const [, days = '0', hours = '0', minutes = '0', seconds = '0', fraction = '0'] = parts;
        return `${days} days ${hours} hours ${minutes} minutes ${seconds}.${fraction} seconds`;
      },
      problem: (value) =>
        typeof value === 'string' && value.endsWith(' seconds')
          ? null
          : 'Duration has wrong format. Use one of these formats instead: [DD] [HH:[MM:]]ss[.uuuuuu].',
      schema: { type: 'string' },
    },
    { example: '00:15:30', ...options },
  );
}

interface ListOptions extends FieldOptions {
  /** Whether the empty list is allowed. Default: not. */
  empty?: boolean;
  /** Whether a single id as text is a list of one, as a form sends it. Default: not. */
  single?: boolean;
}

/** Ids of rows of one table. */
export function IdListField({ empty, single, ...options }: ListOptions = {}): PropertyDecorator {
  return field(
    {
      coerce: (value) => {
        const ids: unknown = single && typeof value === 'string' && isId(value) ? [value] : value;
        return Array.isArray(ids) ? [...new Set(ids.map((id) => (isId(id) ? Number(id) : id)))] : ids;
      },
      problem: (value) => {
        if (!Array.isArray(value)) return `Expected a list of items but got type "${pythonType(value)}".`;
        if (value.length === 0) return empty ? null : 'This list may not be empty.';
        const wrong: unknown[] = value.filter((item) => !Number.isSafeInteger(item));
        return wrong.length === 0 ? null : `Incorrect type. Expected pk value, received ${pythonType(wrong[0])}.`;
      },
      schema: { type: 'array', items: { type: 'integer' }, ...(empty ? {} : { minItems: 1 }) },
    },
    options,
  );
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,15}$/.test(value);
}

/** A list of texts; blanks around them are removed. */
export function TextListField({
  maxItems,
  maxLength,
  ...options
}: FieldOptions & { maxItems: number; maxLength: number }): PropertyDecorator {
  return field(
    {
      coerce: (value) =>
        Array.isArray(value) ? value.map((item: unknown) => (typeof item === 'string' ? item.trim() : item)) : value,
      problem: (value) => {
        if (!Array.isArray(value)) return `Expected a list of items but got type "${pythonType(value)}".`;
        if (value.length > maxItems) return `Ensure this field has no more than ${maxItems} elements.`;
        const wrong: unknown = value.find(
          (item) => typeof item !== 'string' || item === '' || item.length > maxLength || item.includes('\0'),
        );
        return wrong === undefined ? null : `"${shown(wrong)}" is not a text of 1 to ${maxLength} characters.`;
      },
      schema: { type: 'array', maxItems, items: { type: 'string', minLength: 1, maxLength } },
    },
    options,
  );
}

/** Any JSON value. */
export function JsonField(options: FieldOptions = {}): PropertyDecorator {
  return field({ coerce: (value) => value, problem: () => null, schema: {} }, options);
}

/** A text, number or boolean as text; empty for everything else. */
function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function shown(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 200);
}

/** The type's name in the words old clients know. */
function pythonType(value: unknown): string {
  if (typeof value === 'string') return 'str';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return 'dict';
}
