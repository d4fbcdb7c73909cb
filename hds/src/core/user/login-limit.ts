import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { Env } from '../../config/env.js';
import { Database } from '../../platform/database/database.js';
import { ENV } from '../../platform/env.js';
import { TooManyRequests } from '../../platform/errors.js';

const WINDOW_SECONDS = 300;

/** Whose failures are counted together: those for one user name, or, where none is told beforehand, those from one address. */
type Guesser = { username: string } | { address: string };

/** Slows down guessing: so many failures, then a wait. Counted in PostgreSQL, for all web processes together. */
@Injectable()
export class LoginLimit {
  constructor(
    private readonly database: Database,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** @throws TooManyRequests  with the seconds to wait */
  async check(guesser: Guesser): Promise<void> {
    const [row] = await this.database.query<{ failures: number; wait: number }>(sql`
      SELECT count(*) AS failures, ceil(extract(epoch FROM min(created) + make_interval(secs => ${WINDOW_SECONDS}) - now()))::int AS wait
      FROM login_failure WHERE username_hash = sha256(convert_to(${keyOf(guesser)}, 'UTF8')) AND created > now() - make_interval(secs => ${WINDOW_SECONDS})`);
    if (row && row.failures >= this.env.LOGIN_FAILURES_PER_5_MINUTES) {
      const whose = 'username' in guesser ? 'for this user name' : 'from this address';
      throw new TooManyRequests(`Too many failed logins ${whose}; try again in ${row.wait} s.`, row.wait);
    }
  }

  async noteFailure(guesser: Guesser): Promise<void> {
    await this.database.query(sql`
      WITH gone AS (DELETE FROM login_failure WHERE created < now() - make_interval(secs => ${WINDOW_SECONDS}))
      INSERT INTO login_failure (username_hash) VALUES (sha256(convert_to(${keyOf(guesser)}, 'UTF8')))`);
  }
}

function keyOf(guesser: Guesser): string {
  const key = 'username' in guesser ? `username ${guesser.username}` : `address ${guesser.address}`;
  return key.replaceAll('\0', '').toWellFormed();
}
