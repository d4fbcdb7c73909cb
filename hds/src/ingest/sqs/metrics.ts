import { Counter, Gauge, Histogram } from 'prom-client';
import type { Outcome } from './outcome.js';

export type Stage = 'receive' | 'download' | 'post' | 'delete';

const received = counter(
  'hds_sqs_messages_received_total',
  'Messages that SQS delivered, repeated deliveries included.',
);
const records = counter('hds_sqs_records_total', 'Records of S3 events by what became of them.', 'outcome');
const retries = counter('hds_sqs_retries_total', 'Messages and calls to be tried again, by reason.', 'reason');
const stages = new Histogram({
  name: 'hds_sqs_stage_seconds',
  help: 'Duration of one call: a receive that brought messages, a download, a post, a deletion of messages.',
  labelNames: ['queue', 'stage'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
});
const inFlight = new Gauge({
  name: 'hds_sqs_in_flight',
  help: 'Messages that this client holds.',
  labelNames: ['queue'],
  collect: () => forEachClient((held, queue) => inFlight.set({ queue }, held.size)),
});
const oldestAge = new Gauge({
  name: 'hds_sqs_oldest_message_age_seconds',
  help: 'Age of the oldest message that this client holds, since it was sent; 0 when it holds none.',
  labelNames: ['queue'],
  collect: () => forEachClient((held, queue) => oldestAge.set({ queue }, held.oldestAgeSeconds)),
});

// The names that dashboards of the former client read; they have no labels.
const legacy = {
  fetched: new Counter({ name: 'sqs_fetched_messages_total', help: 'Messages received from SQS.' }),
  deleted: new Counter({ name: 'sqs_deleted_messages_total', help: 'Messages deleted from SQS.' }),
  delivered: new Counter({ name: 'dest_delivered_messages_total', help: 'Records that the API has taken.' }),
  filesDeleted: new Counter({ name: 's3_deleted_files_total', help: 'Objects deleted from S3.' }),
};

interface Held {
  readonly size: number;
  readonly oldestAgeSeconds: number;
}

const clients = new Map<string, Held>();

/** What one client counts and measures. The label `queue` is the queue's name. */
export class ClientMetrics {
  constructor(private readonly queue: string) {
    records.inc({ queue, outcome: 'stored' }, 0);
  }

  /** Shows `held` in the gauges, until another client of the queue in this process takes its place. */
  watch(held: Held): void {
    clients.set(this.queue, held);
  }

  /** A receive brought messages. */
  received(count: number, elapsedMs: number): void {
    received.inc({ queue: this.queue }, count);
    legacy.fetched.inc(count);
    stages.observe({ queue: this.queue, stage: 'receive' }, elapsedMs / 1000);
  }

  messagesDeleted(count: number): void {
    legacy.deleted.inc(count);
  }

  objectsDeleted(count: number): void {
    legacy.filesDeleted.inc(count);
  }

  recordSettled(outcome: Outcome['kind']): void {
    records.inc({ queue: this.queue, outcome });
    if (outcome === 'stored' || outcome === 'duplicate' || outcome === 'stale') legacy.delivered.inc();
  }

  retried(reason: string, count = 1): void {
    retries.inc({ queue: this.queue, reason }, count);
  }

  /** Measures `call`, whether it succeeds or throws. */
  async timed<Result>(stage: Stage, call: () => Promise<Result>): Promise<Result> {
    const end = stages.startTimer({ queue: this.queue, stage });
    try {
      return await call();
    } finally {
      end();
    }
  }
}

function counter<Label extends string = never>(name: string, help: string, label?: Label): Counter<'queue' | Label> {
  return new Counter({ name, help, labelNames: label ? ['queue', label] : ['queue'] });
}

function forEachClient(show: (held: Held, queue: string) => void): void {
  for (const [queue, held] of clients) show(held, queue);
}
