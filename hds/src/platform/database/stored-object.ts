import { Column, PrimaryGeneratedColumn } from 'typeorm';

/** What every object of the hub has: who made it, who changed it last, and when. */
export abstract class StoredObject {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  /** The user who created the object; kept when that user goes. */
  @Column('bigint')
  creatorId: number;

  @Column('bigint', { nullable: true })
  modifiedById: number | null;

  @Column('timestamptz', { default: () => 'now()' })
  created: Date;

  @Column('timestamptz', { default: () => 'now()' })
  lastModified: Date;
}

/** A class that mixins can extend. */
// biome-ignore lint/suspicious/noExplicitAny: TypeScript accepts a mixin only over a constructor of `any[]` (TS2545).
export type AbstractClass<T = object> = abstract new (...parameters: any[]) => T;
