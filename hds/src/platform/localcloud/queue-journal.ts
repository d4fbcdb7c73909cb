import { attach, type Message, type Queue, type QueuePersistence, type QueueStore } from './fauxqs.js';
import type { Journal } from './journal.js';

/** What of a message never changes while it waits; the rest has columns of its own. */
type Content = Omit<Message, 'messageId' | 'approximateReceiveCount' | 'approximateFirstReceiveTimestamp'>;

interface QueueState {
  arn: string;
  attributes: Record<string, string>;
  tags: Record<string, string>;
  createdTimestamp: number;
  lastModifiedTimestamp: number;
  sequenceCounter: number;
}

/** Keeps queues and their messages on disk, those in flight with the receipt handle that their reader holds. */
export class QueueJournal implements QueuePersistence {
  constructor(private readonly journal: Journal) {}

  insertQueue(queue: Queue): void {
    const { arn, attributes, createdTimestamp, lastModifiedTimestamp, sequenceCounter } = queue;
    const tags = Object.fromEntries(queue.tags);
    const state: QueueState = { arn, attributes, tags, createdTimestamp, lastModifiedTimestamp, sequenceCounter };
    this.journal.write('INSERT INTO queue (name, state) VALUES (?, ?)', queue.name, JSON.stringify(state));
  }

  deleteQueue(name: string): void {
    this.deleteQueueMessages(name);
    this.journal.write('DELETE FROM queue WHERE name = ?', name);
  }

  updateQueueAttributes(name: string, attributes: Record<string, string>, lastModifiedTimestamp: number): void {
    this.journal.write(
      "UPDATE queue SET state = json_set(state, '$.attributes', json(?), '$.lastModifiedTimestamp', ?) WHERE name = ?",
      JSON.stringify(attributes),
      lastModifiedTimestamp,
      name,
    );
  }

  updateQueueSequenceCounter(name: string, sequenceCounter: number): void {
    this.journal.write(
      "UPDATE queue SET state = json_set(state, '$.sequenceCounter', ?) WHERE name = ?",
      sequenceCounter,
      name,
    );
  }

  insertMessage(queue: string, message: Message): void {
    const { messageId, approximateReceiveCount, approximateFirstReceiveTimestamp, ...content } = message;
    this.journal.write(
      'INSERT INTO message (id, queue, content, receive_count, first_received_at) VALUES (?, ?, ?, ?, ?)',
      messageId,
      queue,
      JSON.stringify(content satisfies Content),
      approximateReceiveCount,
      approximateFirstReceiveTimestamp ?? null,
    );
  }

  deleteMessage(id: string): void {
    this.journal.write('DELETE FROM message WHERE id = ?', id);
  }

  updateMessageInflight(
    id: string,
    handle: string,
    visibleAt: number,
    count: number,
    firstAt: number | undefined,
  ): void {
    this.journal.write(
      'UPDATE message SET receipt_handle = ?, visible_at = ?, receive_count = ?, first_received_at = ? WHERE id = ?',
      handle,
      visibleAt,
      count,
      firstAt ?? null,
      id,
    );
  }

  updateMessageReady(id: string): void {
    this.journal.write('UPDATE message SET receipt_handle = NULL, visible_at = NULL WHERE id = ?', id);
  }

  deleteQueueMessages(queue: string): void {
    this.journal.write('DELETE FROM message WHERE queue = ?', queue);
  }

  /** Brings queues and messages back into `store`, and from then on follows what happens to it. */
  restore(store: QueueStore, urlOf: (queue: string) => string): void {
    for (const { name, state } of this.journal.rows('SELECT name, state FROM queue')) {
      const { arn, attributes, tags, ...rest }: QueueState = JSON.parse(String(state));
      const queue = store.createQueue(String(name), urlOf(String(name)), arn, attributes, tags);
      Object.assign(queue, rest);
      this.restoreMessages(queue);
      attach(queue, this);
    }
    attach(store, this);
  }

  private restoreMessages(queue: Queue): void {
    // In the order of their arrival, which is that of the rows.
    for (const row of this.journal.eachRow('SELECT * FROM message WHERE queue = ? ORDER BY rowid', queue.name)) {
      const content: Content = JSON.parse(String(row.content));
      const message: Message = {
        ...content,
        messageId: String(row.id),
        approximateReceiveCount: Number(row.receive_count),
      };
      if (row.first_received_at !== null) message.approximateFirstReceiveTimestamp = Number(row.first_received_at);
      // Nothing is attached yet, so that the queue does not write down again what it is given here. A message in flight
      // goes back in flight even if its time has passed: the queue sees that when it is next read.
      if (row.receipt_handle === null) queue.enqueue(message);
      else restoreInFlight(queue, message, String(row.receipt_handle), Number(row.visible_at));
    }
  }
}

function restoreInFlight(queue: Queue, message: Message, receiptHandle: string, visibilityDeadline: number): void {
  queue.inflightMessages.set(receiptHandle, { message, receiptHandle, visibilityDeadline });
  if (!queue.isFifo() || !message.messageGroupId) return;
  const locks = queue.fifoLockedGroups.get(message.messageGroupId) ?? 0;
  queue.fifoLockedGroups.set(message.messageGroupId, locks + 1);
}
