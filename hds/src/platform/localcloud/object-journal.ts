import {
  attach,
  type ObjectPersistence,
  type ObjectStore,
  type Part,
  type StoredObject,
  type Upload,
} from './fauxqs.js';
import type { Journal, Row } from './journal.js';

type BucketType = Parameters<ObjectPersistence['insertBucket']>[2];

const NO_BODY = Buffer.alloc(0);

/** Keeps buckets, objects and unfinished uploads on disk. Bodies stay there; fauxqs holds the rest of an object in memory. */
export class ObjectJournal implements ObjectPersistence {
  constructor(private readonly journal: Journal) {}

  insertBucket(name: string, createdAt: Date, type: BucketType): void {
    this.journal.write(
      'INSERT INTO bucket (name, type, created_at) VALUES (?, ?, ?)',
      name,
      type,
      createdAt.toISOString(),
    );
  }

  deleteBucket(name: string): void {
    this.journal.write('DELETE FROM bucket WHERE name = ?', name);
  }

  saveBucketLifecycleConfiguration(bucket: string, lifecycle: string): void {
    this.journal.write('UPDATE bucket SET lifecycle = ? WHERE name = ?', lifecycle, bucket);
  }

  deleteBucketLifecycleConfiguration(bucket: string): void {
    this.journal.write('UPDATE bucket SET lifecycle = NULL WHERE name = ?', bucket);
  }

  upsertObject(bucket: string, { key, body, ...state }: StoredObject): void {
    this.journal.write(
      `INSERT INTO object (bucket, key, state, body) VALUES (?, ?, ?, ?)
       ON CONFLICT (bucket, key) DO UPDATE SET state = excluded.state, body = excluded.body`,
      bucket,
      key,
      JSON.stringify(state),
      body,
    );
  }

  deleteObject(bucket: string, key: string): void {
    this.journal.write('DELETE FROM object WHERE bucket = ? AND key = ?', bucket, key);
  }

  deleteObjectsByBucket(bucket: string): void {
    this.journal.write('DELETE FROM object WHERE bucket = ?', bucket);
  }

  renameObject(bucket: string, from: string, to: string): void {
    this.deleteObject(bucket, to);
    this.journal.write('UPDATE object SET key = ? WHERE bucket = ? AND key = ?', to, bucket, from);
  }

  readBody(bucket: string, key: string): Buffer {
    const [row] = this.journal.rows('SELECT body FROM object WHERE bucket = ? AND key = ?', bucket, key);
    if (!row) throw new Error(`s3://${bucket}/${key} is known, but not on disk`);
    return bodyOf(row);
  }

  insertMultipartUpload({ uploadId, bucket, parts: _, ...state }: Upload): void {
    this.journal.write(
      'INSERT INTO upload (id, bucket, state) VALUES (?, ?, ?)',
      uploadId,
      bucket,
      JSON.stringify(state),
    );
  }

  upsertMultipartPart(uploadId: string, { partNumber, body, ...state }: Part): void {
    this.journal.write(
      'INSERT OR REPLACE INTO part (upload, number, state, body) VALUES (?, ?, ?, ?)',
      uploadId,
      partNumber,
      JSON.stringify(state),
      body,
    );
  }

  deleteMultipartUpload(uploadId: string): void {
    this.journal.write('DELETE FROM part WHERE upload = ?', uploadId);
    this.journal.write('DELETE FROM upload WHERE id = ?', uploadId);
  }

  completeMultipartUpload(uploadId: string, bucket: string, object: StoredObject): void {
    this.upsertObject(bucket, object);
    this.deleteMultipartUpload(uploadId);
  }

  bucketOfUpload(uploadId: string): string | undefined {
    const [row] = this.journal.rows('SELECT bucket FROM upload WHERE id = ?', uploadId);
    return row && String(row.bucket);
  }

  /** The objects of a bucket, without their bodies, from key `from` on and after key `after`: in the order of S3, by the bytes of the key. */
  *objectsFrom(bucket: string, from: string, after: string): Generator<StoredObject> {
    const sql = 'SELECT key, state FROM object WHERE bucket = ? AND key >= ? AND key > ? ORDER BY key';
    for (const row of this.journal.eachRow(sql, bucket, from, after)) yield entryOf(row);
  }

  /** Brings buckets, objects and uploads back into `store`, and from then on follows what happens to it. */
  restore(store: ObjectStore): void {
    for (const { name, type, created_at, lifecycle } of this.journal.rows('SELECT * FROM bucket')) {
      store.createBucket(String(name), type === 'directory' ? 'directory' : 'general-purpose');
      store.setBucketCreationDate(String(name), new Date(String(created_at)));
      if (lifecycle !== null) store.restoreBucketLifecycleConfiguration(String(name), String(lifecycle));
    }
    for (const row of this.journal.eachRow('SELECT bucket, key, state FROM object')) {
      store.restoreObject(String(row.bucket), entryOf(row));
    }
    for (const row of this.journal.rows('SELECT id, bucket, state FROM upload')) {
      store.restoreMultipartUpload(this.uploadOf(row));
    }
    attach(store, this);
  }

  private uploadOf({ id, bucket, state }: Row): Upload {
    const { initiated, ...rest } = JSON.parse(String(state));
    const parts = new Map<number, Part>();
    for (const row of this.journal.eachRow('SELECT number, state, body FROM part WHERE upload = ?', String(id))) {
      const { lastModified, ...part } = JSON.parse(String(row.state));
      const partNumber = Number(row.number);
      parts.set(partNumber, { ...part, partNumber, body: bodyOf(row), lastModified: new Date(lastModified) });
    }
    return { ...rest, uploadId: String(id), bucket: String(bucket), initiated: new Date(initiated), parts };
  }
}

function entryOf({ key, state }: Row): StoredObject {
  const { lastModified, ...rest } = JSON.parse(String(state));
  return { ...rest, key: String(key), body: NO_BODY, lastModified: new Date(lastModified) };
}

/** The body of a row, in the memory that SQLite gave it. */
function bodyOf({ body }: Row): Buffer {
  return body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : NO_BODY;
}
