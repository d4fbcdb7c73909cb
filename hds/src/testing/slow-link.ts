import { connect, createServer, type Server, type Socket } from 'node:net';

/** A connection between a client and a server that counts what passes, and that a test can stop and let go. */
export class SlowLink {
  url: string;
  bytesUp = 0;
  bytesDown = 0;
  /** Beyond these many bytes nothing passes until `letGo`. */
  upLimit = Number.POSITIVE_INFINITY;
  downLimit = Number.POSITIVE_INFINITY;
  /** What was asked of the server, as `GET /lake/key`. */
  requests: string[] = [];
  /** Every connection breaks at once. */
  isCut = false;
  private readonly held = new Set<Socket>();
  private readonly sockets = new Set<Socket>();
  private server: Server;

  static async to(target: string): Promise<SlowLink> {
    const link = new SlowLink();
    const { hostname, port } = new URL(target);
    link.server = createServer((client) => {
      if (link.isCut) client.destroy();
      else link.join(client, connect(Number(port), hostname));
    });
    await new Promise<void>((resolve) => link.server.listen(0, '127.0.0.1', resolve));
    const address = link.server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the link has no address');
    link.url = `http://127.0.0.1:${address.port}`;
    return link;
  }

  /** Counts from zero again. */
  reset(): void {
    this.letGo();
    this.isCut = false;
    this.bytesUp = 0;
    this.bytesDown = 0;
    this.requests = [];
  }

  /** As if the server had gone; `reset` brings it back. */
  cut(): void {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  letGo(): void {
    this.upLimit = Number.POSITIVE_INFINITY;
    this.downLimit = Number.POSITIVE_INFINITY;
    for (const socket of this.held) socket.resume();
    this.held.clear();
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket, server: Socket): void {
    client.on('data', (chunk) => {
      const [request] = /^[A-Z]+ \S+(?= HTTP)/.exec(chunk.subarray(0, 2000).toString('latin1')) ?? [];
      if (request) this.requests.push(request);
    });
    this.pass(client, server, (bytes) => {
      this.bytesUp += bytes;
      return this.bytesUp > this.upLimit;
    });
    this.pass(server, client, (bytes) => {
      this.bytesDown += bytes;
      return this.bytesDown > this.downLimit;
    });
  }

  private pass(from: Socket, to: Socket, isTooMuch: (bytes: number) => boolean): void {
    this.sockets.add(from);
    from.on('data', (chunk) => {
      const isHeld = isTooMuch(chunk.length);
      if (!to.write(chunk) && !isHeld) {
        from.pause();
        to.once('drain', () => from.resume());
      }
      if (!isHeld) return;
      from.pause();
      this.held.add(from);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.sockets.delete(from);
      to.destroy();
    });
    from.on('end', () => to.end());
  }
}
