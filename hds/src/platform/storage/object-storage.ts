import { createHash } from 'node:crypto';
import { type Readable, Transform } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Env } from '../../config/env.js';
import { ENV } from '../env.js';
import { BodyTooLarge, HdsError, Unavailable } from '../errors.js';

/** What S3 tells of an object without sending it. */
export interface ObjectFacts {
  sizeBytes: number;
  /** In quotes, as HTTP writes it. */
  eTag: string;
  lastModified: Date;
}

/** An object that a listing names. */
export interface ListedObject extends ObjectFacts {
  key: string;
}

/** What came of storing a stream. */
export interface StoredBytes {
  sizeBytes: number;
  /** Hexadecimal. */
  sha256: string;
  eTag: string;
}

/** First and last byte, both counted from 0 and included. */
export interface ByteRange {
  first: number;
  last: number;
}

/** How the holder of a link gets the object. */
export interface LinkHeaders {
  contentType: string;
  contentDisposition: string;
}

const CONNECT_TIMEOUT_MS = 3_000;
/** Until the first byte of an answer. */
const ANSWER_TIMEOUT_MS = 30_000;
/** Downloads and uploads a process has open at a time; the next one waits. */
const MAX_SOCKETS = 200;
/** An upload holds two parts in memory. 8 MiB times the 10,000 parts S3 allows are 80 GB. */
const PART_BYTES = 8 * 1024 * 1024;
const PARTS_AT_A_TIME = 2;
const RETRY_AFTER_SECONDS = 5;

/** The object was overwritten between two looks at it. */
export class ObjectChanged extends Error {}

/** The hub's bucket. Bytes pass through as streams; nothing is kept in memory beyond a few parts of an upload. */
@Injectable()
export class ObjectStorage implements OnModuleDestroy {
  readonly bucket: string;
  /** How long signed links last; 0 when the hub gives none out. */
  readonly linkSeconds: number;
  private readonly s3: S3Client;

  constructor(@Inject(ENV) env: Env) {
    this.bucket = env.S3_BUCKET;
    this.linkSeconds = env.S3_PRESIGN_SECONDS;
    const agent = { maxSockets: MAX_SOCKETS, keepAlive: true };
    this.s3 = new S3Client({
      region: env.AWS_REGION,
      endpoint: env.AWS_ENDPOINT_URL,
      forcePathStyle: env.AWS_ENDPOINT_URL !== undefined,
      requestHandler: {
        connectionTimeout: CONNECT_TIMEOUT_MS,
        requestTimeout: ANSWER_TIMEOUT_MS,
        throwOnRequestTimeout: true,
        httpAgent: agent,
        httpsAgent: agent,
      },
    });
  }

  onModuleDestroy(): void {
    this.s3.destroy();
  }

  /** @returns null when there is no such object */
  async facts(key: string): Promise<ObjectFacts | null> {
    try {
      const head = await this.s3.send(new HeadObjectCommand({ Bucket: this.bucket, Key: key }));
      return {
        sizeBytes: head.ContentLength ?? 0,
        eTag: head.ETag ?? '',
        lastModified: head.LastModified ?? new Date(0),
      };
    } catch (error) {
      if (statusOf(error) === 404) return null;
      throw storageFault(error);
    }
  }

  /**
   * The bytes of an object, or of a part of it.
   * @param eTag  the version that is meant
   * @throws ObjectChanged  when the object is no longer that version
   */
  async read(key: string, eTag: string, range?: ByteRange): Promise<Readable> {
    try {
      const { Body } = await this.s3.send(
        new GetObjectCommand({
          Bucket: this.bucket,
          Key: key,
          IfMatch: eTag,
          ...(range ? { Range: `bytes=${range.first}-${range.last}` } : {}),
        }),
      );
      // In Node the body is always a stream; the declared type has browsers in it.
      return Body as Readable;
    } catch (error) {
      if ([404, 412].includes(statusOf(error) ?? 0)) throw new ObjectChanged(key, { cause: error });
      throw storageFault(error);
    }
  }

  /**
   * Stores a stream of unknown length under a new key, and hashes it on its way.
   * @throws BodyTooLarge  beyond `maxBytes`; nothing is stored then, nor when the stream fails
   */
  async write(key: string, bytes: Readable, maxBytes: number): Promise<StoredBytes> {
    const hash = createHash('sha256');
    let sizeBytes = 0;
    const measured = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        sizeBytes += chunk.length;
        hash.update(chunk);
        done(sizeBytes > maxBytes ? new BodyTooLarge(maxBytes, 'MAX_UPLOAD_BYTES') : null, chunk);
      },
    });
    // pipe() alone would leave the upload waiting for the rest of a stream that failed.
    bytes.once('error', (error) => measured.destroy(error)).pipe(measured);
    const upload = new Upload({
      client: this.s3,
      params: { Bucket: this.bucket, Key: key, Body: measured, ContentType: 'application/octet-stream' },
      partSize: PART_BYTES,
      queueSize: PARTS_AT_A_TIME,
    });
    try {
      const { ETag } = await upload.done();
      return { sizeBytes, sha256: hash.digest('hex'), eTag: ETag ?? '' };
    } catch (error) {
      throw storageFault(error);
    } finally {
      measured.destroy();
    }
  }

  /**
   * Removes an object; one that is gone already is no fault.
   * @param eTag  the version that is meant; a newer one stays
   */
  async remove(key: string, eTag?: string): Promise<void> {
    try {
      await this.s3.send(
        new DeleteObjectCommand({ Bucket: this.bucket, Key: key, ...(eTag ? { IfMatch: eTag } : {}) }),
      );
    } catch (error) {
      if (![404, 412].includes(statusOf(error) ?? 0)) throw storageFault(error);
    }
  }

  /** All objects under a prefix, in the order of their keys' bytes. */
  async *list(prefix: string): AsyncGenerator<ListedObject> {
    let token: string | undefined;
    do {
      const page = await this.s3
        .send(new ListObjectsV2Command({ Bucket: this.bucket, Prefix: prefix, ContinuationToken: token }))
        .catch((error: unknown) => {
          throw storageFault(error);
        });
      for (const { Key, Size, ETag, LastModified } of page.Contents ?? [])
        if (Key) yield { key: Key, sizeBytes: Size ?? 0, eTag: ETag ?? '', lastModified: LastModified ?? new Date(0) };
      token = page.NextContinuationToken;
    } while (token);
  }

  /** A link that lets whoever holds it read the object until `linkSeconds` after `from`. */
  async link(key: string, headers: LinkHeaders, from: Date): Promise<string> {
    const command = new GetObjectCommand({
      Bucket: this.bucket,
      Key: key,
      ResponseContentType: headers.contentType,
      ResponseContentDisposition: headers.contentDisposition,
    });
    return getSignedUrl(this.s3, command, { expiresIn: this.linkSeconds, signingDate: from });
  }
}

function statusOf(error: unknown): number | undefined {
  return (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
}

/** S3 being away or overloaded is told from what S3 refuses: that is a fault of our configuration. */
function storageFault(error: unknown): unknown {
  if (error instanceof HdsError) return error;
  const status = statusOf(error);
  const isAway = status === undefined || status >= 500 || status === 429;
  return isAway ? new Unavailable('The file storage', RETRY_AFTER_SECONDS, error) : error;
}
