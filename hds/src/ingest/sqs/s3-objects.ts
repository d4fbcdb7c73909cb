import type { SQSClient } from '@aws-sdk/client-sqs';
import { Away } from './availability.js';
import { faultOf } from './download-check.js';
import { type HttpAnswer, HttpCalls, NoAnswer } from './http-calls.js';
import { TryLater } from './outcome.js';
import type { S3Object } from './s3-event.js';
import { pathOf, S3Signature } from './s3-signature.js';

/** The whole content; or `gone`: no such object any more; or `overwritten`: the key holds another version than announced. */
export type Found = Buffer | 'gone' | 'overwritten';

interface S3ObjectsOptions {
  /** Lends its credentials. */
  sqs: SQSClient;
  region: string;
  /** Of a cloud that is not AWS; buckets are then the first part of the path. */
  endpoint?: string;
  /** The largest object that is read. */
  maxBytes: number;
}

/** Until S3 answers, and between two pieces of a body. */
const TIMEOUT_MS = 10_000;
/** Refusals that concern this client, not the object. */
const OF_THE_CLIENT = [
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'ExpiredToken',
  'InvalidToken',
  'RequestTimeTooSkewed',
];
/** What an error of S3 may have; they have some hundred bytes. */
const MAX_ERROR_BYTES = 64 * 1024;

/**
 * Reads and deletes objects, each only as the version that its event announced.
 *
 * Two small requests are all that a client needs of S3, but for every object that passes. The SDK's S3 client takes 0.45
 * ms of CPU for one, this 0.06, and 8 MB when loaded.
 */
export class S3Objects {
  private readonly signature: S3Signature;
  private readonly buckets = new Map<string, { calls: HttpCalls; url: URL }>();

  constructor(private readonly options: S3ObjectsOptions) {
    this.signature = new S3Signature(options.region);
  }

  /**
   * @throws Away  when S3 does not work
   * @throws TryLater  when the body was cut or damaged, or S3 refuses this object
   */
  async read(object: S3Object): Promise<Found> {
    const { status, headers, body } = await this.send('GET', object);
    if (status === 404) return 'gone';
    if (status === 412) return 'overwritten';
    if (status !== 200) throw refusal('read', status, body);
    const fault = faultOf(body, object, headers);
    if (fault) throw new TryLater('damaged_download', fault);
    return body;
  }

  /** Deletes the object; nothing happens when it is gone or overwritten. Throws as `read`. */
  async remove(object: S3Object): Promise<void> {
    const { status, body } = await this.send('DELETE', object);
    // 409: somebody writes the key at this moment, so that it is no longer what we stored.
    if (![200, 204, 404, 409, 412].includes(status)) throw refusal('delete', status, body);
  }

  close(): void {
    for (const { calls } of this.buckets.values()) calls.close();
  }

  private async send(method: 'GET' | 'DELETE', { bucket, key, eTag, size }: S3Object): Promise<HttpAnswer> {
    const { url, calls } = this.bucketOf(bucket);
    const path = url.pathname + pathOf(key);
    const conditions = {
      ...(method === 'GET' && { 'x-amz-checksum-mode': 'ENABLED' }),
      ...(eTag && { 'if-match': `"${eTag}"` }),
    };
    const credentials = await this.options.sqs.config.credentials().catch((error: unknown) => {
      throw new Away('there are no credentials for S3', { needsOperator: true, cause: error });
    });
    const headers = this.signature.sign({ method, host: url.host, path, headers: conditions }, credentials);
    try {
      const maxAnswerBytes = size === undefined ? this.options.maxBytes : Math.max(size, MAX_ERROR_BYTES);
      return await calls.call(path, { method, headers, maxAnswerBytes });
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      if (error.why === 'broken') throw new TryLater('damaged_download', error.message, { cause: error });
      throw new Away(`S3 does not answer: ${error.message}`, { cause: error });
    }
  }

  private bucketOf(name: string): { calls: HttpCalls; url: URL } {
    let bucket = this.buckets.get(name);
    if (!bucket) {
      const url = this.urlOf(name);
      bucket = { url, calls: new HttpCalls(url, TIMEOUT_MS) };
      this.buckets.set(name, bucket);
    }
    return bucket;
  }

  /** Where a bucket is. A name with a dot is no host name that the certificate of S3 would cover. */
  private urlOf(bucket: string): URL {
    const { endpoint, region } = this.options;
    if (endpoint) return new URL(`${bucket}/`, endpoint.endsWith('/') ? endpoint : `${endpoint}/`);
    const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
    return new URL(bucket.includes('.') ? `https://${host}/${bucket}/` : `https://${bucket}.${host}/`);
  }
}

/** Whether it is S3 that does not work, or this object that it does not give. */
function refusal(action: string, status: number, body: Buffer): Error {
  const code = /<Code>([^<]{1,60})<\/Code>/.exec(body.toString('latin1', 0, 1000))?.[1] ?? 'no code';
  const reason = `S3 does not ${action} the object: ${code} (${status})`;
  if (OF_THE_CLIENT.includes(code)) return new Away(reason, { needsOperator: true });
  return status >= 500 || status === 429 ? new Away(reason) : new TryLater('s3_refused', reason);
}
