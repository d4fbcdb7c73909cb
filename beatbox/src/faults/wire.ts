import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

type Direction = 'question' | 'answer';

/** A TCP connection's way through the harness, on which bytes can be late, lost with their connection, or held up. */
export class Wire {
  /** How late every piece of data comes. */
  delayMs = 0;
  private readonly pairs = new Set<[Socket, Socket]>();
  private readonly stalled = new Set<Direction>();
  private sleepers: (() => void)[] = [];
  /** Once a question carries this text, its connection gets no answer until `heal`. */
  private muteFrom: string | undefined;
  /** Answers end after so many bytes, with their connection. */
  private answerBytes = Number.POSITIVE_INFINITY;

  private constructor(
    private readonly server: Server,
    public target: number,
  ) {}

  /** @param target  port on this machine */
  static async to(target: number): Promise<Wire> {
    const server = createServer();
    const wire = new Wire(server, target);
    server.on('connection', (client) => wire.join(client)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    return wire;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Nothing passes any more, and no connection ends. */
  stall(): void {
    this.stalled.add('question').add('answer');
  }

  /** Every connection breaks off; new ones may be made. */
  cut(): void {
    for (const pair of this.pairs) for (const socket of pair) socket.resetAndDestroy();
  }

  /** From now on every connection breaks off in the middle of its answers. */
  cutAnswersAfter(bytes: number): void {
    this.answerBytes = bytes;
    this.cut();
  }

  /** Whoever sends this text is heard, and gets no answer. */
  muteAfter(text: string): void {
    this.muteFrom = text;
  }

  heal(): void {
    this.delayMs = 0;
    this.answerBytes = Number.POSITIVE_INFINITY;
    this.muteFrom = undefined;
    this.stalled.clear();
    for (const wake of this.sleepers.splice(0)) wake();
  }

  close(): void {
    this.heal();
    this.server.close();
    this.cut();
  }

  private join(client: Socket): void {
    const server = connect(this.target, '127.0.0.1');
    const pair: [Socket, Socket] = [client, server];
    this.pairs.add(pair);
    const mute = { isOn: false };
    this.pass('question', client, server, mute);
    this.pass('answer', server, client, mute);
    client.once('close', () => this.pairs.delete(pair));
  }

  /** Brings data from one socket to the other, piece by piece and in order. */
  private pass(direction: Direction, from: Socket, to: Socket, mute: { isOn: boolean }): void {
    let turn = Promise.resolve();
    let bytes = 0;
    const inTurn = (act: () => void) => {
      turn = turn.then(async () => {
        if (this.delayMs > 0) await pause(this.delayMs);
        while (this.stalled.has(direction) || (direction === 'answer' && mute.isOn && this.muteFrom !== undefined))
          await new Promise<void>((wake) => this.sleepers.push(wake));
        act();
      });
    };
    from.setNoDelay(true);
    from.on('data', (data) => {
      if (direction === 'question' && this.muteFrom && data.includes(this.muteFrom)) mute.isOn = true;
      inTurn(() => {
        bytes += data.length;
        if (direction === 'answer' && bytes > this.answerBytes) {
          to.write(data.subarray(0, this.answerBytes - bytes), () => from.destroy());
          to.end();
        } else to.write(data);
      });
    });
    from.on('end', () => inTurn(() => to.end()));
    from.on('error', () => inTurn(() => to.destroy()));
    from.on('close', () => inTurn(() => to.destroy()));
  }
}
