import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HdsError, Unavailable } from '../../platform/errors.js';
import { isKnownVersion, rangeOf } from '../../platform/http/byte-range.js';
import { ObjectChanged, ObjectStorage } from '../../platform/storage/object-storage.js';
import { deliveryOf } from '../../platform/storage/safe-delivery.js';
import { FileGone, type WantedFile } from './file-store.js';

/** Whatever a file holds, it runs nothing and reaches nothing when a browser shows it. */
const CONTENT_SECURITY = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox";

class RangeNotSatisfiable extends HdsError {
  constructor(sizeBytes: number) {
    super('RANGE_NOT_SATISFIABLE', 416, `The file has ${sizeBytes} bytes; the range begins behind them.`);
  }
}

/** Sends the bytes of files: as a stream, whole or in part, or not at all where the client has them. */
@Injectable()
export class FileContent {
  constructor(private readonly storage: ObjectStorage) {}

  /**
   * @returns what to send; undefined when the client has it already
   * @throws FileGone, RangeNotSatisfiable
   */
  async send(
    { file: key, bucket }: WantedFile,
    request: FastifyRequest,
    reply: FastifyReply,
    asAttachment = false,
  ): Promise<StreamableFile | undefined> {
    // Other buckets are not the hub's to read.
    const facts = key === null || bucket !== null ? null : await this.storage.facts(key);
    if (key === null || facts === null) throw new FileGone();
    const { eTag, sizeBytes, lastModified } = facts;
    // Asked again each time: whoever may no longer see the file shall not find it in a cache.
    reply.headers({ etag: eTag, 'cache-control': 'private, no-cache', 'accept-ranges': 'bytes' });
    if (isKnownVersion(request.headers['if-none-match'], eTag)) {
      reply.status(304);
      return undefined;
    }
    // A part is of use only to those who have the rest of this very version.
    const ifRange = request.headers['if-range'];
    const asked = ifRange === undefined || ifRange === eTag ? rangeOf(request.headers.range, sizeBytes) : 'all';
    if (asked === 'unsatisfiable') {
      reply.header('content-range', `bytes */${sizeBytes}`);
      throw new RangeNotSatisfiable(sizeBytes);
    }
    const range = asked === 'all' ? undefined : asked;
    const bytes = request.method === 'HEAD' ? Readable.from([]) : await this.bytes(key, eTag, range);
    const { contentType, contentDisposition } = deliveryOf(key, asAttachment);
    reply.headers({
      'last-modified': lastModified.toUTCString(),
      'content-type': contentType,
      'content-disposition': contentDisposition,
      'content-security-policy': CONTENT_SECURITY,
      'content-length': range ? range.last - range.first + 1 : sizeBytes,
    });
    if (range) reply.status(206).header('content-range', `bytes ${range.first}-${range.last}/${sizeBytes}`);
    return new StreamableFile(bytes);
  }

  private async bytes(key: string, eTag: string, range?: { first: number; last: number }): Promise<Readable> {
    try {
      return await this.storage.read(key, eTag, range);
    } catch (error) {
      if (error instanceof ObjectChanged) throw new Unavailable('This version of the file', 1, error);
      throw error;
    }
  }
}
