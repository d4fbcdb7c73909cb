import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS queue (name TEXT PRIMARY KEY, state TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS message (
    id TEXT PRIMARY KEY, queue TEXT NOT NULL, content TEXT NOT NULL, receive_count INTEGER NOT NULL,
    first_received_at INTEGER, receipt_handle TEXT, visible_at INTEGER
  );
  CREATE INDEX IF NOT EXISTS message_of_queue ON message (queue);
  CREATE TABLE IF NOT EXISTS bucket (name TEXT PRIMARY KEY, type TEXT NOT NULL, created_at TEXT NOT NULL, lifecycle TEXT);
  CREATE TABLE IF NOT EXISTS object (
    bucket TEXT NOT NULL, key TEXT NOT NULL, state TEXT NOT NULL, body BLOB NOT NULL, UNIQUE (bucket, key)
  );
  CREATE TABLE IF NOT EXISTS upload (id TEXT PRIMARY KEY, bucket TEXT NOT NULL, state TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS part (
    upload TEXT NOT NULL, number INTEGER NOT NULL, state TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (upload, number)
  );
  CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

type Value = string | number | null | Buffer;

/** A row as SQLite gives it, by column name. */
export type Row = ReturnType<ReturnType<DatabaseSync['prepare']>['all']>[number];

/**
 * What the local cloud knows, on disk: one SQLite file in `folder`, held by one process.
 *
 * The first write opens a transaction and `commit` ends it, before the answer leaves: what one request writes, such as an
 * object and its event, is there whole or not at all. A committed transaction survives the death of the process
 * (`synchronous = NORMAL`); a power cut may take the last of them, and never the file.
 */
export class Journal {
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();
  private writing = false;

  /**
   * @param onBroken  called when a write failed, as on a full disk. Memory is then ahead of the disk: stop the process,
   *   and the next start goes on from what is on disk.
   * @throws Error  when another process holds the folder
   */
  constructor(
    folder: string,
    private readonly onBroken: (cause: unknown) => void,
  ) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, 'cloud.sqlite');
    this.database = new DatabaseSync(file);
    try {
      this.database.exec(`
        PRAGMA locking_mode = EXCLUSIVE;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        PRAGMA wal_autocheckpoint = 4000;
        PRAGMA journal_size_limit = 67108864;
        ${SCHEMA}
      `);
    } catch (cause) {
      throw new Error(`${file} cannot be opened; does another local cloud run on this folder?`, { cause });
    }
  }

  rows(sql: string, ...values: Value[]): Row[] {
    return this.statement(sql).all(...values);
  }

  /** Rows one by one; the caller may stop early. */
  eachRow(sql: string, ...values: Value[]): Iterable<Row> {
    return this.statement(sql).iterate(...values);
  }

  write(sql: string, ...values: Value[]): void {
    this.orBroken(() => {
      if (!this.writing) {
        this.database.exec('BEGIN');
        this.writing = true;
        // A write outside a request, such as one at start, has no answer to wait for.
        setImmediate(() => this.commit());
      }
      this.statement(sql).run(...values);
    });
  }

  commit(): void {
    if (!this.writing) return;
    this.orBroken(() => {
      this.database.exec('COMMIT');
      this.writing = false;
    });
  }

  close(): void {
    this.commit();
    if (this.database.isOpen) this.database.close();
  }

  private statement(sql: string): ReturnType<DatabaseSync['prepare']> {
    const known = this.statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    this.statements.set(sql, statement);
    return statement;
  }

  private orBroken(act: () => void): void {
    try {
      act();
    } catch (cause) {
      // What was not committed is gone; to go on would mix it with what comes.
      this.writing = false;
      this.database.close();
      this.onBroken(cause);
      throw cause;
    }
  }
}
