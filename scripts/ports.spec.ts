import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { obstacleOn } from './listeners.ts';
import { portFrom, portsOf } from './ports.ts';

test.each([
  [8000, 10_000],
  [8085, 12_720],
  [8686, 31_952], // the last block, just below the ports of outgoing connections
  [8687, 10_000],
  [80, 20_368], // (80 − 8000) mod 687 = 324
])('the block of web port %i begins at %i', (webPort, first) => {
  expect(portsOf(webPort).get('postgres')).toBe(first);
});

test('two hubs on neighbouring web ports share no port', () => {
  const both = [...portsOf(8085).values(), ...portsOf(8086).values()];

  expect(new Set(both).size).toBe(both.length);
});

test('every service of a hub has a port of its own within its block', () => {
  const [web, ...others] = portsOf(8085).values();

  expect(web).toBe(8085);
  expect(Math.max(...others)).toBeLessThan(12_720 + 32);
  expect(new Set(others).size).toBe(others.length);
});

test.each(['', '0', '65536', '80.5', '-1', 'eighty', '0x50'])('"%s" is no port', (text) => {
  expect(() => portFrom(text, 'the argument')).toThrow('the argument');
});

test('a taken port is told together with who has it', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

  expect(await obstacleOn(port)).toContain(`(pid ${process.pid})`);
  server.close();
});
