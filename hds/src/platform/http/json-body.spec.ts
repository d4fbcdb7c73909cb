import { describe, expect, test } from 'vitest';
import { MalformedBody } from '../errors.js';
import { jsonDepth, parseJsonBody } from './json-body.js';

const bytes = (text: string) => Buffer.from(text);
const parse = (text: string, maxDepth = 100) => parseJsonBody(bytes(text), maxDepth).body;

test.for([
  ['17', 0],
  ['""', 0],
  ['[]', 1],
  ['[[],[]]', 2],
  ['{"a":[{"b":1}]}', 3],
  ['"[[[["', 0],
  ['["]]]","[["]', 1],
  ['["\\"[[",[]]', 2],
  ['["\\\\",[[]]]', 3],
  ['{"[":"{"}', 1],
  [']]]]', 0],
] as const)('%s nests %i deep', ([text, depth]) => {
  expect(jsonDepth(bytes(text))).toBe(depth);
});

describe('a JSON body', () => {
  test.for([
    ['{"a":1}', { a: 1 }],
    ['[1,2]', [1, 2]],
    ['"text"', 'text'],
    ['null', null],
    [' {"ä":"\\u00e9\\ud83c\\udf53"}\n', { ä: 'é🍓' }],
    ['\uFEFF{"a":1}', { a: 1 }],
    ['{"constructor":{"prototype":1}}', { constructor: { prototype: 1 } }],
    ['"__proto__"', '__proto__'],
    ['{"a":1,"a":2}', { a: 2 }],
  ] as const)('%j is read', ([text, value]) => {
    expect(parse(text)).toEqual(value);
  });

  test('keeps the text as it was received', () => {
    const text = '{ "b": 1.0,\n"a": 1e2 }';

    expect(parseJsonBody(bytes(text), 10).text).toBe(text);
  });

  test.for([
    ['{"a":', /^JSON parse error - /],
    ['', /^JSON parse error - /],
    ["{'a':1}", /^JSON parse error - /],
    ['{"a":1,}', /^JSON parse error - /],
    ['{"a":01}', /^JSON parse error - /],
    ['{"a":"\n"}', /^JSON parse error - /],
    ['[1] 2', /^JSON parse error - /],
    ['{"a":NaN}', "JSON parse error - Out of range float values are not JSON compliant: 'NaN'"],
    ['[Infinity]', "JSON parse error - Out of range float values are not JSON compliant: 'Infinity'"],
    ['[-Infinity]', "JSON parse error - Out of range float values are not JSON compliant: '-Infinity'"],
    ['{"__proto__":{}}', 'JSON parse error - the key "__proto__" is not allowed'],
    ['[{"a":[{"__proto__":1}]}]', 'JSON parse error - the key "__proto__" is not allowed'],
    ['{"__pr\\u006fto__":{}}', 'JSON parse error - the key "__proto__" is not allowed'],
    ['[[[]]]', 'JSON parse error - objects and lists nest deeper than 2 levels'],
  ] as const)('%s is refused', ([text, message]) => {
    const read = () => parse(text, text === '[[[]]]' ? 2 : 100);

    expect(read).toThrow(MalformedBody);
    expect(read).toThrow(message);
  });

  test('that is not UTF-8 is refused', () => {
    expect(() => parseJsonBody(Buffer.from([0x22, 0xff, 0xfe, 0x22]), 10)).toThrow(
      'JSON parse error - the text is not UTF-8',
    );
    expect(() => parseJsonBody(Buffer.from([0x22, 0xc3]), 10)).toThrow(MalformedBody);
  });

  test.for(['[', '{"a":', '[{"a":'])('of a hundred thousand "%s" is refused at once', (piece) => {
    const before = performance.now();

    expect(() => parse(piece.repeat(100_000))).toThrow('nest deeper than 100 levels');
    expect(performance.now() - before).toBeLessThan(500);
  });

  test('never quotes more of a bad text than a line', () => {
    const secret = 'x'.repeat(100_000);

    expect(() => parse(`{"password": ${secret}`)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^.{1,400}$/s) }),
    );
  });
});
