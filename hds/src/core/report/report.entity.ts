import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { StoredObject } from '../../platform/database/stored-object.js';
import { Harvester } from '../harvester/harvester.entity.js';
import { Location } from '../location/location.entity.js';

/** What every report of a harvester has, whatever its type. */
export abstract class ReportBase extends StoredObject {
  @ManyToOne(() => Location, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'location_id' })
  location: Location | null;

  /** Where the harvester worked when the report came; stays when the harvester moves. */
  @Column('bigint', { nullable: true })
  locationId: number | null;

  @ManyToOne(() => Harvester, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'harvester_id' })
  harvester: Harvester | null;

  @Column('bigint', { nullable: true })
  harvesterId: number | null;

  /** The report's own `timestamp`, to the microsecond. */
  @Column('timestamptz', { nullable: true })
  reportTime: Date | null;

  /** The report as it was received. */
  @Column('jsonb', { nullable: true })
  report: object | null;

  /** The bytes as received, kept only where JSON of PostgreSQL cannot hold them: NaN, Infinity, NUL, broken Unicode. */
  @Column('bytea', { nullable: true, select: false })
  receivedBytes: Buffer | null;

  /** `extracted`, `incomplete`, `invalid`, `invalid schema`, `missing value`. */
  @Column('text', { array: true, default: '{}' })
  tags: string[];
}

/**
 * Proof that a delivery was stored: a second one of the same source and version answers with the first result. Commits
 * together with the rows it stands for, and outlives them, so that a late delivery cannot bring back what was deleted.
 */
@Entity()
export class Receipt {
  /** `s3://bucket/key`, or `sha256:<type>:<hex>` of a body that came without an address. */
  @PrimaryColumn('text')
  source: string;

  /** Version id or eTag of the object; empty for a body without an address. */
  @Column('text', { default: '' })
  version: string;

  /** S3's sequencer: of two versions of one key the greater is the newer. */
  @Column('text', { nullable: true })
  sequencer: string | null;

  /** Table of the row that was stored. */
  @Column('text')
  reportType: string;

  @Index()
  @Column('bigint')
  reportId: number;

  @Column('timestamptz', { default: () => 'now()' })
  created: Date;
}
