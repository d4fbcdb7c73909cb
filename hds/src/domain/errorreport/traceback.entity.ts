import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * A text that some exception has as its traceback, or had once. The same few come from a whole fleet for years: searches look
 * through these and find the exceptions by the hash, so that the index of three letters holds each text once.
 *
 * A trigger on `exception` adds what is not here in the transaction that writes the exception. Two of them may add the same
 * text, as neither waits for the other.
 */
@Entity()
@Index('traceback_text', { synchronize: false })
@Index(['hash'])
export class Traceback {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'BY DEFAULT' })
  id: number;

  /** `hashtextextended(text, 0)`, as the index `exception_traceback` has it. */
  @Column('bigint')
  hash: number;

  @Column('text')
  text: string;
}
