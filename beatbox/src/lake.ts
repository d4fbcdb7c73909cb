import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NotFound,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { Hub } from './hub.js';

/** S3 wants every part but the last to have at least this many bytes. */
const PART_BYTES = 5 * 1024 * 1024;

/** The bucket that harvesters upload to. */
export class Lake {
  readonly bucket: string;
  private readonly s3: S3Client;

  constructor({ bucket, region, s3Endpoint, awsCredentials }: Hub) {
    this.bucket = bucket;
    this.s3 = new S3Client({
      region,
      endpoint: s3Endpoint,
      forcePathStyle: s3Endpoint !== undefined,
      credentials: awsCredentials,
    });
  }

  /** @returns the entity tag, without quotes */
  async put(key: string, body: string | Buffer): Promise<string> {
    const { ETag = '' } = await this.s3.send(new PutObjectCommand({ Bucket: this.bucket, Key: key, Body: body }));
    return ETag.replaceAll('"', '');
  }

  async putInParts(key: string, body: string): Promise<void> {
    const target = { Bucket: this.bucket, Key: key };
    const { UploadId } = await this.s3.send(new CreateMultipartUploadCommand(target));
    const bytes = Buffer.from(body);
    const parts: { PartNumber: number; ETag?: string }[] = [];
    for (let at = 0; at < bytes.length; at += PART_BYTES) {
      const part = { ...target, UploadId, PartNumber: parts.length + 1 };
      const { ETag } = await this.s3.send(
        new UploadPartCommand({ ...part, Body: bytes.subarray(at, at + PART_BYTES) }),
      );
      parts.push({ PartNumber: part.PartNumber, ETag });
    }
    await this.s3.send(new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts: parts } }));
  }

  async has(key: string): Promise<boolean> {
    try {
      await this.s3.send(new HeadObjectCommand({ Bucket: this.bucket, Key: key }));
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  }

  /** Those of the first thousand keys that begin so. */
  async keys(prefix: string): Promise<string[]> {
    const { Contents = [] } = await this.s3.send(new ListObjectsV2Command({ Bucket: this.bucket, Prefix: prefix }));
    return Contents.map(({ Key = '' }) => Key);
  }

  /** Also when it is not there. */
  async remove(key: string): Promise<void> {
    await this.s3.send(new DeleteObjectCommand({ Bucket: this.bucket, Key: key }));
  }

  close(): void {
    this.s3.destroy();
  }
}
