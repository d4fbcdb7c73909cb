import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { User } from '../../core/user/user.entity.js';
import { StoredObject } from '../../platform/database/stored-object.js';

export const MAX_NAME_LENGTH = 100;

/** A rule: whoever is named in it is told of every report that meets its criteria. */
@Entity()
@Index(['triggerOn'])
export class Notification extends StoredObject {
  /** Class name of the type of report, such as `ErrorReport`. */
  @Column('text')
  triggerOn: string;

  /** Lookup → value; all of them hold for a report that the rule is about. None: every report. */
  @Column('jsonb')
  criteria: object;

  /** What people call it. */
  @Column('varchar', { length: MAX_NAME_LENGTH, nullable: true })
  name: string | null;

  /** Nobody is told while it is paused. */
  @Column('boolean', { default: false })
  paused: boolean;
}

/** Somebody who is mentioned in the messages of a rule. */
@Entity()
export class NotificationRecipient {
  @ManyToOne(() => Notification, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'notification_id' })
  notification: Notification;

  @PrimaryColumn('bigint')
  notificationId: number;

  @ManyToOne(() => User, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id' })
  user: User;

  @Index()
  @PrimaryColumn('bigint')
  userId: number;
}

/**
 * Who a message is for: those a `rule` names, the developers' `channel` of the harvester, the `operators` of the ranch;
 * `test`: somebody tries out a rule.
 */
export type Audience = 'rule' | 'channel' | 'operators' | 'test';

/** `pending`: not sent yet; `failed`: refused, or given up; `skipped`: there is nothing to send it with. */
export type DeliveryStatus = 'pending' | 'sent' | 'failed' | 'skipped';

/** The ledger: one message about one report to one audience, and what became of it. There is never a second one but of tests. */
@Entity()
@Index('notification_delivery_once', { synchronize: false })
@Index(['notificationId', 'id'])
@Index(['status', 'id'])
@Index('notification_delivery_finished', ['finished'])
export class NotificationDelivery {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  /** Class name of the report's type. */
  @Column('text')
  reportType: string;

  /** Not a foreign key: the report may be of any type, and the ledger outlives it. Null: a rule was tried out without any. */
  @Column('bigint', { nullable: true })
  reportId: number | null;

  @Column('varchar', { length: 10 })
  audience: Audience;

  @ManyToOne(() => Notification, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'notification_id' })
  notification: Notification | null;

  /** The rule, where the audience is one. */
  @Column('bigint', { nullable: true })
  notificationId: number | null;

  /** Slack channel. */
  @Column('text')
  channel: string;

  /** `{text, blocks?}` as it is sent; null when it was skipped. */
  @Column('jsonb', { nullable: true })
  message: object | null;

  /** The same over all tries, so that Slack can tell a message it has. */
  @Column('uuid')
  clientMessageId: string;

  @Column('varchar', { length: 10 })
  status: DeliveryStatus;

  /** Why it is not sent, in Slack's word where it is Slack's. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** Calls of Slack so far. */
  @Column('integer', { default: 0 })
  attempts: number;

  @Column('timestamptz', { default: () => 'now()' })
  created: Date;

  @Column('timestamptz', { nullable: true })
  lastAttempt: Date | null;

  /** When it is tried again, while it is pending and a try has failed. */
  @Column('timestamptz', { nullable: true })
  nextAttempt: Date | null;

  /** When it was sent, failed or skipped. */
  @Column('timestamptz', { nullable: true })
  finished: Date | null;

  /** A worker is sending it; another leaves it alone until then. */
  @Column('timestamptz', { nullable: true })
  claimedUntil: Date | null;

  /** Slack's id of the message within its channel. */
  @Column('text', { nullable: true })
  slackTimestamp: string | null;
}
