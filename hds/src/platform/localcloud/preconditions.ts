import type { IncomingHttpHeaders } from 'node:http';
import { S3Error, type StoredObject } from './fauxqs.js';

/**
 * Holds a request against the object that it names, as `If-Match` asks for GET, HEAD, PUT and DELETE, and `If-None-Match: *`
 * for PUT. An etag may come with or without its quotes.
 *
 * @param current  the object as it is now; undefined when there is none
 * @throws S3Error  PreconditionFailed (412), or NoSuchKey (404) when there is nothing to match
 */
export function checkPreconditions(
  method: string,
  headers: IncomingHttpHeaders,
  current: StoredObject | undefined,
): void {
  const expected = headers['if-match'];
  if (expected !== undefined) {
    if (!current) throw new S3Error('NoSuchKey', 'The specified key does not exist.', 404);
    if (expected !== '*' && unquoted(expected) !== unquoted(current.etag)) throw preconditionFailed();
    headers['if-match'] = current.etag; // fauxqs looks once more at a GET, and knows only the quoted form
  }
  const isWrite = method === 'PUT' || method === 'POST';
  if (isWrite && headers['if-none-match'] === '*' && current) throw preconditionFailed();
}

function unquoted(etag: string): string {
  return etag.replaceAll('"', '');
}

function preconditionFailed(): S3Error {
  return new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412);
}
