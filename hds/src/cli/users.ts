import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import sql from 'sql-template-tag';
import type { DataSource } from 'typeorm';
import { readEnv } from '../config/env.js';
import { sha256 } from '../core/user/credentials.js';
import { hashPassword, NO_PASSWORD } from '../core/user/passwords.js';
import type { Role } from '../core/user/user.entity.js';
import { rowsOf } from '../platform/database/database.js';
import { withDatabase } from './connection.js';

/** The password of the first login of a hub on somebody's own machine. */
const LOCAL_PASSWORD = 'aft';

/**
 * Makes the superuser that the environment names, with the profile of a manager. A user of that name is left as it is, but
 * gets a profile where there is none: without one nothing can be listed.
 */
export async function createSuperuser(): Promise<void> {
  const env = readEnv();
  const username = env.HDS_ADMIN_USERNAME;
  const password = env.HDS_ADMIN_PASSWORD ?? (env.HDS_PROFILE === 'local' ? LOCAL_PASSWORD : undefined);
  if (!password)
    throw new Error(
      'HDS_ADMIN_PASSWORD is not set: put the password of the superuser there, then run hds createsuperuser again',
    );
  await withDatabase(async (dataSource) => {
    const made = await ensureUser(dataSource, {
      username,
      email: env.HDS_ADMIN_EMAIL,
      password: await hashPassword(password),
      isSuperuser: true,
      role: 'manager',
    });
    console.log(made ? `superuser "${username}" made` : `user "${username}" exists: left as it is`);
  });
}

/**
 * Makes the user `sqs` and writes a token for it, readable by its owner only. Run again, it replaces that token; others of
 * the user, such as one that came from the former system, go on working.
 */
export async function createSqsUser(): Promise<void> {
  const env = readEnv();
  const file = env.SQS_TOKEN_FILE;
  if (!file)
    throw new Error(
      'SQS_TOKEN_FILE is not set: name the file the token is to be written to, then run hds create-sqs-user again',
    );
  await withDatabase(async (dataSource) => {
    await ensureUser(dataSource, {
      username: 'sqs',
      email: 'sqs@example.com',
      password: env.SQS_USER_PASSWORD ? await hashPassword(env.SQS_USER_PASSWORD) : NO_PASSWORD,
      isSuperuser: false,
      role: 'sqs',
    });
    await ensureSqsRole(dataSource);
    const former = await readFile(file, 'utf8').catch(() => '');
    const key = randomBytes(20).toString('hex');
    await dataSource.query(
      `WITH sqs AS (SELECT id FROM hds_user WHERE username = 'sqs'),
         gone AS (DELETE FROM api_token WHERE key_hash = $2 AND user_id = (SELECT id FROM sqs))
       INSERT INTO api_token (key_hash, user_id) SELECT $1, id FROM sqs`,
      [sha256(key), sha256(former.trim())],
    );
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${key}\n`, { mode: 0o600 });
    await chmod(file, 0o600);
    console.log(`user "sqs" has a new token in ${file}`);
  });
}

/** With another role every post of the SQS clients would be refused. */
async function ensureSqsRole(dataSource: DataSource): Promise<void> {
  const rows = await rowsOf<{ role: string }>(
    dataSource.manager,
    sql`UPDATE user_profile p SET role = 'sqs' FROM (SELECT id, role FROM user_profile) former, hds_user u
        WHERE former.id = p.id AND u.id = p.user_id AND u.username = 'sqs' AND p.role <> 'sqs' RETURNING former.role`,
  );
  for (const { role } of rows) console.log(`user "sqs" had the role ${role} and has the role sqs now`);
}

interface NewUser {
  username: string;
  email: string;
  password: string;
  isSuperuser: boolean;
  role: Role;
}

/** Makes the user and the profile that are missing. @returns whether the user is new */
async function ensureUser(
  dataSource: DataSource,
  { username, email, password, isSuperuser, role }: NewUser,
): Promise<boolean> {
  const made: unknown[] = await dataSource.query(
    'INSERT INTO hds_user (username, email, password, is_superuser, is_staff) VALUES ($1, $2, $3, $4, $4) ON CONFLICT (username) DO NOTHING RETURNING id',
    [username, email, password, isSuperuser],
  );
  await dataSource.query(
    'INSERT INTO user_profile (user_id, role) SELECT id, $2 FROM hds_user WHERE username = $1 ON CONFLICT (user_id) DO NOTHING',
    [username, role],
  );
  return made.length > 0;
}
