import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * Work that must happen after a commit, written in the same transaction as the rows it is about. A relay puts it on Bull,
 * with others in one job where they can be worked on together; the transaction that does the work marks it done. Redis may be
 * lost at any time.
 */
@Entity()
@Index('outbox_to_give', { synchronize: false })
@Index('outbox_not_done', { synchronize: false })
@Index('outbox_done', { synchronize: false })
export class Outbox {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: number;

  /** Name of the Bull queue. */
  @Column('text')
  queue: string;

  @Column('jsonb')
  payload: object;

  @Column('timestamptz', { default: () => 'now()' })
  created: Date;

  /** When the relay last gave it to Bull; null when Redis does not have it. */
  @Column('timestamptz', { nullable: true })
  enqueuedAt: Date | null;

  /** The relay leaves the row alone until then: the work was put off. */
  @Column('timestamptz', { nullable: true })
  notBefore: Date | null;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  /** Tries that failed. */
  @Column('integer', { default: 0 })
  failures: number;

  @Column('text', { nullable: true })
  lastError: string | null;

  /** The work can never succeed; `lastError` says why. */
  @Column('boolean', { default: false })
  rejected: boolean;
}
