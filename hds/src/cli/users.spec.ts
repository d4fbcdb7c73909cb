import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sql from 'sql-template-tag';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type ApiAnswer, type TestHds, test } from '../testing/hds.js';
import { createSqsUser, createSuperuser } from './users.js';

let said: string[];
let folder: string;
let tokenFile: string;
beforeEach(() => {
  said = [];
  folder = mkdtempSync(join(tmpdir(), 'hds-users-'));
  tokenFile = join(folder, 'secrets', 'sqs.token');
  vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** The environment of a command beside this hub. */
function beside(hds: TestHds, variables: Record<string, string> = {}): void {
  const { DATABASE_URL, REDIS_URL } = hds.env;
  const environment = { HDS_PROFILE: 'local', DATABASE_URL, REDIS_URL, SQS_TOKEN_FILE: tokenFile, ...variables };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
}

function login(hds: TestHds, username: string, password: string): Promise<ApiAnswer> {
  return hds.request('POST', 'users/login/', { as: 'nobody', body: { username, password } });
}

async function usersNamed(hds: TestHds, username: string) {
  return hds.rows(sql`SELECT u.is_superuser, u.is_staff, u.email, p.role FROM hds_user u LEFT JOIN user_profile p ON p.user_id = u.id
                      WHERE u.username = ${username}`);
}

/** What the hub answers to a post with a token of the sqs user: 400, since the report is none, or 401. */
async function statusWith(hds: TestHds, token: string): Promise<number> {
  const headers = { authorization: `Token ${token}` };
  return (await hds.request('POST', 'errorreports/', { as: 'nobody', body: {}, headers })).status;
}

test('createsuperuser makes a superuser who is a manager and can sign in; once', async ({ hds }) => {
  beside(hds, { HDS_PROFILE: 'production', HDS_ADMIN_USERNAME: 'ada', HDS_ADMIN_PASSWORD: 'Orchard-1' });

  await createSuperuser();
  vi.stubEnv('HDS_ADMIN_PASSWORD', 'Orchard-2');
  await createSuperuser();

  expect(await usersNamed(hds, 'ada')).toEqual([
    { is_superuser: true, is_staff: true, email: 'admin@example.com', role: 'manager' },
  ]);
  expect((await login(hds, 'ada', 'Orchard-1')).status).toBe(200);
  expect((await login(hds, 'ada', 'Orchard-2')).status).toBe(400);
  expect(said).toEqual(['superuser "ada" made', 'user "ada" exists: left as it is']);
});

test('createsuperuser takes the former names of its variables', async ({ hds }) => {
  beside(hds, {
    DJANGO_SUPERUSER_USERNAME: 'ada',
    DJANGO_SUPERUSER_PASSWORD: 'Orchard-1',
    DJANGO_SUPERUSER_EMAIL: 'ada@example.com',
  });

  await createSuperuser();

  expect(await usersNamed(hds, 'ada')).toMatchObject([{ email: 'ada@example.com', role: 'manager' }]);
  expect((await login(hds, 'ada', 'Orchard-1')).status).toBe(200);
});

test('createsuperuser needs a password but in the local profile', async ({ hds }) => {
  beside(hds);
  await createSuperuser();
  expect((await login(hds, 'aft', 'aft')).status).toBe(200);

  vi.stubEnv('HDS_PROFILE', 'production');
  await expect(createSuperuser()).rejects.toThrow('HDS_ADMIN_PASSWORD is not set');
});

test('createsuperuser gives a superuser without profile one', async ({ hds }) => {
  await hds.rows(sql`INSERT INTO hds_user (username, password, is_superuser) VALUES ('aft', '!', true)`);
  beside(hds);

  await createSuperuser();

  expect(await usersNamed(hds, 'aft')).toMatchObject([{ role: 'manager' }]);
});

test('create-sqs-user writes a token for its owner only, with which the SQS clients may post', async ({ hds }) => {
  await hds.rows(sql`DELETE FROM hds_user WHERE username = 'sqs'`);
  beside(hds);

  await createSqsUser();

  const token = readFileSync(tokenFile, 'utf8').trim();
  expect(statSync(tokenFile).mode & 0o777).toBe(0o600);
  expect(token).toMatch(/^[0-9a-f]{40}$/);
  expect(await usersNamed(hds, 'sqs')).toMatchObject([{ is_superuser: false, is_staff: false, role: 'sqs' }]);
  expect(await statusWith(hds, token)).toBe(400);
  expect((await login(hds, 'sqs', '!')).status).toBe(400);
});

test('create-sqs-user, run again, replaces its own token and no other', async ({ hds }) => {
  beside(hds);
  await createSqsUser();
  const first = readFileSync(tokenFile, 'utf8').trim();

  await createSqsUser();

  const second = readFileSync(tokenFile, 'utf8').trim();
  expect([await statusWith(hds, first), await statusWith(hds, second)]).toEqual([401, 400]);
  // As a token of the former system.
  expect(await statusWith(hds, 'token-of-sqs')).toBe(400);
});

test('create-sqs-user gives the user its role, and its password where one is set', async ({ hds }) => {
  await hds.rows(
    sql`UPDATE user_profile SET role = 'support' WHERE user_id = (SELECT id FROM hds_user WHERE username = 'sqs')`,
  );
  beside(hds);
  await createSqsUser();
  expect(await usersNamed(hds, 'sqs')).toMatchObject([{ role: 'sqs' }]);
  expect(said[0]).toBe('user "sqs" had the role support and has the role sqs now');

  await hds.rows(sql`DELETE FROM hds_user WHERE username = 'sqs'`);
  vi.stubEnv('SQS_USER_PASSWORD', 'Orchard-3');
  await createSqsUser();

  expect((await login(hds, 'sqs', 'Orchard-3')).status).toBe(200);
});

test('create-sqs-user has to know where the token goes', async ({ hds }) => {
  beside(hds, { SQS_TOKEN_FILE: '' });

  await expect(createSqsUser()).rejects.toThrow('SQS_TOKEN_FILE is not set');
});
