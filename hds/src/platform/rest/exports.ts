import { Readable } from 'node:stream';
import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { PoolClient } from 'pg';
import { Counter, Gauge } from 'prom-client';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { Env } from '../../config/env.js';
import { Database } from '../database/database.js';
import { postgresFault } from '../database/faults.js';
import { ENV } from '../env.js';
import { BadRequest, InvalidFields, TooManyRequests, TooSlow } from '../errors.js';
import { originOf } from '../http/caller.js';
import { log } from '../logging.js';
import { SignedLinks } from '../storage/signed-links.js';
import { csvColumns, csvHeader, csvLine } from './csv.js';
import type { Query } from './filters.js';
import { orderOf, whereOfList } from './list-query.js';
import type { Resource } from './resource.js';
import { type ShapeContext, shapeSql } from './shape.js';

type Format = 'csv' | 'json';

const MEDIA_TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
};
/** What makes one text of the rows. */
interface Frame {
  before: string;
  between: string;
  afterEach: string;
  after: string;
  /** The line of a row, from its JSON. */
  line(row: string): string;
}
const FRAMES: Record<Format, (resource: Resource) => Frame> = {
  csv: ({ list }) => {
    const columns = csvColumns(list);
    const before = `${csvHeader(columns)}\r\n`;
    return { before, between: '', afterEach: '\r\n', after: '', line: (row) => csvLine(columns, row) };
  },
  json: () => ({ before: '[', between: ',\n', afterEach: '', after: ']\n', line: (row) => row }),
};
/** Each piece is about so large, whatever the size of its rows. */
const PIECE_BYTES = 256 * 1024;
const FIRST_ROWS = 50;
const MOST_ROWS = 2000;
const TRY_AGAIN_SECONDS = 10;
/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const QUERY_CANCELED = '57014';

const running = new Gauge({ name: 'hds_exports_running', help: 'Exports that are being sent.' });
const ended = new Counter({
  name: 'hds_exports_total',
  help: 'Exports by what became of them: complete, or left by a client that went, did not read, or met an error.',
  labelNames: ['resource', 'format', 'outcome'],
});

type ExportSettings = Pick<
  Env,
  'EXPORT_MAX_ROWS' | 'EXPORT_STATEMENT_TIMEOUT_MS' | 'EXPORT_IDLE_SECONDS' | 'EXPORTS_AT_A_TIME'
>;

/** Sends all rows of a list as a file. PostgreSQL makes the rows; they come piece by piece, as fast as the client reads. */
@Injectable()
export class Exports {
  private count = 0;

  constructor(
    private readonly database: Database,
    private readonly links: SignedLinks,
    @Inject(ENV) private readonly env: ExportSettings,
  ) {}

  /**
   * @throws InvalidFields, BadRequest  when the format is unknown, a filter is refused, or too many rows match
   * @throws TooManyRequests  when the process sends as many exports as it may
   */
  async send(resource: Resource, query: Query, request: FastifyRequest, reply: FastifyReply): Promise<StreamableFile> {
    const format = formatOf(query.format);
    const context = { origin: originOf(request), ...this.links.context };
    const statement = exportSql(resource, query, this.env.EXPORT_MAX_ROWS, context);
    if (request.method === 'HEAD') return fileOf(Readable.from([]), resource, format, reply);
    if (this.count >= this.env.EXPORTS_AT_A_TIME) {
      throw new TooManyRequests(
        `${this.count} exports are under way, as many as there may be (EXPORTS_AT_A_TIME); try again when one is done.`,
        TRY_AGAIN_SECONDS,
      );
    }
    this.count++;
    running.inc();
    const settle = (outcome: string) => {
      this.count--;
      running.dec();
      ended.inc({ resource: resource.path, format, outcome });
    };
    const cursor = new Cursor(this.database, this.env.EXPORT_STATEMENT_TIMEOUT_MS);
    // Also while the first rows are looked for, when there is no stream yet that would be closed.
    const leave = () => cursor.cancel();
    reply.raw.once('close', leave);
    try {
      await cursor.open(statement);
      const first = await cursor.fetch(FIRST_ROWS);
      const total = first[0]?.total ?? 0;
      if (total > this.env.EXPORT_MAX_ROWS) throw tooMany(this.env.EXPORT_MAX_ROWS);
      const stream = new ExportStream(
        cursor,
        first.map(({ row }) => row),
        FRAMES[format](resource),
        (text) => this.links.fill(text),
        this.env.EXPORT_IDLE_SECONDS * 1000,
        settle,
      );
      return fileOf(stream, resource, format, reply);
    } catch (error) {
      await cursor.close();
      settle('refused');
      throw error;
    }
  }
}

/**
 * The rows of an export, each as the JSON of the list, in order; each says how many there are, one more than there may be at
 * most. All rows may be wanted: what few rows nest is made once.
 */
export function exportSql(resource: Resource, query: Query, maxRows: number, context: ShapeContext): Sql {
  const table = raw(resource.table);
  const object = shapeSql(resource.list, 't', { ...context, ofMany: true });
  return sql`
    WITH page AS MATERIALIZED (
      SELECT t.id FROM ${table} t WHERE ${whereOfList(resource, query)} ORDER BY ${raw(orderOf(resource, query.ordering))} LIMIT ${maxRows + 1}
    )
    SELECT (SELECT count(*) FROM page) AS total, (SELECT ${object}::text FROM ${table} t WHERE t.id = page.id) AS row FROM page`;
}

interface ExportRow {
  total: number;
  row: string;
}

/** A statement whose rows are fetched bit by bit, on a connection of its own, in one snapshot of the database. */
class Cursor {
  private client: PoolClient | undefined;
  private isFetching = false;
  private isCancelled = false;
  private cancelling: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly limitMs: number,
  ) {}

  async open(statement: Sql): Promise<void> {
    this.client = await this.database.connect();
    // A connection that breaks while nobody waits for it would otherwise end the process; the next fetch tells.
    this.client.on('error', ignore);
    await this.client.query(`BEGIN READ ONLY; SET LOCAL statement_timeout = ${this.limitMs}`);
    await this.asked(`DECLARE export NO SCROLL CURSOR FOR ${statement.text}`, statement.values as unknown[]);
  }

  /** @returns fewer rows than asked for at the end. @throws TooSlow */
  fetch(rows: number): Promise<ExportRow[]> {
    return this.asked(`FETCH ${rows} FROM export`);
  }

  /** Ends what PostgreSQL is doing for the export; what waits for it fails. */
  cancel(): void {
    this.isCancelled = true;
    if (!this.isFetching || !this.client) return;
    const { processID } = this.client as PoolClient & { processID: number };
    this.cancelling = this.database
      .query(sql`SELECT pg_cancel_backend(${processID}::int)`)
      .catch((error: unknown) => log.warn({ error }, 'an export that nobody waits for goes on until its time is over'));
  }

  /** Gives the connection back. Does nothing the second time. */
  async close(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    // A cancellation that is on its way must not meet what the connection does next.
    await this.cancelling;
    client?.off('error', ignore);
    await client?.query('ROLLBACK').then(
      () => client.release(),
      (error: Error) => client.release(error),
    );
  }

  private async asked(text: string, values: unknown[] = []): Promise<ExportRow[]> {
    if (!this.client || this.isCancelled) throw new Error('the client of the export is gone');
    this.isFetching = true;
    try {
      return (await this.client.query<ExportRow>(text, values)).rows;
    } catch (error) {
      throw postgresFault(error)?.code === QUERY_CANCELED ? new TooSlow(this.limitMs, error) : error;
    } finally {
      this.isFetching = false;
    }
  }
}

const ignore = () => undefined;

/** The text of an export. It asks PostgreSQL for more only when the client has taken what there was. */
class ExportStream extends Readable {
  private isFirst = true;
  private rows = FIRST_ROWS;
  private idle: NodeJS.Timeout | undefined;
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly cursor: Cursor,
    private waiting: string[],
    private readonly frame: Frame,
    private readonly finished: (text: string) => Promise<string>,
    private readonly idleMs: number,
    private readonly settle: (outcome: string) => void,
  ) {
    super({ highWaterMark: PIECE_BYTES });
    this.watch();
  }

  override _read(): void {
    clearTimeout(this.idle);
    this.work = this.next().catch((error: unknown) => {
      this.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  }

  override _destroy(error: Error | null, callback: (error: Error | null) => void): void {
    clearTimeout(this.idle);
    const isComplete = this.readableEnded;
    if (!isComplete) this.cursor.cancel();
    void this.work
      .then(() => this.cursor.close())
      .finally(() => {
        this.settle(isComplete ? 'complete' : 'left');
        callback(error);
      });
  }

  private async next(): Promise<void> {
    const rows = this.waiting;
    const isLast = rows.length < this.rows;
    // PostgreSQL makes the next rows while this process writes these.
    const following = isLast ? undefined : this.cursor.fetch(this.rowsOfAPiece(rows));
    // The text of these rows may fail first.
    following?.catch(ignore);
    const piece = await this.finished(this.textOf(rows, isLast));
    this.waiting = (await following)?.map(({ row }) => row) ?? [];
    if (this.destroyed) return;
    this.watch();
    this.push(piece);
    if (isLast) this.push(null);
  }

  /** Rows differ in size: as many as make a piece of the size that is wanted, as these are. */
  private rowsOfAPiece(rows: string[]): number {
    const bytesARow = rows.reduce((bytes, { length }) => bytes + length, 1) / rows.length;
    this.rows = Math.max(1, Math.min(MOST_ROWS, Math.floor(PIECE_BYTES / bytesARow)));
    return this.rows;
  }

  private textOf(rows: string[], isLast: boolean): string {
    const { before, between, afterEach, after, line } = this.frame;
    const start = this.isFirst ? before : rows.length > 0 ? between : '';
    this.isFirst = false;
    return `${start}${rows.map((row) => `${line(row)}${afterEach}`).join(between)}${isLast ? after : ''}`;
  }

  /** A client that does not read holds a connection and an old snapshot; not for ever. */
  private watch(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(
      () => this.destroy(new Error('the client of the export does not read (EXPORT_IDLE_SECONDS)')),
      this.idleMs,
    );
  }
}

function tooMany(maxRows: number): BadRequest {
  return new BadRequest(`More than ${maxRows} rows match, the most that an export may have (EXPORT_MAX_ROWS).`, {
    non_field_errors: ['Narrow the query, for example in time, and export the parts.'],
  });
}

/** @throws InvalidFields */
function formatOf(word: string | undefined): Format {
  if (!word) return 'csv';
  if (word === 'csv' || word === 'json') return word;
  throw new InvalidFields({ format: [`"${word.slice(0, 100)}" is not a valid choice: csv, json.`] });
}

/** The answer, named after the list and the moment. Only now: an error is no file. */
function fileOf(stream: Readable, { path }: Resource, format: Format, reply: FastifyReply): StreamableFile {
  const name = `${path.replaceAll('/', '-')}-${timestamp()}.${format}`;
  reply.headers({
    'content-type': MEDIA_TYPES[format],
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  });
  return new StreamableFile(stream);
}

/** `20261122T142742Z` */
function timestamp(): string {
  return new Date().toISOString().replace(/[-:]|\.\d+/g, '');
}
