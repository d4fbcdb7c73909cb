import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { StoredObject } from '../../platform/database/stored-object.js';

/** Who runs ranches. */
@Entity()
export class Distributor extends StoredObject {
  @Column('varchar', { length: 255 })
  name: string;
}

/** A ranch where harvesters work. */
@Entity()
export class Location extends StoredObject {
  @ManyToOne(() => Distributor, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'distributor_id' })
  distributor: Distributor;

  @Index()
  @Column('bigint')
  distributorId: number;

  /** The name people know the ranch by. */
  @Index()
  @Column('varchar', { length: 255, nullable: true })
  ranch: string | null;

  @Column('varchar', { length: 255, nullable: true })
  country: string | null;

  @Column('varchar', { length: 255, nullable: true })
  region: string | null;

  /** Slack channel of the ranch's operators. */
  @Column('varchar', { length: 40, default: 'harvs-dev' })
  siteChannel: string;
}
