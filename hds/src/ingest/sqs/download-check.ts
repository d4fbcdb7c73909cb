import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { crc32 } from 'node:zlib';
import type { S3Object } from './s3-event.js';

/** Encryption that keeps the ETag of a single upload the MD5 of its content. */
const ETAG_STAYS_MD5 = [undefined, 'AES256'];

const digests: Record<string, (content: Buffer) => string> = {
  crc32: (content) => {
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(content));
    return sum.toString('base64');
  },
  sha1: (content) => createHash('sha1').update(content).digest('base64'),
  sha256: (content) => createHash('sha256').update(content).digest('base64'),
};

/**
 * What is wrong with a downloaded content: its length, or one of the checksums that S3 keeps of it.
 *
 * @param headers  of the answer, in lower case
 * @returns undefined when the content is complete
 */
export function faultOf(
  content: Buffer,
  { size, eTag = '' }: S3Object,
  headers: IncomingHttpHeaders,
): string | undefined {
  const expectedBytes = size ?? Number(headers['content-length'] ?? content.length);
  if (content.length !== expectedBytes) return `the body has ${content.length} of ${expectedBytes} bytes`;
  for (const [name, digest] of Object.entries(digests)) {
    const expected = headers[`x-amz-checksum-${name}`];
    // `…-3` is made of the checksums of three parts; so is the ETag of a multipart upload.
    if (typeof expected === 'string' && !expected.includes('-') && digest(content) !== expected)
      return `the body's ${name} is wrong`;
  }
  const isMd5 =
    /^[0-9a-f]{32}$/.test(eTag) && ETAG_STAYS_MD5.includes(headers['x-amz-server-side-encryption']?.toString());
  if (isMd5 && createHash('md5').update(content).digest('hex') !== eTag) return "the body's MD5 is not the ETag";
  return undefined;
}
