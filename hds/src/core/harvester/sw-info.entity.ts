import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { StoredObject } from '../../platform/database/stored-object.js';
import { Harvester } from './harvester.entity.js';

/** Which software a harvester ran from a moment on. */
@Entity()
@Index(['harvesterId', 'deployedTs'])
export class HarvesterSwInfo extends StoredObject {
  @Column('varchar', { length: 100 })
  githash: string;

  @Column('varchar', { length: 100 })
  branchname: string;

  /** Whether the software had changes that no commit holds. */
  @Column('boolean')
  dirty: boolean;

  @Column('varchar', { length: 100, nullable: true })
  deployer: string | null;

  @Index()
  @Column('timestamptz', { nullable: true })
  deployedTs: Date | null;

  @ManyToOne(() => Harvester, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'harvester_id' })
  harvester: Harvester;

  @Column('bigint')
  harvesterId: number;
}
