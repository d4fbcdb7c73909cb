import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { eventually } from './platform/testing/services.js';
import { TestHds } from './testing/hds.js';

async function connectionTo(hds: TestHds): Promise<Socket> {
  const socket = connect(Number(new URL(hds.origin).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

test('a connection that a browser has opened in advance does not keep the server from closing', {
  timeout: 60_000,
}, async () => {
  const hds = await TestHds.start();
  const spare = await connectionTo(hds);
  const ended = once(spare, 'close');

  const askedAt = performance.now();
  await hds.stop();

  expect(performance.now() - askedAt).toBeLessThan(5000);
  await ended;
});

test('a request that comes while the server closes is answered', { timeout: 60_000 }, async () => {
  const hds = await TestHds.start();
  const holder = await hds.database.connect();
  await holder.query('BEGIN; LOCK TABLE api_token IN ACCESS EXCLUSIVE MODE');
  const connection = await connectionTo(hds);
  const answers = text(connection);
  connection.write('GET /api/v1/fruits/ HTTP/1.1\r\nhost: hds\r\nauthorization: Token unknown\r\n\r\n');
  await eventually(async () =>
    expect(
      await hds.rows(
        sql`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      ),
    ).not.toEqual([]),
  );

  const closing = hds.app.close();
  connection.write('GET /api/v1/docs/ HTTP/1.1\r\nhost: hds\r\n\r\n');
  // The server has begun to close when it takes no further connection.
  await eventually(() => expect(connectionTo(hds)).rejects.toThrow('ECONNREFUSED'));
  await holder.query('COMMIT');
  holder.release();
  await closing;

  const statuses = Array.from((await answers).matchAll(/^HTTP\/1.1 (\d+)/gm), ([, status]) => status);
  expect(statuses).toContain('401');
  expect(statuses).not.toContain('503');
  await hds.stop();
});
