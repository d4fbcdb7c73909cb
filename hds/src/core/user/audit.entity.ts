import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A change somebody made through the API: who, what, when. Rows are only ever added. */
@Entity()
@Index(['resource', 'objectId'])
@Index('audit_entry_username', ['username', 'id'])
@Index('audit_entry_kind', ['kind', 'id'])
@Index('audit_entry_object', ['objectId'])
export class AuditEntry {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id: number;

  @Index()
  @Column('timestamptz', { default: () => 'now()' })
  created: Date;

  /** Not a foreign key: the entry outlives its user. */
  @Index()
  @Column('bigint')
  userId: number;

  @Column('varchar', { length: 150 })
  username: string;

  /** Path of the resource, such as `harvesters`. */
  @Column('text')
  resource: string;

  @Column('bigint')
  objectId: number;

  /** `created`, `updated` or `deleted`. */
  @Column('varchar', { length: 10 })
  kind: string;

  /** The object for people, as it was then. */
  @Column('varchar', { length: 200, default: '' })
  text: string;
}
