import sql from 'sql-template-tag';
import { readEnv } from '../config/env.js';
import type { Database } from '../platform/database/database.js';
import type { Caller } from '../platform/http/caller.js';

/**
 * Whoever a command acts for: the user it names, else the user of the queues, else the superuser of the environment.
 * @throws Error  when there is none
 */
export async function callerOfCommand(database: Database, username?: string): Promise<Caller> {
  if (username !== undefined) {
    const [named] = await database.query<{ id: number; username: string }>(
      sql`SELECT id, username FROM hds_user WHERE username = ${username}`,
    );
    if (!named) throw new Error(`there is no user "${username}"`);
    return { ...named, isSuperuser: true, role: '', by: 'token' };
  }
  const { HDS_ADMIN_USERNAME: admin } = readEnv();
  const [user] = await database.query<{ id: number; username: string }>(
    sql`SELECT id, username FROM hds_user WHERE username IN ('sqs', ${admin}) ORDER BY username <> 'sqs' LIMIT 1`,
  );
  if (!user) throw new Error('there is neither a user "sqs" nor a superuser to act for: run hds create-sqs-user first');
  return { ...user, isSuperuser: true, role: '', by: 'token' };
}
