import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Env } from '../../config/env.js';
import { Database } from '../../platform/database/database.js';
import { ENV } from '../../platform/env.js';
import { TooManyRequests } from '../../platform/errors.js';

const WINDOW_SECONDS = 300;

/** Slows down guessing: so many wrong passwords for one user name, then a wait. Counted in PostgreSQL, for all web processes together. */
@Injectable()
export class LoginLimit {
  constructor(
    private readonly database: Database,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** @throws TooManyRequests  with the seconds to wait */
  async check(username: string): Promise<void> {
    const [row] = await this.database.query<{ failures: number; wait: number }>(sql`
      SELECT count(*) AS failures, ceil(extract(epoch FROM min(created) + make_interval(secs => ${WINDOW_SECONDS}) - now()))::int AS wait
      FROM login_failure WHERE username_hash = sha256(convert_to(${username.replaceAll('\0', '')}, 'UTF8')) AND created > now() - make_interval(secs => ${WINDOW_SECONDS})`);
    if (row && row.failures >= this.env.LOGIN_FAILURES_PER_5_MINUTES) {
      throw new TooManyRequests(`Too many failed logins for this user name; try again in ${row.wait} s.`, row.wait);
    }
  }

  async noteFailure(username: string): Promise<void> {
    await this.database.query(sql`
      WITH gone AS (DELETE FROM login_failure WHERE created < now() - make_interval(secs => ${WINDOW_SECONDS}))
      INSERT INTO login_failure (username_hash) VALUES (sha256(convert_to(${username.replaceAll('\0', '')}, 'UTF8')))`);
  }
}
