import { expect, test } from 'vitest';
import { reasonOf } from './hub-api.js';

test.for([
  ['one text', 'no room', 'no room'],
  [
    'a legacy text',
    { exception: 'Harvester matching query does not exist.', detail: { x: ['no'] } },
    'Harvester matching query does not exist.',
  ],
  [
    'a legacy text that only names a key',
    { exception: "'timestamp'", detail: { timestamp: ['This field is required.'] } },
    '{"timestamp":["This field is required."]}',
  ],
  ['a key alone', { exception: "'timestamp'" }, "'timestamp'"],
  ['a detail', { detail: 'Not found.' }, 'Not found.'],
  ['fields', { uuid: ['Wrong.'] }, '{"uuid":["Wrong."]}'],
  ['nothing', null, 'no reason given'],
] as const)('the reason of %s is for people', ([, errors, reason]) => {
  expect(reasonOf(errors)).toBe(reason);
});
