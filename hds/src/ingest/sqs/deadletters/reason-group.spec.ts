import { describe, expect, test } from 'vitest';
import { reasonGroupOf } from './reason-group.js';

/** What `JSON.parse` says of a text. */
function complaintAbout(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    return `JSON parse error - ${(error as Error).message}`;
  }
  throw new Error('the text is JSON');
}

test.for([
  ['Harvester 98765 does not exist.', 'Harvester … does not exist.'],
  ['the object has 41943040 bytes, the API takes 33554432', 'the object has … bytes, the API takes …'],
  ['temperature -3.5 is below 1,000.25', 'temperature … is below …'],
  ['event 7C1E2F9A-0000-4000-8000-0123456789ab is unknown', 'event … is unknown'],
  ['no "Records" in it', 'no "…" in it'],
  ["invalid literal for int() with base 10: 'x'", 'invalid literal for int() with base …: "…"'],
  ["it can't be, and won't", "it can't be, and won't"],
  ['etag d41d8cd98f00b204e9800998ecf8427e differs', 'etag … differs'],
  ['s3://lake/errorreport/a_1.json is no text', '… is no text'],
  ['unit7 of robot_2 faded', 'unit7 of robot_2 faded'],
  ['  two\n lines ', 'two lines'],
])('of %j is %j', ([reason, group]) => {
  expect(reasonGroupOf(reason as string)).toBe(group);
});

describe('of faults in fields', () => {
  test('the fields tell kinds apart, their values do not', () => {
    const fault = (field: string, text: string) => JSON.stringify({ detail: { [field]: [text] } });

    expect(reasonGroupOf(fault('timestamp', 'This field is required.'))).toBe(
      'detail: timestamp: This field is required.',
    );
    expect(reasonGroupOf(fault('uuid', '"a" is no UUID.'))).toBe(reasonGroupOf(fault('uuid', '"b" is no UUID.')));
    expect(reasonGroupOf(fault('uuid', 'Wrong.'))).not.toBe(reasonGroupOf(fault('serial_number', 'Wrong.')));
  });

  test('a reason that was cut off keeps them too', () => {
    expect(reasonGroupOf('{"detail":{"uuid":["This fie')).toBe('{detail:{uuid:[This fie');
  });
});

test.for([
  ['{"a": 1, "b": tru', '{"c": "x", "dd": fals'],
  ['{"a": 1, "b": bad, "c": "long enough to be cut"}', '{"zz": "q", "y": bcd, "w": "q", "v": 1234567890123}'],
  ['not json', 'neither JSON'],
  ['{"a": [1, 2, 3, 4, 5, 6, 7, 8, 9 "x", 1, 2, 3, 4]}', '{"z": [4, 4, 4, 4, 4, 4, 4, 4, 44 "y", 9, 9, 9, 9]}'],
])('of two texts that are broken in the same way is the same: %j, %j', ([one, other]) => {
  expect(reasonGroupOf(complaintAbout(one as string))).toBe(reasonGroupOf(complaintAbout(other as string)));
});

test('of a long reason is bounded', () => {
  expect(reasonGroupOf('word '.repeat(1000)).length).toBeLessThanOrEqual(300);
});
