import * as z from 'zod/mini';
import { bodies } from './generated/bodies.js';

/** What the hub's own description says of one field of a body. */
interface FieldSchema {
  type?: string | readonly string[];
  format?: string;
  maxLength?: number;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
}

/** The words of a fault are for people; the hub's own come when only the hub can tell. */
const REQUIRED = 'Please fill this in.';

/**
 * The rules of a form by the hub's own description of what a new object holds, so that a page refuses what the hub would.
 * Inputs hold texts; what goes to the hub holds numbers, and null where a text that may be missing is empty.
 *
 * @param alsoRequired  what people must fill in though the hub would take it empty
 */
export function rulesOf<Resource extends keyof typeof bodies>(
  resource: Resource,
  alsoRequired: readonly (keyof (typeof bodies)[Resource]['properties'] & string)[] = [],
) {
  const { properties, required: byHub } = bodies[resource] as {
    properties: Record<string, FieldSchema>;
    required: readonly string[];
  };
  const required = [...byHub, ...alsoRequired];
  return z.object(
    Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [
        name,
        // A form may leave out what the hub does not insist on.
        required.includes(name) ? rule(schema, true) : z.optional(rule(schema, false)),
      ]),
    ) as Record<keyof (typeof bodies)[Resource]['properties'], z.ZodMiniType>,
  );
}

function rule(schema: FieldSchema, isRequired: boolean): z.ZodMiniType {
  const types: readonly string[] = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  if (types.includes('boolean')) return z.boolean();
  if (types.includes('integer')) return integerRule(schema, isRequired);
  if (types.includes('array')) return z.array(z.coerce.number()).check(z.minLength(schema.minItems ?? 0, REQUIRED));
  return textRule(schema, isRequired, types.includes('null'));
}

function textRule(schema: FieldSchema, isRequired: boolean, isNullable: boolean): z.ZodMiniType {
  const checks: z.core.$ZodCheck<string>[] = [z.trim(), ...(isRequired ? [z.minLength(1, REQUIRED)] : [])];
  if (schema.minLength !== undefined)
    checks.push(z.minLength(schema.minLength, `At least ${schema.minLength} characters.`));
  if (schema.maxLength !== undefined)
    checks.push(z.maxLength(schema.maxLength, `At most ${schema.maxLength} characters.`));
  if (schema.format === 'email')
    checks.push(z.regex(/^$|^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/, 'This is no e-mail address.'));
  const text = z.string().check(...checks);
  return isNullable
    ? z.pipe(
        text,
        z.transform((value) => (value === '' ? null : value)),
      )
    : text;
}

function integerRule({ minimum, maximum }: FieldSchema, isRequired: boolean): z.ZodMiniType {
  const whole = z.regex(/^[+-]?\d*$/, 'Write a whole number.');
  const text = z.pipe(
    z.transform((value) => String(value ?? '').trim()),
    isRequired ? z.string().check(z.minLength(1, REQUIRED), whole) : z.string().check(whole),
  );
  const number = z
    .nullable(z.number())
    .check(
      z.refine(
        (value) => value === null || (value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity)),
        'The hub does not take a number of this size.',
      ),
    );
  return z.pipe(
    z.pipe(
      text,
      z.transform((value) => (value === '' ? null : Number(value))),
    ),
    number,
  );
}
