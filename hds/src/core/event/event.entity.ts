import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { type AbstractClass, StoredObject } from '../../platform/database/stored-object.js';
import { Harvester } from '../harvester/harvester.entity.js';
import { Location } from '../location/location.entity.js';

/** The longest UUID of an event or pick session; any text up to that length is one. */
export const MAX_UUID_LENGTH = 40;

/** Something that happened on a harvester: what reports, files and jobs of one cause have in common. */
@Entity()
@Index('event_created', ['created'])
export class Event extends StoredObject {
  @Column('varchar', { length: MAX_UUID_LENGTH, unique: true })
  uuid: string;

  /** Class names of what is linked, file types, `secondary`. */
  @Index('event_tags', { synchronize: false })
  @Column('text', { array: true, default: '{}' })
  tags: string[];
}

/** Two events that belong together. Each link is stored in both directions. */
@Entity()
export class EventLink {
  @PrimaryColumn('bigint')
  eventId: number;

  @Index()
  @PrimaryColumn('bigint')
  otherId: number;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'event_id' })
  event: Event;

  @ManyToOne(() => Event, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'other_id' })
  other: Event;
}

/** One stretch of picking by one harvester. */
@Entity()
@Index('pick_session_created', ['created'])
@Index('pick_session_length', ['sessionLength'])
export class PickSession extends StoredObject {
  @Column('varchar', { length: MAX_UUID_LENGTH, unique: true })
  uuid: string;

  @Index('pick_session_tags', { synchronize: false })
  @Column('text', { array: true, default: '{}' })
  tags: string[];

  @ManyToOne(() => Harvester, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'harvester_id' })
  harvester: Harvester | null;

  @Index()
  @Column('bigint', { nullable: true })
  harvesterId: number | null;

  @ManyToOne(() => Location, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'location_id' })
  location: Location | null;

  @Index()
  @Column('bigint', { nullable: true })
  locationId: number | null;

  @Index()
  @Column('timestamptz', { nullable: true })
  startTime: Date | null;

  @Column('interval', { nullable: true })
  sessionLength: string | null;
}

/** Links a row to the event that caused it, so that all rows of one event can be found together. */
export function EventModelMixin<Base extends AbstractClass>(base: Base) {
  abstract class WithEvent extends base {
    @ManyToOne(() => Event, { onDelete: 'CASCADE', nullable: false })
    @JoinColumn({ name: 'event_id' })
    event: Event;

    @Column('bigint')
    eventId: number;
  }
  return WithEvent;
}

/** Links a row to the pick session it was made in. */
export function PickSessionModelMixin<Base extends AbstractClass>(base: Base) {
  abstract class WithPickSession extends base {
    @ManyToOne(() => PickSession, { onDelete: 'CASCADE', nullable: true })
    @JoinColumn({ name: 'pick_session_id' })
    pickSession: PickSession | null;

    @Column('bigint', { nullable: true })
    pickSessionId: number | null;
  }
  return WithPickSession;
}
