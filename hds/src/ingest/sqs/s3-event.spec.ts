import { expect, test } from 'vitest';
import { decodeKey } from '../../core/file/s3-event.js';
import { eventWithOnly, parseS3Message, type S3Record } from './s3-event.js';

const put = {
  eventName: 'ObjectCreated:Put',
  s3: { bucket: { name: 'lake' }, object: { key: 'a+b.json', size: 12, eTag: 'e1', sequencer: '0A' } },
};
const object = { bucket: 'lake', key: 'a b.json', size: 12, eTag: 'e1', sequencer: '0A', versionId: undefined };

const eventOf = (...records: unknown[]) => JSON.stringify({ Records: records });

function recordsOf(body: string): S3Record[] {
  const message = parseS3Message(body);
  return message.kind === 'records' ? message.records : [];
}

test.for([
  ['plain', eventOf(put)],
  ['wrapped by SNS', JSON.stringify({ Type: 'Notification', Message: eventOf(put) })],
  ['wrapped by the legacy uploader', JSON.stringify({ Body: eventOf(put) })],
  ['wrapped by both', JSON.stringify({ Type: 'Notification', Message: JSON.stringify({ Body: eventOf(put) }) })],
  ['with the ETag in quotes', eventOf({ ...put, s3: { ...put.s3, object: { ...put.s3.object, eTag: '"e1"' } } })],
] as const)('reads an event %s', ([, body]) => {
  expect(parseS3Message(body)).toEqual({ kind: 'records', records: [{ kind: 'object', object }] });
});

test('reads what a hand-written event has', () => {
  const [record] = recordsOf('{"Records":[{"s3":{"bucket":{"name":"lake"},"object":{"key":"k"}}}]}');

  expect(record).toEqual({ kind: 'object', object: { bucket: 'lake', key: 'k' } });
});

test.for([
  ['a+b%20c', 'a b c'],
  ['plus%2Bsign', 'plus+sign'],
  ['gr%C3%B6%C3%9Fe/%F0%9F%8D%93.json', 'größe/🍓.json'],
  ['100%25', '100%'],
  ['a/b', 'a/b'],
  ['%00', '\0'],
  ['100%', undefined],
  ['%E9', undefined],
] as const)('decodes the key %j', ([encoded, key]) => {
  expect(decodeKey(encoded)).toBe(key);
});

test.for([
  ['', /not JSON/],
  ['{"Records":[', /not JSON/],
  ['{"Body":"oops"}', /not JSON/],
  ['[]', /not a JSON object/],
  ['null', /not a JSON object/],
  ['{}', /no list 'Records'/],
  ['{"Records":{}}', /no list 'Records'/],
  ['{"Records":[]}', /'Records' is empty/],
] as const)('tells what is wrong with the body %s', ([body, reason]) => {
  expect(parseS3Message(body)).toEqual({ kind: 'malformed', reason: expect.stringMatching(reason) });
});

test.for([
  ['no s3', {}, /no 's3'/],
  ['no bucket', { s3: { object: { key: 'k' } } }, /bucket.name/],
  ['a bucket that is no name', { s3: { bucket: { name: '../x' }, object: { key: 'k' } } }, /not the name of a bucket/],
  ['no key', { s3: { bucket: { name: 'lake' }, object: {} } }, /object.key/],
  ['an empty key', { s3: { bucket: { name: 'lake' }, object: { key: '' } } }, /1 to 1024 bytes/],
  ['a key too long', { s3: { bucket: { name: 'lake' }, object: { key: 'é'.repeat(513) } } }, /1 to 1024 bytes/],
  ['a key that is no UTF-8', { s3: { bucket: { name: 'lake' }, object: { key: '%FF' } } }, /not URL-encoded UTF-8/],
  ['null', null, /no 's3'/],
] as const)('refuses a record with %s, and only that one', ([, bad, reason]) => {
  expect(recordsOf(eventOf(put, bad))).toEqual([
    { kind: 'object', object },
    { kind: 'malformed', reason: expect.stringMatching(reason) },
  ]);
});

test.for(['ObjectRemoved:Delete', 's3:ObjectTagging:Put', 'LifecycleExpiration:Delete'])('ignores %s', (eventName) => {
  expect(recordsOf(eventOf({ ...put, eventName }))).toEqual([{ kind: 'ignored' }]);
});

test('ignores the greeting of S3', () => {
  expect(parseS3Message('{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"lake"}')).toEqual({ kind: 'ignored' });
});

test('survives a body of brackets only', () => {
  expect(parseS3Message('['.repeat(200_000))).toMatchObject({ kind: 'malformed' });
});

test('keeps some records of an event, also of a wrapped one', () => {
  const other = { s3: 'other' };
  const body = JSON.stringify({ Message: eventOf(put, other, put) });

  expect(JSON.parse(eventWithOnly(body, [1, 2]))).toEqual({ Records: [other, put] });
});
