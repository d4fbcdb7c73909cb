import { FreeSpace } from '../storage/free-space.js';
import { extendApi, requestIds } from './api.js';
import { buildApp, type Queue, QueueStore, TopicStore } from './fauxqs.js';
import { Journal } from './journal.js';
import { Notifications } from './notifications.js';
import { ObjectJournal } from './object-journal.js';
import { AnnouncingObjectStore } from './object-store.js';
import { QueueJournal } from './queue-journal.js';
import { LocalQueueStore } from './queue-store.js';
import { testEvent } from './s3-event.js';

export interface LocalCloudOptions {
  port: number;
  /** The address to listen on. Whoever reaches it may read and write everything: no signature is checked. */
  host?: string;
  /** The folder that keeps queues and objects. */
  dataDir: string;
  region: string;
  /** Created when it does not exist, as are the queues. */
  bucket: string;
  /** Objects whose keys begin with `prefix` are announced on the queue `name`. */
  queues: { name: string; prefix: string }[];
  /** How often a message is delivered before it goes to the queue's dead-letter queue. */
  maxReceiveCount: number;
  visibilityTimeoutSeconds: number;
  /** What stays free on the disk of the folder, in MB: with less, S3 stores nothing. */
  leastFreeMb: number;
  /** Called when a write to disk failed: stop the process then. */
  onBroken: (cause: unknown) => void;
}

/** SQS and S3 on one port of this machine, with S3 event notifications, kept in a folder. */
export interface LocalCloud {
  url: string;
  /** Stops listening and closes the folder. Long polls end at once, empty. */
  stop: () => Promise<void>;
}

const ACCOUNT = '000000000000';
const FOURTEEN_DAYS_IN_SECONDS = '1209600';

/** @throws Error  when the port or the folder is in use */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { port, host = '127.0.0.1', dataDir, region, bucket } = options;
  const url = `http://${host}:${port}`;
  const journal = new Journal(dataDir, options.onBroken);

  const queues = new LocalQueueStore();
  queues.host = ''; // queue URLs take the host of the request
  queues.region = region;
  new QueueJournal(journal).restore(queues, (name) => queueUrl(url, name));
  const routes = options.queues.map(({ name, prefix }) => ({
    prefix,
    queue: queueWithDeadLetters(queues, url, name, options),
  }));

  const objectJournal = new ObjectJournal(journal);
  const objects = new AnnouncingObjectStore(objectJournal, new Notifications(journal, region, bucket, routes));
  objectJournal.restore(objects);
  objects.createBucket(bucket);
  journal.commit();

  const app = buildApp({
    logger: false,
    defaultRegion: region,
    stores: { sqsStore: queues, snsStore: new TopicStore(), s3Store: objects },
  });
  extendApi(app, journal, objects, queues, new FreeSpace(dataDir, options.leastFreeMb));
  app.addHook('onClose', async () => journal.close());
  await app.listen({ port, host });
  return { url, stop: () => app.close() };
}

function queueUrl(url: string, name: string): string {
  return `${url}/${ACCOUNT}/${name}`;
}

/** The queue `name` and its dead-letter queue `<name>-dlq`, created or brought up to date. A new queue gets the test event that S3 sends. */
function queueWithDeadLetters(store: QueueStore, url: string, name: string, options: LocalCloudOptions): Queue {
  const isNew = store.getQueueByName(name) === undefined;
  const common = { VisibilityTimeout: String(options.visibilityTimeoutSeconds) };
  const deadLetters = queueWith(store, url, `${name}-dlq`, options.region, {
    ...common,
    MessageRetentionPeriod: FOURTEEN_DAYS_IN_SECONDS,
  });
  const redrive = { deadLetterTargetArn: deadLetters.arn, maxReceiveCount: options.maxReceiveCount };
  const queue = queueWith(store, url, name, options.region, { ...common, RedrivePolicy: JSON.stringify(redrive) });
  if (isNew) queue.enqueue(QueueStore.createMessage(testEvent(options.bucket, requestIds())));
  return queue;
}

function queueWith(
  store: QueueStore,
  url: string,
  name: string,
  region: string,
  attributes: Record<string, string>,
): Queue {
  const queue = store.getQueueByName(name);
  if (!queue)
    return store.createQueue(name, queueUrl(url, name), `arn:aws:sqs:${region}:${ACCOUNT}:${name}`, attributes);
  const isUpToDate = Object.entries(attributes).every(([key, value]) => queue.attributes[key] === value);
  if (!isUpToDate) queue.setAttributes(attributes);
  return queue;
}
