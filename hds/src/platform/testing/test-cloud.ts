import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import {
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  type ReceiveMessageCommandInput,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { test as base } from 'vitest';
import { type LocalCloudOptions, startLocalCloud } from '../localcloud/local-cloud.js';
import { freePort } from './services.js';

export const BUCKET = 'test-lake';
const REGION = 'us-west-2';
const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

/** A local cloud of its own for one test, with the queues `reports` (prefix `reports/`) and `urgent` (prefix `reports/urgent/`), and clients with the settings that the SDK comes with. */
export class TestCloud {
  s3: S3Client;
  sqs: SQSClient;
  url: string;
  private stop: () => Promise<void>;
  private folder = mkdtempSync(join(tmpdir(), 'hds-cloud-'));
  private readonly folders = [this.folder];

  constructor(private readonly options: Partial<LocalCloudOptions> = {}) {}

  async start(): Promise<void> {
    const port = await freePort();
    const cloud = await startLocalCloud({
      port,
      dataDir: this.folder,
      region: REGION,
      bucket: BUCKET,
      queues: [
        { name: 'reports', prefix: 'reports/' },
        { name: 'urgent', prefix: 'reports/urgent/' },
      ],
      maxReceiveCount: 3,
      visibilityTimeoutSeconds: 60,
      leastFreeMb: 0,
      onBroken: () => {},
      ...this.options,
    });
    this.url = cloud.url;
    this.stop = cloud.stop;
    this.s3 = new S3Client({ endpoint: cloud.url, region: REGION, credentials: CREDENTIALS });
    this.sqs = new SQSClient({ endpoint: cloud.url, region: REGION, credentials: CREDENTIALS });
  }

  async close(): Promise<void> {
    this.s3.destroy();
    this.sqs.destroy();
    await this.stop();
    for (const folder of this.folders) rmSync(folder, { recursive: true });
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** As if the process had been killed now and started again: goes on from a copy of what is in its files at this moment. */
  async killAndRestart(): Promise<void> {
    const copy = mkdtempSync(join(tmpdir(), 'hds-cloud-'));
    cpSync(this.folder, copy, { recursive: true });
    this.folders.push(copy);
    this.folder = copy;
    await this.restart();
  }

  queueUrl(name: string): string {
    return `${this.url}/000000000000/${name}`;
  }

  /** Up to ten messages that wait on a queue, with all that SQS tells of them. */
  async receive(queue: string, options: Partial<ReceiveMessageCommandInput> = {}): Promise<Message[]> {
    const { Messages = [] } = await this.sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: this.queueUrl(queue),
        MaxNumberOfMessages: 10,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
        ...options,
      }),
    );
    return Messages;
  }

  async countsOf(queue: string): Promise<{ visible: number; inFlight: number }> {
    const { Attributes } = await this.sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: this.queueUrl(queue), AttributeNames: ['All'] }),
    );
    return {
      visible: Number(Attributes?.ApproximateNumberOfMessages),
      inFlight: Number(Attributes?.ApproximateNumberOfMessagesNotVisible),
    };
  }
}

/** Vitest's `test` with a `cloud`. */
export const test = base.extend<{ cloud: TestCloud }>({
  cloud: async ({ task: _ }, use) => {
    const cloud = new TestCloud();
    await cloud.start();
    await use(cloud);
    await cloud.close();
  },
});
