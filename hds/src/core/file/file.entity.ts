import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryGeneratedColumn } from 'typeorm';
import { StoredObject } from '../../platform/database/stored-object.js';
import { EventModelMixin } from '../event/event.entity.js';

/** The longest key of a file that the API takes; S3 itself allows 1024 bytes. */
export const MAX_KEY_LENGTH = 255;

/** A file in the data lake: a log, a picture, a zip of either. */
@Entity()
@Index(['eventId'])
@Index('s3_file_present', { synchronize: false })
@Index('s3_file_deleted', { synchronize: false })
@Index('s3_file_by_key', { synchronize: false })
@Index('s3_file_by_filetype', { synchronize: false })
@Index('s3_file_by_last_modified', { synchronize: false })
@Index('s3_file_key_words', { synchronize: false })
@Index('s3_file_filetype_words', { synchronize: false })
export class S3File extends EventModelMixin(StoredObject) {
  /** Key of the object that holds the bytes; null once the file is deleted. Ordered by its bytes, as S3 lists keys. */
  @Index()
  @Column({ type: 'varchar', length: 500, nullable: true, collation: 'C' })
  file: string | null;

  /** What kind of file it is, from the beginning of its name: `dmesg` of `dmesg_011_6f61-46.txt`. */
  @Column('varchar', { length: 255 })
  filetype: string;

  /** The key as it was received; stays when the file is deleted. */
  @Column('varchar', { length: MAX_KEY_LENGTH, nullable: true })
  key: string | null;

  @Column('boolean', { default: false })
  deleted: boolean;

  /** The bucket, where it is not the hub's own: the hub reads and removes nothing there. */
  @Column('varchar', { length: 63, nullable: true })
  bucket: string | null;

  @Column('bigint', { nullable: true })
  sizeBytes: number | null;

  /** Version of the bytes, without quotes. */
  @Column('text', { nullable: true })
  etag: string | null;

  /** Hexadecimal, of files that came through the hub. */
  @Column('varchar', { length: 64, nullable: true })
  sha256: string | null;
}

/** Marks a file as a session clip: a zip of logs, CAN dumps and videos around an event. A log session points to it. */
@Entity()
export class SessClip {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  @OneToOne(() => S3File, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'file_id' })
  file: S3File;

  @Column('bigint')
  fileId: number;
}
