import { Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { queueRoutes } from '../../config/queues.js';
import { Database } from '../../platform/database/database.js';
import { HdsError } from '../../platform/errors.js';
import type { Caller } from '../../platform/http/caller.js';
import { type ListedObject, ObjectStorage } from '../../platform/storage/object-storage.js';
import { s3files, sessclips } from './file.resource.js';
import { OBJECT_REMOVAL } from './file-removal.js';
import { FileStore } from './file-store.js';
import { UPLOADS_PREFIX } from './key-names.js';

/** A place where rows and objects do not agree. */
export type Orphan =
  /** `wasKnown`: its file was stored once and deleted since, or never announced because the hub itself put it there. */
  | { kind: 'object without row'; object: ListedObject; wasKnown: boolean }
  | { kind: 'row without object'; id: number; key: string };

interface FileRow {
  [column: string]: unknown;
  id: number;
  file: string;
  created: Date;
}

const doorOfEndpoint: Record<string, typeof s3files> = { [s3files.path]: s3files, [sessclips.path]: sessclips };

/** The parts of the bucket that hold files. */
export const filePrefixes = [
  ...queueRoutes.filter(({ endpoint }) => doorOfEndpoint[endpoint]).map(({ prefix }) => prefix),
  UPLOADS_PREFIX,
];

const ROWS_AT_A_TIME = 1000;

/** Compares the rows of files with the objects in the bucket, and puts right what it is asked to. */
@Injectable()
export class FileAudit {
  constructor(
    private readonly database: Database,
    private readonly storage: ObjectStorage,
    private readonly files: FileStore,
  ) {}

  /**
   * What does not agree under a prefix, in the order of the keys. Both sides come sorted and are read side by side, so
   * it takes no more memory for a million files than for ten.
   * @param minimumAgeMs  younger objects are left out: their events may still be on the way
   */
  async *compare(prefix: string, minimumAgeMs: number): AsyncGenerator<Orphan> {
    const startedAt = Date.now();
    const awaitingRemoval = await this.keysAwaitingRemoval();
    const rows = this.rowsUnder(prefix);
    let row = await rows.next();
    for await (const object of this.storage.list(prefix)) {
      while (!row.done && compareBytes(row.value.file, object.key) < 0) {
        if (row.value.created.getTime() < startedAt)
          yield { kind: 'row without object', id: row.value.id, key: row.value.file };
        row = await rows.next();
      }
      const isKept = !row.done && row.value.file === object.key;
      while (!row.done && row.value.file === object.key) row = await rows.next();
      const isYoung = startedAt - object.lastModified.getTime() < minimumAgeMs;
      if (!isKept && !isYoung && !awaitingRemoval.has(object.key))
        yield { kind: 'object without row', object, wasKnown: await this.wasKnown(object.key) };
    }
    for (; !row.done; row = await rows.next())
      if (row.value.created.getTime() < startedAt)
        yield { kind: 'row without object', id: row.value.id, key: row.value.file };
  }

  /** How many files lie under none of the prefixes, and so are not compared. */
  async filesElsewhere(prefixes: string[]): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      sql`SELECT count(*) FROM s3_file WHERE file IS NOT NULL AND bucket IS NULL AND NOT file ^@ ANY(${prefixes}::text[])`,
    );
    return row?.count ?? 0;
  }

  /**
   * Puts one thing right: an object that no event brought becomes a file, one whose file was deleted is removed after the
   * grace period, and a row whose object is gone is marked deleted.
   * @returns what was done, for people
   */
  async fix(orphan: Orphan, caller: Caller): Promise<string> {
    if (orphan.kind === 'row without object') {
      await this.database.query(
        sql`UPDATE s3_file SET deleted = true, file = NULL, modified_by_id = ${caller.id}, last_modified = now() WHERE id = ${orphan.id}`,
      );
      return 'marked deleted';
    }
    const { key, eTag, sizeBytes } = orphan.object;
    const etag = eTag.replaceAll('"', '');
    const route = queueRoutes.find(({ prefix, endpoint }) => key.startsWith(prefix) && doorOfEndpoint[endpoint]);
    const door = doorOfEndpoint[route?.endpoint ?? ''];
    if (orphan.wasKnown || !door) {
      await this.files.orderRemovalOf({ key, etag, deletedAt: new Date().toISOString() });
      return 'to be removed after the grace period';
    }
    try {
      const announced = { bucket: null, key, version: etag, eTag: etag, sequencer: null, sizeBytes };
      const [id] = await this.files.storeAnnounced(door, [announced], caller);
      return `stored as file ${id}`;
    } catch (error) {
      if (error instanceof HdsError && error.status < 500) return `left: ${error.message}`;
      throw error;
    }
  }

  private async *rowsUnder(prefix: string): AsyncGenerator<FileRow> {
    let last = { file: prefix, id: 0 };
    for (;;) {
      const rows = await this.database.query<FileRow>(
        sql`SELECT id, file, created FROM s3_file WHERE (file, id) > (${last.file}, ${last.id}::bigint) AND bucket IS NULL ORDER BY file, id LIMIT ${ROWS_AT_A_TIME}`,
      );
      for (const row of rows) {
        if (!row.file.startsWith(prefix)) return;
        yield row;
        last = row;
      }
      if (rows.length < ROWS_AT_A_TIME) return;
    }
  }

  private async keysAwaitingRemoval(): Promise<Set<string>> {
    const rows = await this.database.query<{ key: string }>(
      sql`SELECT payload->>'key' AS key FROM outbox WHERE queue = ${OBJECT_REMOVAL} AND done_at IS NULL`,
    );
    return new Set(rows.map(({ key }) => key));
  }

  private async wasKnown(key: string): Promise<boolean> {
    if (key.startsWith(UPLOADS_PREFIX)) return true;
    const rows = await this.database.query(
      sql`SELECT 1 FROM receipt WHERE source = ${this.files.sourceOf(null, key)}
          UNION ALL SELECT 1 FROM s3_file WHERE key = ${key} AND deleted LIMIT 1`,
    );
    return rows.length > 0;
  }
}

/** The order of S3 and of the database: by the bytes of UTF-8, which is not that of JavaScript's texts. */
function compareBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
