import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Counter } from 'prom-client';
import sql, { type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { Env } from '../../config/env.js';
import type { ChatMessage } from '../../core/report/report-notice.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { ENV } from '../../platform/env.js';
import { log } from '../../platform/logging.js';
import { TryLater } from '../../platform/queues/outbox.js';
import { Slack, type SlackOutcome } from '../../platform/slack/slack.js';
import type { Audience, DeliveryStatus } from './notification.entity.js';

interface Claimed {
  audience: Audience;
  channel: string;
  message: ChatMessage;
  client_message_id: string;
  attempts: number;
  age_seconds: number;
}

/** Writes down what came of a message, in the transaction that ends its task. */
type Settlement = (manager: EntityManager) => Promise<void>;

const NOTHING_TO_SETTLE: Settlement = async () => undefined;
/** A claim outlives a call of Slack by this much, so that only the claims of dead workers run out. */
const CLAIM_MARGIN_SECONDS = 20;
const FIRST_RETRY_SECONDS = 1;
const LAST_RETRY_SECONDS = 600;
const SECONDS_AN_HOUR = 3600;

const finished = new Counter({
  name: 'hds_notification_deliveries_total',
  help: 'Messages that were sent or given up, by who they are for.',
  labelNames: ['audience', 'status'],
});
const retries = new Counter({
  name: 'hds_notification_retries_total',
  help: 'Calls of Slack that are to be tried again.',
});

/** Sends the messages of the ledger, each once: a worker claims a message before it calls Slack. */
@Injectable()
export class Postman implements OnModuleDestroy {
  private readonly leaving = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly slack: Slack,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** @throws TryLater  when Slack is away, wants to be left alone, or another worker is at it */
  async deliver(deliveryId: number): Promise<Settlement> {
    await this.waitForSlack();
    const claimed = await this.claim(deliveryId);
    if (!claimed) return this.withoutClaim(deliveryId);
    const { channel, message, client_message_id: clientMessageId } = claimed;
    const outcome = await this.slack.post({ channel, ...message, clientMessageId });
    return this.settlement(deliveryId, claimed, outcome);
  }

  onModuleDestroy(): void {
    this.leaving.abort();
  }

  /** Waits while Slack wants to be left alone; the messages behind this one then wait in Redis and cost nothing. */
  private async waitForSlack(): Promise<void> {
    for (let left = this.slack.quietMs(); left > 0; left = this.slack.quietMs()) {
      await new Promise<void>((resolve, reject) => {
        const leave = () => {
          clearTimeout(timer);
          reject(new TryLater(FIRST_RETRY_SECONDS, 'the worker is stopping'));
        };
        const timer = setTimeout(() => {
          this.leaving.signal.removeEventListener('abort', leave);
          resolve();
        }, left);
        this.leaving.signal.addEventListener('abort', leave, { once: true });
        if (this.leaving.signal.aborted) leave();
      });
    }
  }

  private async claim(deliveryId: number): Promise<Claimed | undefined> {
    const seconds = this.env.SLACK_TIMEOUT_SECONDS + CLAIM_MARGIN_SECONDS;
    const [claimed] = await this.database.query<Claimed & { [column: string]: unknown }>(sql`
      UPDATE notification_delivery
      SET attempts = attempts + 1, last_attempt = now(), next_attempt = NULL, claimed_until = now() + make_interval(secs => ${seconds})
      WHERE id = ${deliveryId} AND status = 'pending' AND (claimed_until IS NULL OR claimed_until < now())
      RETURNING audience, channel, message, client_message_id, attempts, extract(epoch FROM now() - created)::float8 AS age_seconds`);
    return claimed;
  }

  /** Sent already, or gone with its rule; or another worker is at it, or died at it. */
  private async withoutClaim(deliveryId: number): Promise<Settlement> {
    const [held] = await this.database.query<{ seconds: number }>(sql`
      SELECT greatest(extract(epoch FROM claimed_until - now()), 0)::float8 AS seconds FROM notification_delivery WHERE id = ${deliveryId} AND status = 'pending'`);
    if (held) throw new TryLater(Math.ceil(held.seconds) + 1, 'another worker is sending the message');
    return NOTHING_TO_SETTLE;
  }

  private async settlement(deliveryId: number, claimed: Claimed, outcome: SlackOutcome): Promise<Settlement> {
    if (outcome.status === 'sent')
      return this.settled(deliveryId, claimed, 'sent', sql`reason = NULL, slack_timestamp = ${outcome.timestamp}`);
    const { error } = outcome;
    const isTooOld = claimed.age_seconds > this.env.SLACK_GIVE_UP_HOURS * SECONDS_AN_HOUR;
    if (outcome.status === 'refused' || isTooOld) {
      log.warn({ deliveryId, channel: claimed.channel, attempts: claimed.attempts, error }, 'a message is not sent');
      return this.settled(deliveryId, claimed, 'failed', sql`reason = ${error}`);
    }
    const seconds = outcome.retryAfterSeconds ?? backOffSeconds(claimed.attempts);
    retries.inc();
    await this.database.query(sql`
      UPDATE notification_delivery SET reason = ${error}, claimed_until = NULL, next_attempt = now() + make_interval(secs => ${seconds}) WHERE id = ${deliveryId}`);
    throw new TryLater(seconds, `Slack: ${error}`);
  }

  private settled(deliveryId: number, { audience }: Claimed, status: DeliveryStatus, assignments: Sql): Settlement {
    return async (manager) => {
      await rowsOf(
        manager,
        sql`UPDATE notification_delivery SET status = ${status}, finished = now(), claimed_until = NULL, next_attempt = NULL, ${assignments} WHERE id = ${deliveryId}`,
      );
      finished.inc({ audience, status });
    };
  }
}

/** 1, 2, 4 … 600 seconds, and up to a quarter more, so that what failed together is not tried together. */
function backOffSeconds(attempts: number): number {
  const seconds = Math.min(FIRST_RETRY_SECONDS * 2 ** Math.min(attempts - 1, 20), LAST_RETRY_SECONDS);
  return seconds * (1 + Math.random() / 4);
}
