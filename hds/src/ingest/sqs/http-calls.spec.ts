import { createServer, type RequestListener } from 'node:http';
import { test as base, expect } from 'vitest';
import { HttpCalls } from './http-calls.js';

interface Site {
  /** Calls to a server that answers so. */
  serve: (answer: RequestListener) => Promise<HttpCalls>;
}

const test = base.extend<{ site: Site }>({
  site: async ({ task: _ }, use) => {
    const ends: (() => void)[] = [];
    const serve = async (answer: RequestListener) => {
      const server = createServer(answer);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const address = server.address();
      const port = address && typeof address === 'object' ? address.port : 0;
      const calls = new HttpCalls(new URL(`http://127.0.0.1:${port}`), 150);
      ends.push(() => {
        calls.close();
        server.closeAllConnections();
        server.close();
      });
      return calls;
    };
    await use({ serve });
    for (const end of ends) end();
  },
});

const LENGTH_9 = { 'content-length': 9 };
const get = { method: 'GET', headers: {}, maxAnswerBytes: 1000 } as const;

test('sends a body in pieces and gives the answer as a whole', async ({ site }) => {
  const calls = await site.serve(async (request, response) => {
    const chunks = await request.toArray();
    response.writeHead(201, { 'x-path': request.url }).end(Buffer.concat(chunks));
  });

  const body = ['hel', 'lo'].map((text) => Buffer.from(text));
  const answer = await calls.call('/a/../b', { ...get, method: 'POST', headers: { 'content-length': '5' }, body });

  expect(answer).toMatchObject({ status: 201, headers: { 'x-path': '/a/../b' }, body: Buffer.from('hello') });
});

test('keeps its connection, and takes a new one when the server has closed it', async ({ site }) => {
  const ports: (number | undefined)[] = [];
  const calls = await site.serve((request, response) => {
    ports.push(request.socket.remotePort);
    if (ports.length === 3) request.socket.destroy();
    else response.end('ok');
  });

  for (let times = 0; times < 3; times++) expect((await calls.call('/', get)).status).toBe(200);

  expect(ports[1]).toBe(ports[0]);
  expect(ports[2]).toBe(ports[0]);
  expect(ports[3]).not.toBe(ports[0]);
});

test.for<[string, string, RequestListener]>([
  ['silence', 'timeout', () => {}],
  ['a closed connection', 'reset', (request) => request.socket.destroy()],
  ['half an answer and silence', 'timeout', (_, response) => response.writeHead(200, LENGTH_9).write('half')],
  [
    'half an answer',
    'broken',
    (_, response) => response.writeHead(200, LENGTH_9).write('half', () => response.destroy()),
  ],
  ['too long an answer', 'broken', (_, response) => response.end('x'.repeat(1001))],
])('calls %s "%s"', async ([, why, answer], { site }) => {
  const calls = await site.serve(answer);

  await expect(calls.call('/', get)).rejects.toMatchObject({ name: 'NoAnswer', why });
});

test('ends what is under way when it is closed, and does not begin again', async ({ site }) => {
  let requests = 0;
  const calls = await site.serve((_, response) => {
    requests += 1;
    if (requests === 1) response.end('ok');
  });
  await calls.call('/', get);
  const open = expect(calls.call('/', get)).rejects.toMatchObject({ name: 'NoAnswer' });
  await expect.poll(() => requests).toBe(2);

  calls.close();

  await open;
  expect(requests).toBe(2);
});

test('tells when nobody listens', async () => {
  const calls = new HttpCalls(new URL('http://127.0.0.1:9'), 150);

  await expect(calls.call('/', get)).rejects.toMatchObject({ name: 'NoAnswer', why: 'unreachable' });
});
