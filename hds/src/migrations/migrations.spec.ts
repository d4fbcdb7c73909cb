import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { expect, inject } from 'vitest';
import { schemaDifference } from '../cli/make-migration.js';
import { dataSourceOptions } from '../platform/database/data-source.js';
import { newDatabase } from '../testing/global-setup.js';
import { test } from '../testing/hds.js';
import { Tracebacks1795326000000 } from './1795326000000-tracebacks.js';
import { migrations } from './migrations.js';

/** Everything in the schema that a migration can make, as text, in order. */
async function schemaOf(dataSource: DataSource): Promise<string[]> {
  const rows: { line: string }[] = await dataSource.query(`
    SELECT format('%s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) AS line
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations'
    UNION ALL SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'migrations'
    UNION ALL SELECT pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT format('sequence %s', sequencename) FROM pg_sequences WHERE schemaname = 'public' AND sequencename <> 'migrations_id_seq'
    ORDER BY line`);
  return rows.map(({ line }) => line);
}

test('the migrations make what the entities say', async ({ application }) => {
  const { upQueries } = await schemaDifference(application.app.get(DataSource));

  expect(upQueries).toEqual([]);
});

test('every migration can be undone, and all of them done again', async () => {
  const url = await newDatabase(inject('postgresUrl'), `undo_${randomUUID().slice(0, 8)}`);
  const settings = { url, poolSize: 1, statementTimeoutMs: 0, applicationName: 'migrations spec' };
  const dataSource = await new DataSource(dataSourceOptions(settings, [], migrations)).initialize();
  try {
    const migrated = await schemaOf(dataSource);

    for (const _ of migrations) await dataSource.undoLastMigration({ transaction: 'each' });
    const undone = await schemaOf(dataSource);
    await dataSource.runMigrations();

    expect(migrated.length).toBeGreaterThan(100);
    expect(undone).toEqual([]);
    expect(await schemaOf(dataSource)).toEqual(migrated);
  } finally {
    await dataSource.destroy();
  }
});

test('the different tracebacks are those that were there before', async () => {
  const url = await newDatabase(inject('postgresUrl'), `texts_${randomUUID().slice(0, 8)}`);
  const settings = { url, poolSize: 1, statementTimeoutMs: 0, applicationName: 'migrations spec' };
  const earlier = migrations.slice(0, migrations.indexOf(Tracebacks1795326000000));
  const before = await new DataSource(dataSourceOptions(settings, [], earlier)).initialize();
  await before.runMigrations();
  await before.query(
    `INSERT INTO exception (creator_id, traceback) SELECT 1, text FROM unnest(ARRAY['a', 'b', 'a', NULL]) AS text`,
  );
  await before.destroy();

  const after = await new DataSource(dataSourceOptions(settings, [], migrations)).initialize();
  try {
    await after.runMigrations();
    const texts: { text: string; count: string }[] = await after.query(
      `SELECT text, count(*) FROM traceback JOIN exception x ON hashtextextended(x.traceback, 0) = hash GROUP BY text ORDER BY text`,
    );

    expect(texts.map(({ text, count }) => `${count} ${text}`)).toEqual(['2 a', '1 b']);
  } finally {
    await after.destroy();
  }
});
