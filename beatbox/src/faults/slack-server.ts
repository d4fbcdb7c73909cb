import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A Slack that takes every message, and remembers what it has taken. */
export class SlackServer {
  /** The id that a message keeps over all tries → how often it came. */
  readonly messages = new Map<string, number>();
  private readonly server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    const { client_msg_id: id, channel }: Record<string, string> = JSON.parse(text || '{}');
    if (id) this.messages.set(id, (this.messages.get(id) ?? 0) + 1);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ok: true, channel: channel ?? 'C0', ts: `${Date.now() / 1000}` }));
  });
  private port = 0;

  static async start(): Promise<SlackServer> {
    const slack = new SlackServer();
    await slack.back();
    return slack;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/api`;
  }

  /** Nobody listens any more. */
  async away(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  async back(): Promise<void> {
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }
}
