import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Env } from '../../config/env.js';
import { Database } from '../../platform/database/database.js';
import { ENV } from '../../platform/env.js';
import { BadCredentials, CsrfFailed } from '../../platform/errors.js';
import type { Caller } from '../../platform/http/caller.js';

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

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Keys and sessions: what callers show, and whom it proves them to be. Only hashes are stored. */
@Injectable()
export class Credentials {
  constructor(
    private readonly database: Database,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * The caller behind an `Authorization` header; undefined when there is none, or one of another scheme.
   * @throws BadCredentials
   */
  async callerOfHeader(header: string | undefined): Promise<Caller | undefined> {
    const [scheme = '', ...keys] = (header ?? '').trim().split(/\s+/);
    if (scheme.toLowerCase() !== 'token') return undefined;
    if (keys.length === 0) throw new BadCredentials('Invalid token header. No credentials provided.');
    if (keys.length > 1) throw new BadCredentials('Invalid token header. Token string should not contain spaces.');
    const [row] = await this.database.prepared<CallerRow>(
      'caller_of_token',
      `SELECT u.id, u.username, u.is_superuser, u.is_active, p.role FROM api_token t JOIN hds_user u ON u.id = t.user_id
       LEFT JOIN user_profile p ON p.user_id = u.id WHERE t.key_hash = $1 AND (t.expires IS NULL OR t.expires > now())`,
      [sha256(keys[0] ?? '')],
    );
    if (!row) throw new BadCredentials('Invalid token.');
    if (!row.is_active) throw new BadCredentials('User inactive or deleted.');
    return callerOf(row, 'token');
  }

  /**
   * The caller behind a session cookie; undefined when the session is over or never was.
   * @throws CsrfFailed  on an unsafe request that does not repeat the session's CSRF token
   */
  async callerOfSession(
    secret: string | undefined,
    method: string,
    csrfToken: string | undefined,
  ): Promise<Caller | undefined> {
    if (!secret) return undefined;
    const [row] = await this.database.prepared<CallerRow>(
      'caller_of_session',
      `SELECT u.id, u.username, u.is_superuser, u.is_active, p.role, s.csrf_token FROM browser_session s JOIN hds_user u ON u.id = s.user_id
       LEFT JOIN user_profile p ON p.user_id = u.id WHERE s.secret_hash = $1 AND s.expires > now()`,
      [sha256(secret)],
    );
    if (!row?.is_active) return undefined;
    if (!SAFE_METHODS.has(method)) {
      if (!csrfToken) throw new CsrfFailed('CSRF token missing.');
      if (csrfToken !== row.csrf_token) throw new CsrfFailed('CSRF token incorrect.');
    }
    return callerOf(row, 'session');
  }

  /** A new key for the user, 40 hexadecimal characters. Shown once: only its hash is kept. */
  async issueToken(userId: number, expires: 'never' | 'as configured' = 'as configured'): Promise<string> {
    const key = randomBytes(20).toString('hex');
    const days = expires === 'never' ? null : this.env.TOKEN_DAYS;
    await this.database.query(sql`
      INSERT INTO api_token (key_hash, user_id, expires) VALUES (${sha256(key)}, ${userId}, now() + make_interval(days => ${days}::int))`);
    return key;
  }

  /** Ends every key of the user behind `key`. @returns whether the key was known */
  async revokeTokensOf(key: string): Promise<boolean> {
    const rows = await this.database.query(sql`
      DELETE FROM api_token WHERE user_id = (SELECT user_id FROM api_token WHERE key_hash = ${sha256(key)}) RETURNING id`);
    return rows.length > 0;
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

export function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function callerOf(row: CallerRow, by: Caller['by']): Caller {
  return { id: row.id, username: row.username, isSuperuser: row.is_superuser, role: row.role ?? '', by };
}
