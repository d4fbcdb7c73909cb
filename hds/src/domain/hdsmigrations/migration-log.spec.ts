import sql from 'sql-template-tag';
import { DataSource, type QueryRunner } from 'typeorm';
import { expect } from 'vitest';
import { migrations } from '../../migrations/migrations.js';
import { runMigrations } from '../../platform/database/migrate.js';
import { test } from '../../testing/hds.js';

interface Log {
  id: number;
  result: string;
  startTime: string | null;
  endTime: string | null;
  output: string;
  githash: string;
}

/** Makes the database forget its newest migration, so that one is pending. */
const forgetNewest = sql`DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations) RETURNING "timestamp", name`;

test('asked by GET as scripts of old do, the worker runs what is pending and logs what became of it', async ({
  hds,
}) => {
  const [forgotten] = await hds.rows<{ timestamp: number; name: string }>(forgetNewest);
  try {
    const answer = await hds.request('GET', 'migrations/migrate/', { as: 'manager' });
    await hds.queuesToDrain();

    expect(answer).toMatchObject({
      status: 202,
      body: { status: 'success', message: 'Migration queued.', data: { id: 1 } },
    });
    const log = await hds.get<Log>('migrations/1/', { as: 'support' });
    // The table of the forgotten migration exists: running it again fails, and the log says why.
    expect(log).toMatchObject({
      result: 'failed',
      output: expect.stringContaining('already exists'),
      githash: 'UNKNOWN',
    });
    expect(log.startTime).not.toBeNull();
    expect(log.endTime).not.toBeNull();
  } finally {
    await hds.rows(
      sql`INSERT INTO migrations ("timestamp", name) VALUES (${forgotten?.timestamp}, ${forgotten?.name})`,
    );
  }
});

test('five who ask at once each get their log, and find nothing left to do', async ({ hds }) => {
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => hds.request('POST', 'migrations/migrate/', { as: 'manager' })),
  );
  await hds.queuesToDrain();

  expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202]);
  const { results } = await hds.get<{ results: Log[] }>('migrations/?result=success');
  expect(results.map(({ output }) => output)).toEqual(Array(5).fill('the database is up to date'));
});

/** A migration that takes its time; run twice, it fails. */
class TakesItsTime1999999999999 {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE takes_its_time (); SELECT pg_sleep(0.2)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE takes_its_time');
  }
}

test('of five processes that find one pending one runs it, and the others wait and find it done', async ({ hds }) => {
  const { options } = hds.database.dataSource;
  const configured = new DataSource({ ...options, migrations: [...migrations, TakesItsTime1999999999999] });
  try {
    const ran = await Promise.all(Array.from({ length: 5 }, () => runMigrations(configured)));

    expect(ran.toSorted((one, other) => other.length - one.length)).toEqual([
      [TakesItsTime1999999999999.name],
      [],
      [],
      [],
      [],
    ]);
  } finally {
    await hds.rows(sql`DROP TABLE IF EXISTS takes_its_time`);
    await hds.rows(sql`DELETE FROM migrations WHERE name = ${TakesItsTime1999999999999.name}`);
  }
});

test('an unknown result is refused, other methods and roles too', async ({ hds }) => {
  expect((await hds.request('GET', 'migrations/?result=bogus')).body.errors).toEqual({
    detail: { result: ['Select a valid choice. bogus is not one of the available choices.'] },
  });
  expect((await hds.request('POST', 'migrations/', { body: {} })).status).toBe(405);
  expect((await hds.request('GET', 'migrations/migrate/', { as: 'developer' })).status).toBe(403);
});
