import sql, { raw } from 'sql-template-tag';
import { expect } from 'vitest';
import { test } from '../../testing/hds.js';

test('a statement that connections keep plans of answers as before when its table has changed', async ({ hds }) => {
  await hds.rows(sql`CREATE TABLE kept (id int, name text)`);
  await hds.rows(sql`INSERT INTO kept VALUES (1, 'one')`);
  const ask = () => hds.database.queryPlanned(sql`SELECT * FROM kept WHERE id = ${1}`);
  // Often enough that PostgreSQL no longer plans for the value.
  for (let times = 0; times < 8; times++) expect(await ask()).toEqual([{ id: 1, name: 'one' }]);

  await hds.rows(sql`ALTER TABLE kept ADD more int DEFAULT 7`);
  expect(await ask()).toEqual([{ id: 1, name: 'one', more: 7 }]);
  await hds.rows(sql`ALTER TABLE kept DROP name`);
  expect(await ask()).toEqual([{ id: 1, more: 7 }]);

  await hds.rows(sql`DROP TABLE kept`);
});

test('texts without end are answered, and connections keep plans of the first of them', async ({ hds }) => {
  for (let at = 0; at < 250; at++)
    expect(await hds.database.queryPlanned(sql`SELECT ${raw(String(at))} AS at, ${'x'}::text AS value`)).toEqual([
      { at, value: 'x' },
    ]);

  const [kept] = await hds.rows<{ count: number }>(
    sql`SELECT count(*) FROM pg_prepared_statements WHERE name LIKE 'planned%'`,
  );
  expect(kept?.count).toBeLessThanOrEqual(200);
});
