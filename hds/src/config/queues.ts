import queues from './queues.json' with { type: 'json' };

/**
 * One way into the hub: objects under `prefix` of the data lake announce themselves on the queue `name`, and the client
 * of that queue posts them to `endpoint`. The list is `queues.json`: the local cloud, the SQS clients and Terraform read it.
 */
export interface QueueRoute {
  /** The queue's name in SQS; its dead-letter queue is `<name>-dlq`. */
  name: string;
  /** The word that names the client: `hds sqs-client ERRORREPORTS`. */
  client: string;
  /** The environment variable that holds the queue's URL. */
  urlVariable: string;
  /** Keys that begin so are announced on this queue. */
  prefix: string;
  /** The resource under `/api/v1/` that takes what the queue brings. */
  endpoint: string;
  /** `content`: the object is downloaded and posted; `event`: the S3 event itself is posted. */
  posts: 'content' | 'event';
  /** Whether the object is removed from the bucket once its rows are committed. */
  deleteObject: boolean;
  /** Whether the hub has the endpoint, so that a client runs for it. */
  started: boolean;
}

export const queueRoutes = queues as QueueRoute[];

/** How many deliveries a message gets before SQS itself moves it to the dead-letter queue: a net below the client's own decision. */
export const MAX_RECEIVE_COUNT = 100;

/** @throws Error  when no queue has this client word; the message lists those that exist */
export function queueRouteOf(client: string): QueueRoute {
  const route = queueRoutes.find((one) => one.client === client.toUpperCase());
  if (!route) {
    throw new Error(
      `no queue has the client "${client}"; known: ${queueRoutes.map((one) => one.client).join(', ')} (config/queues.json)`,
    );
  }
  return route;
}
