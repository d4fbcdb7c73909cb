import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';

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
  private readonly server = createServer((incoming, outgoing) => void this.pass(incoming, outgoing));

  private readonly target: URL;

  /** @param target  the address of the server behind */
  constructor(target: string) {
    this.target = new URL(target);
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    if (address === null || typeof address === 'string') throw new Error(`no port: ${address}`);
    this.url = `http://127.0.0.1:${address.port}`;
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

    const { hostname, port } = this.target;
    const onward = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () => {
          outgoing.writeHead(response.statusCode ?? 500, response.headers);
          const body = Buffer.concat(chunks);
          const changed = change(body);
          if (changed.length === body.length) return outgoing.end(changed);
          outgoing.write(changed);
          setImmediate(() => outgoing.socket?.end()); // when the cut answer is on its way
        });
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  }
}
