import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';
import { buildApp } from 'fauxqs';

/*
 * The local cloud stands on fauxqs: its HTTP handlers for SQS and S3, and its stores in memory. The package exports only
 * the application, and starts it on every network interface; we give it stores of our own, so we need their classes.
 * They are loaded by file, here and nowhere else, from the one version that this folder was written against.
 */
const FAUXQS_VERSION = '2.4.1';

type Stores = NonNullable<NonNullable<Parameters<typeof buildApp>[0]>['stores']>;

export type QueueStore = Stores['sqsStore'];
export type Queue = NonNullable<ReturnType<QueueStore['getQueue']>>;
export type Message = Parameters<Queue['enqueue']>[0];
export type QueuePersistence = Omit<NonNullable<QueueStore['persistence']>, SnsWrites | ObjectWrites | WholeStore>;

export type ObjectStore = Stores['s3Store'];
export type StoredObject = ReturnType<ObjectStore['headObject']>;
export type Upload = Parameters<ObjectStore['restoreMultipartUpload']>[0];
export type Part = Upload['parts'] extends Map<number, infer P> ? P : never;
export type ObjectPersistence = Omit<NonNullable<ObjectStore['persistence']>, WholeStore>;

type SnsWrites =
  | 'insertTopic'
  | 'deleteTopic'
  | 'updateTopicAttributes'
  | 'updateTopicSubscriptionArns'
  | 'insertSubscription'
  | 'deleteSubscription'
  | 'updateSubscriptionAttributes';
type ObjectWrites = keyof NonNullable<ObjectStore['persistence']>;
/** What only fauxqs's own server calls, which we do not start. */
type WholeStore =
  | 'load'
  | 'loadSqsAndSns'
  | 'loadS3'
  | 'clearMessagesAndObjects'
  | 'deleteAllMessages'
  | 'deleteAllObjects'
  | 'deleteAllMultipartUploads'
  | 'purgeAll'
  | 'close';

interface QueueStoreClass {
  new (): QueueStore;
  createMessage(body: string): Message;
}

/** An error that fauxqs answers as S3 does: XML with this code. */
export interface S3Error extends Error {
  readonly code: string;
  readonly statusCode: number;
  toXml(): string;
}

const directory = pathToFileURL(packageFile());
const sqs = await load<{ SqsStore: QueueStoreClass }>('sqs/sqsStore.js');
const sqsTypes = await load<{ INVALID_MESSAGE_BODY_CHAR: RegExp }>('sqs/sqsTypes.js');
const sns = await load<{ SnsStore: new () => Stores['snsStore'] }>('sns/snsStore.js');
const s3 = await load<{ S3Store: new () => ObjectStore }>('s3/s3Store.js');
const errors = await load<{ S3Error: new (code: string, message: string, status?: number) => S3Error }>(
  'common/errors.js',
);

export const QueueStore = sqs.SqsStore;
export const TopicStore = sns.SnsStore;
export const ObjectStore = s3.S3Store;
export const S3Error = errors.S3Error;
export { buildApp };

// SQS takes every character of XML 1.0; fauxqs's pattern lacks the `u` flag, sees an emoji as two halves, and refuses it.
const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
sqsTypes.INVALID_MESSAGE_BODY_CHAR.test = (text) => forbidden.test(text);

/** Every write of `store` goes to `persistence` too. The class that fauxqs names as type has private fields; its stores call no more than this. */
export function attach(store: QueueStore | Queue, persistence: QueuePersistence): void;
export function attach(store: ObjectStore, persistence: ObjectPersistence): void;
export function attach(store: object, persistence: object): void {
  Object.assign(store, { persistence });
}

function load<Module>(path: string): Promise<Module> {
  return import(new URL(`dist/${path}`, directory).href);
}

/** @throws Error  when another version of fauxqs is installed */
function packageFile(): string {
  const path = findPackageJSON('fauxqs', import.meta.url);
  const version: unknown = path && JSON.parse(readFileSync(path, 'utf8')).version;
  if (!path || version !== FAUXQS_VERSION) {
    throw new Error(
      `The local cloud needs fauxqs ${FAUXQS_VERSION}, found ${version}. It uses internals of that version: ` +
        'compare platform/localcloud/fauxqs.ts with the new one, run its tests, then change the number there.',
    );
  }
  return path;
}
