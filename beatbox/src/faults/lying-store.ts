import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A cloud that passes everything on, but gives only the first half of each error report, and swears that it is all of it. */
export class LyingStore {
  /** Objects that it has cut. */
  cut = 0;

  private constructor(private readonly server: Server) {}

  /** @param cloud  such as `http://127.0.0.1:12722` */
  static async before(cloud: string): Promise<LyingStore> {
    const server = createServer((question, response) => {
      const { method, url = '', headers } = question;
      const onward = request(cloud + url, { method, headers }, async (answer) => {
        const body = await buffer(answer);
        const isReport = method === 'GET' && answer.statusCode === 200 && url.includes('/errorreport/');
        if (isReport) store.cut += 1;
        const shown = isReport ? body.subarray(0, body.length / 2) : body;
        const { 'transfer-encoding': _, ...kept } = answer.headers;
        response.writeHead(answer.statusCode ?? 500, { ...kept, 'content-length': shown.length }).end(shown);
      });
      onward.on('error', () => response.destroy());
      response.on('close', () => onward.destroy());
      question.pipe(onward);
    });
    const store = new LyingStore(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return store;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}
