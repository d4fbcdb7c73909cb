import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { S3Error } from './fauxqs.js';

/** The largest body a request may have, in bytes: SQLite takes 1 GB as one value. S3 itself takes 5 GB in one PUT. */
const MAX_BODY_BYTES = 900_000_000;

/**
 * The whole body of a request.
 *
 * @throws S3Error  EntityTooLarge
 */
export async function readBody(stream: Readable, headers: IncomingHttpHeaders): Promise<Buffer> {
  const announced = Number(headers['content-length'] ?? 0);
  if (announced > MAX_BODY_BYTES) throw tooLarge();
  if (announced > 0) return readExactly(stream, announced);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** In one piece of memory from the start, so that an object of 100 MB does not take 200. */
async function readExactly(stream: Readable, size: number): Promise<Buffer> {
  const body = Buffer.allocUnsafeSlow(size);
  let end = 0;
  for await (const chunk of stream) end += chunk.copy(body, end);
  return body.subarray(0, end);
}

/**
 * Takes off the chunks that AWS SDKs wrap around a body (`content-encoding: aws-chunked`), in the memory of `body`, and
 * lets the trailers join `headers`: what is left is the request that the client would have sent without.
 *
 * @param body  `<size in hex>[;signature]\r\n<bytes>\r\n … 0\r\n[<name>:<value>\r\n …]\r\n`
 * @throws S3Error  IncompleteBody, when it is not of that form or not of the length that the client announced
 */
export function unwrap(body: Buffer, headers: IncomingHttpHeaders): Buffer {
  const encodings = (headers['content-encoding'] ?? '').split(',').map((encoding) => encoding.trim());
  if (!encodings.includes('aws-chunked')) return body;

  let size = 0;
  let position = 0;
  for (;;) {
    const lineEnd = body.indexOf('\r\n', position);
    const chunkSize = lineEnd < 0 ? Number.NaN : Number.parseInt(body.toString('latin1', position, lineEnd), 16);
    const start = lineEnd + 2;
    if (Number.isNaN(chunkSize) || start + chunkSize > body.length) throw incomplete();
    position = start;
    if (chunkSize === 0) break;
    body.copyWithin(size, start, start + chunkSize);
    size += chunkSize;
    position = start + chunkSize + 2;
  }
  const announced = headers['x-amz-decoded-content-length'];
  if (announced !== undefined && Number(announced) !== size) throw incomplete();

  for (const line of body.toString('latin1', position).split('\r\n')) {
    const [name, value] = line.split(/:(.*)/);
    if (name && value) headers[name.trim().toLowerCase()] = value.trim();
  }
  headers['content-encoding'] = encodings.filter((encoding) => encoding !== 'aws-chunked').join(',');
  return body.subarray(0, size);
}

/**
 * @throws S3Error  BadDigest, when a checksum came with `body` and is not that of `body`. CRC32C and CRC64NVME are not
 *   looked at: Node does not know them.
 */
export function verifyChecksums(body: Buffer, headers: IncomingHttpHeaders): void {
  for (const [header, digestOf] of Object.entries(digests)) {
    if (headers[header] !== undefined && headers[header] !== digestOf(body)) {
      throw new S3Error('BadDigest', `The ${header} you specified did not match the calculated checksum.`);
    }
  }
}

const digests: Record<string, (body: Buffer) => string> = {
  'content-md5': (body) => createHash('md5').update(body).digest('base64'),
  'x-amz-checksum-sha1': (body) => createHash('sha1').update(body).digest('base64'),
  'x-amz-checksum-sha256': (body) => createHash('sha256').update(body).digest('base64'),
  'x-amz-checksum-crc32': (body) => {
    const digest = Buffer.alloc(4);
    digest.writeUInt32BE(crc32(body));
    return digest.toString('base64');
  },
};

function tooLarge(): S3Error {
  return new S3Error(
    'EntityTooLarge',
    `Your proposed upload exceeds ${MAX_BODY_BYTES} bytes, the most that the local cloud takes.`,
  );
}

function incomplete(): S3Error {
  return new S3Error('IncompleteBody', 'The request body is not what its Content-Length and chunk sizes announce.');
}
