import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { StoredObject } from '../../platform/database/stored-object.js';
import { Location } from '../location/location.entity.js';

/** What a harvester picks. */
@Entity()
export class Fruit extends StoredObject {
  @Column('varchar', { length: 255, unique: true })
  name: string;
}

/** A machine in the field, or the emulator of one. */
@Entity()
// Two processes may create an emulator at once; the index decides.
@Index('harvester_one_emulator_per_fruit', ['fruitId'], { unique: true, where: 'is_emulator' })
@Index(['fruitId'])
export class Harvester extends StoredObject {
  /** The number painted on the machine, the serial number of its reports. Legacy data may hold it twice. */
  @Index()
  @Column('integer')
  harvId: number;

  @ManyToOne(() => Fruit, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'fruit_id' })
  fruit: Fruit;

  @Column('bigint')
  fruitId: number;

  @ManyToOne(() => Location, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'location_id' })
  location: Location;

  @Index()
  @Column('bigint')
  locationId: number;

  @Column('varchar', { length: 255, nullable: true, unique: true })
  name: string | null;

  @Column('boolean', { default: false })
  isEmulator: boolean;

  /** Name of the machine in the fleet's IoT registry. */
  @Column('varchar', { length: 20, nullable: true })
  thingName: string | null;
}
