import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';

/** What a proxy may do to one request before it is passed on. */
export interface Passage {
  method: string;
  path: string;
  /** Such as `AmazonSQS.DeleteMessageBatch`. */
  target: string;
  /** Answers in the place of the server behind. */
  answer: (status: number, body?: string) => void;
  /** Changes what the server behind has answered; the length in the header stays as it is. */
  alter: (change: (body: Buffer) => Buffer) => void;
}

/** A proxy between a client and a server, which a test can tell to disturb. */
export class ToxicProxy {
  url: string;
  /** Sees every request before it is passed on, and may keep it waiting. */
  disturb: (passage: Passage) => void | Promise<void> = () => {};
  /** Requests so far, as `GET /lake/key` or `POST AmazonSQS.ReceiveMessage`. */
  readonly log: string[] = [];
  private server: Server;

  constructor(
    private readonly target: string,
    port: number,
  ) {
    this.url = `http://127.0.0.1:${port}`;
    this.server = createServer((incoming, outgoing) => void this.pass(incoming, outgoing)).listen(port, '127.0.0.1');
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers } = incoming;
    const target = String(headers['x-amz-target'] ?? '');
    this.log.push(`${method} ${target || path}`);
    let change = (body: Buffer): Buffer => body;
    await this.disturb({
      method,
      path,
      target,
      answer: (status, body = '') => outgoing.writeHead(status).end(body),
      alter: (by) => {
        change = by;
      },
    });
    if (outgoing.writableEnded) return;

    const onward = request(new URL(path, this.target), { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () => {
          outgoing.writeHead(response.statusCode ?? 500, response.headers);
          const body = Buffer.concat(chunks);
          const changed = change(body);
          outgoing.write(changed);
          if (changed.length < body.length) outgoing.destroy();
          else outgoing.end();
        });
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  }
}
