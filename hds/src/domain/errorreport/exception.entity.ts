import { Column, Entity, Index, JoinColumn, ManyToOne } from 'typeorm';
import { ExceptionCode } from '../../core/exceptioncode/exception-code.entity.js';
import { StoredObject } from '../../platform/database/stored-object.js';
import { ErrorReport } from './error-report.entity.js';

/** The longest name of a service that clients may write; harvesters' own are kept whatever their length. */
export const MAX_SERVICE_LENGTH = 20;

/** One error of one service, as an error report tells it. */
@Entity()
// Holds every small column, so that counts and paretos read it alone.
@Index('exception_timestamp', { synchronize: false })
// By the hash of the text: searches look through `Traceback`.
@Index('exception_traceback', { synchronize: false })
// The conditions that lists of error reports have on their exceptions, and what their facets count.
@Index('exception_report', { synchronize: false })
@Index(['codeNumber', 'timestamp'])
@Index(['service', 'timestamp'])
@Index('exception_created', ['created'])
export class Exception extends StoredObject {
  @ManyToOne(() => ExceptionCode, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'code_id' })
  code: ExceptionCode | null;

  /** Null when the hub does not know the number. */
  @Index()
  @Column('bigint', { nullable: true })
  codeId: number | null;

  /** The number as the harvester sent it, so that an error of an unknown code is not lost. */
  @Column('integer', { nullable: true })
  codeNumber: number | null;

  /** Such as `picker`. */
  @Column('text', { nullable: true })
  service: string | null;

  /** Index of the computer. */
  @Column('integer', { nullable: true })
  node: number | null;

  /** Number of the robot; 0 is the master. */
  @Column('integer', { nullable: true })
  robot: number | null;

  @Column('text', { nullable: true })
  traceback: string | null;

  @Column('text', { nullable: true })
  info: string | null;

  @Column('timestamptz', { nullable: true })
  timestamp: Date | null;

  @ManyToOne(() => ErrorReport, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'report_id' })
  report: ErrorReport | null;

  @Column('bigint', { nullable: true })
  reportId: number | null;

  /** Whether the machine's software coped with it. */
  @Column('boolean', { default: false })
  handled: boolean;

  /** The earliest error of its report; null on rows of old systems. */
  @Column('boolean', { nullable: true })
  primary: boolean | null;
}
