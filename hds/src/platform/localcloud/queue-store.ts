import { type Queue, QueueStore } from './fauxqs.js';

/** fauxqs's SQS, for one region, and for queues with much in flight, as after hours in which nobody could work on the messages. */
export class LocalQueueStore extends QueueStore {
  override createQueue(...queue: Parameters<QueueStore['createQueue']>): Queue {
    const created = super.createQueue(...queue);
    lookForExpiredRarely(created);
    lookBeforeCounting(created);
    return created;
  }

  /** By its name alone: a client set to another region means the queue that is there. */
  override getQueueByArn(arn: string): Queue | undefined {
    return this.getQueueByName(arn.slice(arn.lastIndexOf(':') + 1));
  }
}

/**
 * At every receive, and every 20 ms while a reader waits, fauxqs looks at each message in flight for one whose time has
 * passed. With 100,000 of them a look takes 5 ms; then one in 100 ms is enough, and nobody notices.
 */
function lookForExpiredRarely(queue: Queue): void {
  const look = queue.processTimers.bind(queue);
  let next = 0;
  queue.processTimers = () => {
    const now = Date.now();
    if (now < next) return;
    look();
    next = now + queue.inflightMessages.size / 1000;
  };
}

/** fauxqs counts what it saw when the queue was last read: without a reader, a message would stay in flight for ever. */
function lookBeforeCounting(queue: Queue): void {
  const count = queue.getAllAttributes.bind(queue);
  queue.getAllAttributes = (names) => {
    queue.processTimers();
    return count(names);
  };
}
