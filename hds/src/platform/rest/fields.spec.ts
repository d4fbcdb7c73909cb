import { describe, expect, test } from 'vitest';
import { BadRequest, InvalidFields } from '../errors.js';
import { readBody } from './body.js';
import {
  BooleanField,
  bodySchema,
  ChoiceField,
  DateTimeField,
  DurationField,
  EmailField,
  IdListField,
  IntegerField,
  JsonField,
  RelatedField,
  TextField,
} from './fields.js';

class Everything {
  @TextField({ maxLength: 5, minLength: 2, optional: true })
  text?: string;

  @TextField({ optional: true, blank: true, nullable: true })
  note?: string | null;

  @IntegerField({ optional: true })
  whole?: number;

  @BooleanField({ optional: true, nullable: true })
  flag?: boolean | null;

  @ChoiceField(['support', 'manager'], { optional: true })
  role?: string;

  @EmailField({ optional: true })
  email?: string;

  @RelatedField('fruit', { optional: true })
  fruit?: number;

  @DateTimeField({ optional: true })
  time?: string;

  @DurationField({ optional: true })
  span?: string;

  @IdListField({ optional: true })
  ids?: number[];

  @JsonField({ optional: true })
  json?: unknown;
}

class Required {
  @TextField()
  name: string;

  @BooleanField()
  cycle: boolean;
}

class Extended extends Required {
  @IntegerField({ optional: true, nullable: true })
  size?: number | null;
}

const NULL = 'This field may not be null.';
const INTEGER = 'A valid integer is required.';
const BOOLEAN = 'Must be a valid boolean.';
const TIME =
  'Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].';
const SPAN = 'Duration has wrong format. Use one of these formats instead: [DD] [HH:[MM:]]ss[.uuuuuu].';
const pk = (type: string) => `Incorrect type. Expected pk value, received ${type}.`;

function faultsOf(read: () => unknown): unknown {
  try {
    read();
  } catch (error) {
    if (error instanceof InvalidFields) return error.fields;
    throw error;
  }
  return 'accepted';
}

test.for([
  ['text', 'abcdef', 'Ensure this field has no more than 5 characters.'],
  ['text', '🍓🍓🍓🍓🍓🍓', 'Ensure this field has no more than 5 characters.'],
  ['text', 'a', 'Ensure this field has at least 2 characters.'],
  ['text', '', 'This field may not be blank.'],
  ['text', '  ', 'This field may not be blank.'],
  ['text', null, NULL],
  ['text', 'a\0b', 'Null characters are not allowed.'],
  ['text', true, 'Not a valid string.'],
  ['text', ['ab'], 'Not a valid string.'],
  ['whole', 'abc', INTEGER],
  ['whole', '', INTEGER],
  ['whole', '1e3', INTEGER],
  ['whole', '0x10', INTEGER],
  ['whole', 1.5, INTEGER],
  ['whole', true, INTEGER],
  ['whole', [], INTEGER],
  ['whole', {}, INTEGER],
  ['whole', null, NULL],
  ['whole', 2147483648, 'Ensure this value is less than or equal to 2147483647.'],
  ['whole', '-2147483649', 'Ensure this value is greater than or equal to -2147483648.'],
  ['whole', Number.POSITIVE_INFINITY, INTEGER],
  ['flag', 'maybe', BOOLEAN],
  ['flag', 2, BOOLEAN],
  ['flag', '', BOOLEAN],
  ['flag', [], BOOLEAN],
  ['flag', {}, BOOLEAN],
  ['role', 'bogus', '"bogus" is not a valid choice.'],
  ['role', 5, '"5" is not a valid choice.'],
  ['role', ['support'], '"["support"]" is not a valid choice.'],
  ['role', {}, '"{}" is not a valid choice.'],
  ['email', 'nobody', 'Enter a valid email address.'],
  ['email', 'a@b', 'Enter a valid email address.'],
  ['email', 'a b@c.de', 'Enter a valid email address.'],
  ['email', `${'a'.repeat(250)}@b.de`, 'Enter a valid email address.'],
  ['email', 5, 'Enter a valid email address.'],
  ['fruit', 'x', pk('str')],
  ['fruit', '', pk('str')],
  ['fruit', true, pk('bool')],
  ['fruit', [1], pk('list')],
  ['fruit', {}, pk('dict')],
  ['fruit', 1.5, pk('float')],
  ['fruit', 1e300, pk('int')],
  ['time', 'soon', TIME],
  ['time', '2022-05-02', TIME],
  ['time', '2022-13-02T00:00:00Z', TIME],
  ['time', 17, TIME],
  ['time', {}, TIME],
  ['span', 'long', SPAN],
  ['span', '', SPAN],
  ['span', '1:2:3:4', SPAN],
  ['span', {}, SPAN],
  ['ids', 'x', 'Expected a list of items but got type "str".'],
  ['ids', {}, 'Expected a list of items but got type "dict".'],
  ['ids', [], 'This list may not be empty.'],
  ['ids', [1, 'x'], pk('str')],
  ['ids', [1, [2]], pk('list')],
] as const)('%s refuses %.40j: %s', ([name, value, text]) => {
  expect(faultsOf(() => readBody(Everything, { [name]: value }))).toEqual({ [name]: [text] });
});

test.for([
  ['text', ' ab ', 'ab'],
  ['text', 123, '123'],
  ['text', '🍓🍓🍓🍓🍓', '🍓🍓🍓🍓🍓'],
  ['note', '', ''],
  ['note', null, null],
  ['whole', '11', 11],
  ['whole', ' -7 ', -7],
  ['whole', '11.0', 11],
  ['whole', 11.0, 11],
  ['whole', 2147483647, 2147483647],
  ['flag', null, null],
  ...['true', 'True', 'TRUE', 't', '1', 1, 'yes', 'Yes', 'y', 'on', true].map((word) => ['flag', word, true] as const),
  ...['false', 'False', 'f', '0', 0, 'no', 'n', 'off', false].map((word) => ['flag', word, false] as const),
  ['role', 'manager', 'manager'],
  ['email', ' a.b+c@mail.example.org ', 'a.b+c@mail.example.org'],
  ['email', '', ''],
  ['fruit', '7', 7],
  ['fruit', 7, 7],
  ['ids', [1, 2], [1, 2]],
  ['json', { a: [null, { b: 'c' }] }, { a: [null, { b: 'c' }] }],
  ['json', 0, 0],
] as const)('%s reads %j as %j', ([name, value, read]) => {
  expect(readBody(Everything, { [name]: value })).toEqual({ [name]: read });
});

describe('a body', () => {
  test('lacks what is required, each by name, those of the parent class too', () => {
    expect(faultsOf(() => readBody(Extended, {}))).toEqual({
      name: ['This field is required.'],
      cycle: ['This field is required.'],
    });
    expect(faultsOf(() => readBody(Extended, undefined))).toEqual({
      name: ['This field is required.'],
      cycle: ['This field is required.'],
    });
    expect(faultsOf(() => readBody(Required, { name: '', cycle: 'x' }))).toEqual({
      name: ['This field may not be blank.'],
      cycle: [BOOLEAN],
    });
  });

  test('that is partial may leave out what is required, and may not hold what is wrong', () => {
    expect(readBody(Required, {}, { partial: true })).toEqual({});
    expect(faultsOf(() => readBody(Required, { name: null }, { partial: true }))).toEqual({ name: [NULL] });
  });

  test('that is a form has false where a boolean is missing, but not when it is partial', () => {
    expect(readBody(Required, { name: 'x' }, { isForm: true })).toEqual({ name: 'x', cycle: false });
    expect(readBody(Required, { name: 'x' }, { isForm: true, partial: true })).toEqual({ name: 'x' });
  });

  test('holds known fields only, whatever else was sent', () => {
    const sent = JSON.parse(
      '{"name":"x","cycle":true,"__proto__":{"name":"y"},"constructor":1,"id":7,"toString":null}',
    );

    const read = readBody(Required, sent);

    expect(Object.keys(read)).toEqual(['name', 'cycle']);
    expect(Object.getPrototypeOf(read)).toBe(Required.prototype);
    expect(faultsOf(() => readBody(Required, Object.create({ name: 'inherited', cycle: true })))).toMatchObject({
      name: ['This field is required.'],
    });
  });

  test.for([
    [[1], 'list'],
    ['text', 'string'],
    [17, 'number'],
    [true, 'boolean'],
  ] as const)('%j is no body', ([body, type]) => {
    const read = () => readBody(Required, body);

    expect(read).toThrow(BadRequest);
    expect(read).toThrow(
      expect.objectContaining({
        body: {
          exception: expect.any(String),
          detail: { non_field_errors: [`Invalid data. Expected a dictionary, but got ${type}.`] },
        },
      }),
    );
  });
});

test('the schema of a body class says what is required, nullable and bounded', () => {
  expect(bodySchema(Extended)).toEqual({
    type: 'object',
    properties: {
      name: { type: 'string' },
      cycle: { type: 'boolean' },
      size: { type: ['integer', 'null'], minimum: -2147483648, maximum: 2147483647 },
    },
    required: ['name', 'cycle'],
  });
});
