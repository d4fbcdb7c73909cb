import { readFileSync } from 'node:fs';
import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { Retention } from './platform/queues/retention.js';
import { test } from './testing/hds.js';

const never = () => false;

test('keeps what a setting wants kept, and removes the rest in pieces', async ({ hds }) => {
  // A rule of each kind, on both sides of its age.
  await hds.rows(sql`
    INSERT INTO audit_entry (created, user_id, username, resource, object_id, kind)
    SELECT now() - make_interval(days => d), 1, 'someone', 'fruits', d, 'created' FROM (VALUES (1824), (1826)) ages(d)`);
  await hds.rows(sql`
    INSERT INTO notification_delivery (client_message_id, report_type, report_id, audience, channel, status, finished)
    SELECT gen_random_uuid(), 'ErrorReport', n, 'channel', 'c', CASE WHEN n > 2500 THEN 'pending' ELSE 'sent' END,
      CASE WHEN n = 1 THEN now() - interval '364 days' WHEN n <= 2500 THEN now() - interval '366 days' END
    FROM generate_series(1, 2501) n`);
  await hds.rows(sql`
    INSERT INTO outbox (queue, payload, done_at, rejected)
    VALUES ('q', '{}', now() - interval '71 hours', false), ('q', '{}', now() - interval '73 hours', false),
      ('q', '{}', now() - interval '89 days', true), ('q', '{}', now() - interval '91 days', true)`);
  await hds.rows(sql`UPDATE api_token SET expires = now() - interval '1 second' WHERE user_id = 1`);
  await hds.rows(sql`
    INSERT INTO browser_session (secret_hash, user_id, csrf_token, expires)
    VALUES ('a', 1, 'x', now() - interval '1 second'), ('b', 1, 'x', now() + interval '1 hour')`);

  // The relay of the hub looks too: whichever comes first.
  const retention = hds.app.get(Retention);
  Object.assign(retention, { looksAgainAt: 0 });
  await retention.removeSome(never);

  expect(await hds.rows(sql`SELECT object_id FROM audit_entry`)).toEqual([{ object_id: 1824 }]);
  expect(await hds.rows(sql`SELECT report_id FROM notification_delivery ORDER BY 1`)).toEqual([
    { report_id: 1 },
    { report_id: 2501 },
  ]);
  expect(await hds.rows(sql`SELECT rejected FROM outbox WHERE queue = 'q' ORDER BY 1`)).toEqual([
    { rejected: false },
    { rejected: true },
  ]);
  expect(await hds.rows(sql`SELECT 1 FROM api_token WHERE user_id = 1`)).toEqual([]);
  expect(await hds.rows(sql`SELECT encode(secret_hash, 'escape') AS secret FROM browser_session`)).toEqual([
    { secret: 'b' },
  ]);
});

test('ends a round when the process stops', async ({ hds }) => {
  await hds.rows(sql`
    INSERT INTO audit_entry (created, user_id, username, resource, object_id, kind)
    SELECT '2001-01-01', 1, 'someone', 'fruits', n, 'created' FROM generate_series(1, 3000) n`);
  let asked = 0;

  const retention = hds.app.get(Retention);
  Object.assign(retention, { looksAgainAt: 0 });
  await retention.removeSome(() => ++asked > 100);
  const [left] = await hds.rows(sql`SELECT count(*) FROM audit_entry`);

  expect(left).toEqual({ count: 0 });
});

test('docs/database.md says of every table how long its rows are kept', async ({ hds }) => {
  const text = readFileSync(new URL('../../docs/database.md', import.meta.url), 'utf8');
  const lines = (text.split('## What is kept')[1] ?? '').split('\n').filter((line) => line.startsWith('| `'));
  const documented = lines.flatMap((line) =>
    [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name),
  );

  const tables = await hds.rows(sql`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`);

  expect(documented.toSorted()).toEqual(tables.map(({ name }) => name));
});
