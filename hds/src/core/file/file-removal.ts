import { Process, Processor } from '@nestjs/bull';
import type { Job } from 'bull';
import sql from 'sql-template-tag';
import { Database } from '../../platform/database/database.js';
import { log } from '../../platform/logging.js';
import { type OutboxJob, OutboxRunner } from '../../platform/queues/outbox.js';
import { ObjectStorage } from '../../platform/storage/object-storage.js';

/** Queue of objects that may have to go from the bucket. */
export const OBJECT_REMOVAL = 'ObjectRemoval';

/** An object whose file was deleted. */
export interface RemovalPayload {
  key: string;
  /** Version of the deleted file, without quotes, where it is known. */
  etag: string | null;
  /** ISO 8601. What was put under the key after that is something new. */
  deletedAt: string;
}

/** Removes the objects of deleted files: only when no other file has the key, and only the bytes that were deleted. */
@Processor(OBJECT_REMOVAL)
export class FileRemovalProcessor {
  constructor(
    private readonly runner: OutboxRunner,
    private readonly database: Database,
    private readonly storage: ObjectStorage,
  ) {}

  @Process()
  process(job: Job<OutboxJob>): Promise<void> {
    return this.runner.runOutside<RemovalPayload>('remove_object', job, async (payload) => {
      await this.remove(payload);
      return async () => undefined;
    });
  }

  private async remove({ key, etag, deletedAt }: RemovalPayload): Promise<void> {
    const facts = await this.storage.facts(key);
    if (!facts) return;
    // S3 tells whole seconds.
    const isOld = facts.lastModified.getTime() <= Date.parse(deletedAt);
    const isThatVersion = etag === null || facts.eTag.replaceAll('"', '') === etag;
    if (!isOld || !isThatVersion) return log.info({ key }, 'object stays: its bytes are newer than the deleted file');
    const others = await this.database.query(sql`SELECT 1 FROM s3_file WHERE file = ${key} AND bucket IS NULL LIMIT 1`);
    if (others.length > 0) return log.info({ key }, 'object stays: another file has it');
    await this.storage.remove(key, facts.eTag);
    log.info({ key, sizeBytes: facts.sizeBytes }, 'object removed');
  }
}
