import { Column, Entity } from 'typeorm';
import { StoredObject } from '../../platform/database/stored-object.js';

export const MIGRATION_RESULTS = ['pending', 'success', 'failed'] as const;

/** One request to bring the database up to date, and what became of it. */
@Entity()
export class MigrationLog extends StoredObject {
  @Column('varchar', { length: 31, default: 'pending' })
  result: (typeof MIGRATION_RESULTS)[number];

  @Column('timestamptz', { nullable: true })
  startTime: Date | null;

  @Column('timestamptz', { nullable: true })
  endTime: Date | null;

  /** The migrations that ran, or why they failed. */
  @Column('text', { nullable: true })
  output: string | null;

  /** Commit of the software that was asked. */
  @Column('varchar', { length: 40 })
  githash: string;
}
