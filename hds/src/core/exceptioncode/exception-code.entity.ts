import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { StoredObject } from '../../platform/database/stored-object.js';

/** A list of exception codes as one release of the machines' software defines it. */
@Entity()
export class ExceptionCodeManifest extends StoredObject {
  @Column('varchar', { length: 31 })
  version: string;

  @Column('jsonb')
  manifest: object;

  /** When the codes were last made what it says; the latest is in force. Null for manifests of old systems. */
  @Column('timestamptz', { nullable: true })
  applied: Date | null;
}

/** A kind of failure the machines' software can name. */
@Entity()
export class ExceptionCode extends StoredObject {
  /** The number harvesters send; 0 is the base exception. */
  @Column('integer', { unique: true })
  code: number;

  /** Class name of the exception. */
  @Column('text', { unique: true })
  name: string;

  @Column('text', { default: '' })
  msg: string;

  /** The team that owns the failure. */
  @Column('text')
  team: string;

  /** Whether the robot may be cycled. */
  @Column('boolean')
  cycle: boolean;

  /** What operators are told to do. */
  @Column('varchar', { length: 255, default: 'Please cycle the harvester' })
  operatorMsg: string;

  @ManyToOne(() => ExceptionCodeManifest, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'manifest_id' })
  manifest: ExceptionCodeManifest | null;

  /** The manifest that last wrote the code. */
  @Index()
  @Column('bigint', { nullable: true })
  manifestId: number | null;

  /** Whether a manifest once wrote the code and the latest one leaves it out: machines no longer use it. */
  @Column('boolean', { default: false })
  retired: boolean;
}
