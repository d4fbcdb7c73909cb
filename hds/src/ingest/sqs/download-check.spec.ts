import { expect, test } from 'vitest';
import { faultOf } from './download-check.js';

// Worked out with `md5sum`, `gzip -c | tail -c8`, `openssl dgst -binary | base64`.
const content = Buffer.from('hello');
const md5 = '5d41402abc4b2a76b9719d911017c592';
const object = { bucket: 'lake', key: 'k', size: 5, eTag: md5 };

test.for([
  ['nothing known', { bucket: 'lake', key: 'k' }, {}],
  ['size and MD5', object, {}],
  ['CRC-32', object, { 'x-amz-checksum-crc32': 'NhCmhg==' }],
  ['SHA-1', object, { 'x-amz-checksum-sha1': 'qvTGHdzF6KLavt4PO0gs2a6pQ00=' }],
  ['SHA-256', object, { 'x-amz-checksum-sha256': 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=' }],
  ['a checksum of parts', { ...object, eTag: `${md5}-2` }, { 'x-amz-checksum-crc32': 'AAAAAA==-2' }],
  ['an ETag that is no MD5', { ...object, eTag: 'f'.repeat(32) }, { 'x-amz-server-side-encryption': 'aws:kms' }],
] as const)('finds nothing wrong: %s', ([, announced, headers]) => {
  expect(faultOf(content, announced, headers)).toBeUndefined();
});

test.for([
  ['shorter than announced', { ...object, size: 6 }, {}, /5 of 6 bytes/],
  ['shorter than its header', { bucket: 'lake', key: 'k' }, { 'content-length': '6' }, /5 of 6 bytes/],
  ['another CRC-32', object, { 'x-amz-checksum-crc32': 'AAAAAA==' }, /crc32/],
  ['another SHA-256', object, { 'x-amz-checksum-sha256': 'AAAA' }, /sha256/],
  ['another MD5', { ...object, eTag: 'f'.repeat(32) }, {}, /MD5/],
] as const)('finds what is wrong: %s', ([, announced, headers, fault]) => {
  expect(faultOf(content, announced, headers)).toMatch(fault);
});
