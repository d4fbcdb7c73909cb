import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** What has become of a dead letter: it waits for somebody, went back to where it came from, or was given up. */
export const LETTER_STATES = ['waiting', 'redriven', 'discarded'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** Where dead letters come from: the dead-letter queues of SQS, or work of the outbox that can never succeed. */
export const LETTER_SOURCES = ['sqs', 'task'] as const;
export type LetterSource = (typeof LETTER_SOURCES)[number];

/** A message or a task that the hub could not finish, kept with its reason until somebody decides. */
@Entity('dead_letter')
@Index('dead_letter_once', ['queue', 'messageId'], { unique: true })
@Index(['state', 'id'])
@Index(['queue', 'state', 'id'])
@Index(['sha256', 'queue'])
@Index('dead_letter_decided', { synchronize: false })
export class DeadLetter {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Column('varchar', { length: 10 })
  source: LetterSource;

  /** The SQS queue that the message was sent to, such as `errorreport-queue`, or the queue of the task, such as `ErrorReport`. */
  @Column('text')
  queue: string;

  /** Unique in its queue. Of a task `<id in the outbox>-<failures>`: given again, it may die again. */
  @Column('text')
  messageId: string;

  /** As it was received; of a task the payload as JSON. */
  @Column('text')
  body: string;

  /** Whether `body` is JSON that the API can show as such. */
  @Column('boolean')
  isJson: boolean;

  /** Of `body`, before what PostgreSQL cannot hold was taken out. */
  @Column('bytea')
  sha256: Buffer;

  /** For people: why the hub put it aside. */
  @Column('text')
  reason: string;

  /** `reason` without what differs between letters of one kind. */
  @Column('text')
  reasonGroup: string;

  /** As an HTTP status, where the hub gave one. */
  @Column('integer', { nullable: true })
  status: number | null;

  /** `s3://bucket/key` of the object it is about. */
  @Column('text', { nullable: true })
  key: string | null;

  /** Number of the harvester, where key or body tell it; not all exist. */
  @Column('integer', { nullable: true })
  harvId: number | null;

  /** How often this body has died in this queue, this time included. */
  @Column('integer')
  times: number;

  /** Deliveries that SQS counted; of a task the tries that failed. */
  @Column('integer')
  receiveCount: number;

  /** When the hub put it aside; null where SQS itself did. */
  @Column('timestamptz', { nullable: true })
  rejectedAt: Date | null;

  /** When the ledger got it. */
  @Column('timestamptz', { default: () => 'now()' })
  receivedAt: Date;

  @Column('varchar', { length: 10, default: 'waiting' })
  state: LetterState;

  /** Not a foreign key: the decision outlives its user. */
  @Column('bigint', { nullable: true })
  decidedById: number | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** Why it was given up. */
  @Column('text', { nullable: true })
  note: string | null;
}
