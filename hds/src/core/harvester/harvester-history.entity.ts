import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A harvester as it was after a change, or before it was deleted. Rows are only ever added, and outlive what they name. */
@Entity()
@Index(['harvId', 'historyDate'])
export class HarvesterHistory {
  /** The API's `history_id`. */
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @Index()
  @Column('bigint')
  harvesterId: number;

  @Column('timestamptz', { nullable: true })
  created: Date | null;

  @Column('timestamptz', { nullable: true })
  lastModified: Date | null;

  @Column('integer')
  harvId: number;

  @Column('varchar', { length: 255, nullable: true })
  name: string | null;

  @Column('boolean')
  isEmulator: boolean;

  @Column('varchar', { length: 20, nullable: true })
  thingName: string | null;

  @Column('bigint', { nullable: true })
  creatorId: number | null;

  @Column('bigint', { nullable: true })
  modifiedById: number | null;

  @Column('bigint', { nullable: true })
  fruitId: number | null;

  @Column('bigint', { nullable: true })
  locationId: number | null;

  @Index()
  @Column('timestamptz', { default: () => 'now()' })
  historyDate: Date;

  /** `+` created, `~` changed, `-` deleted. */
  @Column('char', { length: 1 })
  historyType: string;

  @Column('varchar', { length: 100, nullable: true })
  historyChangeReason: string | null;

  /** Who changed it. */
  @Column('bigint', { nullable: true })
  historyUserId: number | null;
}
