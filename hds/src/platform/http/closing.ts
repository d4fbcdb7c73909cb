import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Lets go of connections when the server closes: at once of those that have never carried a request, which browsers open
 * in advance and Node does not count as idle, and of the others after the answer that is under way. Left to itself Node
 * waits for both until their keep-alive time is over, which is longer than supervisord waits for us.
 */
export function letGoOfConnections(server: FastifyInstance): void {
  const spare = new Set<Socket>();
  let isClosing = false;
  server.server.on('connection', (socket) => {
    spare.add(socket);
    socket.once('close', () => spare.delete(socket));
  });
  server.server.on('request', ({ socket }) => spare.delete(socket));
  server.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
  server.addHook('onResponse', async () => {
    if (isClosing) setImmediate(() => server.server.closeIdleConnections());
  });
  server.addHook('preClose', async () => {
    isClosing = true;
    for (const socket of spare) socket.destroy();
  });
}
