import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { Env } from '../../config/env.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { ENV } from '../../platform/env.js';
import { BadCredentials, CsrfFailed } from '../../platform/errors.js';
import type { Caller } from '../../platform/http/caller.js';
import { log } from '../../platform/logging.js';
import { Retention } from '../../platform/queues/retention.js';

export const SESSION_COOKIE = 'hds_session';
export const CSRF_COOKIE = 'csrftoken';

interface CallerRow {
  [column: string]: unknown;
  id: number;
  username: string;
  is_superuser: boolean;
  is_active: boolean;
  role: string | null;
  csrf_token: string;
}

interface TokenRow extends CallerRow {
  token_id: number;
  is_used_today: boolean;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** That a token was used is written at most so often by a process, and once a day while that works. */
const NOTE_USE_EVERY_MS = 3_600_000;
/** More tokens than are in use at a time. */
const MOST_NOTED = 10_000;

/** Callers that are remembered at a time; more come only from somebody who makes tokens by the thousand. */
const MOST_REMEMBERED = 10_000;

/** Keys and sessions: what callers show, and whom it proves them to be. Only hashes are stored. */
@Injectable()
export class Credentials implements OnModuleInit {
  /** When this process last wrote that a token was used, by its id. */
  private readonly notedAt = new Map<number, number>();
  private remembered = new Map<string, { row: CallerRow; until: number }>();

  constructor(
    private readonly database: Database,
    private readonly retention: Retention,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** What has expired opens nothing any more. */
  onModuleInit(): void {
    for (const table of ['api_token', 'browser_session']) this.retention.add({ table, isOld: sql`expires < now()` });
  }

  /**
   * The caller behind an `Authorization` header; undefined when there is none, or one of another scheme.
   * @throws BadCredentials
   */
  async callerOfHeader(header: string | undefined): Promise<Caller | undefined> {
    const [scheme = '', ...keys] = (header ?? '').trim().split(/\s+/);
    if (scheme.toLowerCase() !== 'token') return undefined;
    if (keys.length === 0) throw new BadCredentials('Invalid token header. No credentials provided.');
    if (keys.length > 1) throw new BadCredentials('Invalid token header. Token string should not contain spaces.');
    const proof = sha256(keys[0] ?? '');
    const row = await this.rowOf('token', proof, async () => {
      const [found] = await this.database.prepared<TokenRow>(
        'caller_of_token',
        `SELECT u.id, u.username, u.is_superuser, u.is_active, p.role, t.id AS token_id, t.last_used IS NOT DISTINCT FROM (now() AT TIME ZONE 'utc')::date AS is_used_today
         FROM api_token t JOIN hds_user u ON u.id = t.user_id LEFT JOIN user_profile p ON p.user_id = u.id
         WHERE t.key_hash = $1 AND (t.expires IS NULL OR t.expires > now())`,
        [proof],
      );
      if (found && !found.is_used_today) this.noteUse(found.token_id);
      return found;
    });
    if (!row) throw new BadCredentials('Invalid token.');
    if (!row.is_active) throw new BadCredentials('User inactive or deleted.');
    return { ...callerOf(row, 'token'), tokenId: row.token_id };
  }

  /**
   * The caller behind a session cookie; undefined when the session is over or never was. The session itself knows its
   * CSRF token; the cookie that brings it to the page only tells what is missing.
   *
   * @throws CsrfFailed  on an unsafe request that does not repeat the session's CSRF token
   */
  async callerOfSession(
    secret: string | undefined,
    method: string,
    csrf: { header: string | undefined; cookie: string | undefined },
  ): Promise<Caller | undefined> {
    if (!secret) return undefined;
    const proof = sha256(secret);
    const row = await this.rowOf('session', proof, async () => {
      const [found] = await this.database.prepared<CallerRow>(
        'caller_of_session',
        `SELECT u.id, u.username, u.is_superuser, u.is_active, p.role, s.csrf_token FROM browser_session s JOIN hds_user u ON u.id = s.user_id
         LEFT JOIN user_profile p ON p.user_id = u.id WHERE s.secret_hash = $1 AND s.expires > now()`,
        [proof],
      );
      return found;
    });
    if (!row?.is_active) return undefined;
    if (!SAFE_METHODS.has(method)) {
      if (!csrf.header) throw new CsrfFailed(csrf.cookie ? 'CSRF token missing.' : 'CSRF cookie not set.');
      if (csrf.header !== row.csrf_token) throw new CsrfFailed('CSRF token incorrect.');
    }
    return callerOf(row, 'session');
  }

  /** Asks PostgreSQL again about everybody: a user, role, token or session has changed. */
  forgetCallers(): void {
    this.remembered = new Map();
  }

  /** The row behind a proof as it was at most `CALLERS_REMEMBERED_MS` ago. */
  private async rowOf<Row extends CallerRow>(
    by: Caller['by'],
    proof: Buffer,
    ask: () => Promise<Row | undefined>,
  ): Promise<Row | undefined> {
    const name = by + proof.toString('base64');
    const { remembered } = this;
    const known = remembered.get(name);
    if (known && known.until > performance.now()) return known.row as Row;
    const askedAt = performance.now();
    const row = await ask();
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    // What was asked before a change may be of before it: then it goes into the map that nobody looks at any more.
    if (row && this.env.CALLERS_REMEMBERED_MS > 0)
      remembered.set(name, { row, until: askedAt + this.env.CALLERS_REMEMBERED_MS });
    else remembered.delete(name);
    return row;
  }

  /** What a request is allowed by: the hash of its token, or else of its session's secret. Null when it shows neither. */
  proofOf(header: string | undefined, secret: string | undefined): Buffer | null {
    const [, key] = /^\s*token\s+(\S+)\s*$/i.exec(header ?? '') ?? [];
    const shown = key ?? secret;
    return shown ? sha256(shown) : null;
  }

  /** The callers behind proofs that still hold, by the proof in hexadecimal; one statement for all. */
  async callersBehind(proofs: Buffer[]): Promise<Map<string, Caller>> {
    const rows = await this.database.query<CallerRow & { proof: string; by: Caller['by'] }>(sql`
      SELECT encode(held.proof, 'hex') AS proof, held.by, u.id, u.username, u.is_superuser, u.is_active, p.role
      FROM (
        SELECT key_hash AS proof, user_id, 'token' AS by FROM api_token WHERE key_hash = ANY(${proofs}::bytea[]) AND (expires IS NULL OR expires > now())
        UNION ALL SELECT secret_hash, user_id, 'session' FROM browser_session WHERE secret_hash = ANY(${proofs}::bytea[]) AND expires > now()
      ) held JOIN hds_user u ON u.id = held.user_id AND u.is_active LEFT JOIN user_profile p ON p.user_id = u.id`);
    return new Map(rows.map((row) => [row.proof, callerOf(row, row.by)]));
  }

  /** A new key for the user, 40 hexadecimal characters. Shown once: only its hash is kept. */
  async issueToken(userId: number): Promise<string> {
    const key = newKey();
    await this.database.query(sql`
      INSERT INTO api_token (key_hash, user_id, expires) VALUES (${sha256(key)}, ${userId}, now() + make_interval(days => ${this.env.TOKEN_DAYS}::int))`);
    return key;
  }

  /** As `issueToken`, with a name and an end of the user's own choice, in a transaction of the caller's. */
  async issueNamedToken(
    manager: EntityManager,
    userId: number,
    { name, days }: { name: string; days: number },
  ): Promise<{ id: number; key: string }> {
    const key = newKey();
    const [row] = await rowsOf<{ id: number }>(
      manager,
      sql`INSERT INTO api_token (key_hash, user_id, name, expires) VALUES (${sha256(key)}, ${userId}, ${name}, now() + make_interval(days => ${days}::int)) RETURNING id`,
    );
    return { id: (row as { id: number }).id, key };
  }

  /** Ends one key; other keys of its user stay. @returns whether the key was known */
  async revokeToken(key: string): Promise<boolean> {
    const rows = await this.database.query(sql`DELETE FROM api_token WHERE key_hash = ${sha256(key)} RETURNING id`);
    return rows.length > 0;
  }

  /** Writes the day of a token's last use, behind the request's back: nobody waits for it, and it may fail. */
  private noteUse(tokenId: number): void {
    const now = Date.now();
    if (now - (this.notedAt.get(tokenId) ?? Number.NEGATIVE_INFINITY) < NOTE_USE_EVERY_MS) return;
    if (this.notedAt.size >= MOST_NOTED) this.notedAt.clear();
    this.notedAt.set(tokenId, now);
    this.database
      .query(sql`UPDATE api_token SET last_used = (now() AT TIME ZONE 'utc')::date WHERE id = ${tokenId}`)
      .catch((error: unknown) => log.debug({ error }, 'the use of a token was not noted'));
  }

  /** Opens a browser session. The secret goes into an HTTP-only cookie, the CSRF token into a readable one. */
  async openSession(userId: number): Promise<{ secret: string; csrfToken: string }> {
    const secret = randomBytes(32).toString('hex');
    const csrfToken = randomBytes(32).toString('hex');
    await this.database.query(sql`
      INSERT INTO browser_session (secret_hash, user_id, csrf_token, expires)
      VALUES (${sha256(secret)}, ${userId}, ${csrfToken}, now() + make_interval(hours => ${this.env.SESSION_HOURS}::int))`);
    return { secret, csrfToken };
  }

  async closeSession(secret: string): Promise<void> {
    await this.database.query(sql`DELETE FROM browser_session WHERE secret_hash = ${sha256(secret)}`);
  }

  /** The CSRF token of an open session, or a fresh one for a visitor. */
  async csrfTokenOf(secret: string | undefined): Promise<string> {
    const rows = secret
      ? await this.database.query<{ csrf_token: string }>(
          sql`SELECT csrf_token FROM browser_session WHERE secret_hash = ${sha256(secret)} AND expires > now()`,
        )
      : [];
    return rows[0]?.csrf_token ?? randomBytes(32).toString('hex');
  }
}

/** 40 hexadecimal characters. */
function newKey(): string {
  return randomBytes(20).toString('hex');
}

export function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function callerOf(row: CallerRow, by: Caller['by']): Caller {
  return { id: row.id, username: row.username, isSuperuser: row.is_superuser, role: row.role ?? '', by };
}
