import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** A message as it reached Slack. */
interface ReceivedMessage {
  path: string;
  authorization: string | undefined;
  channel: string;
  text: string;
  blocks?: unknown[];
  client_msg_id?: string;
  at: number;
}

/** What Slack answers to one call: an error's name, a status with headers, or nothing at all. */
type Fault =
  | { error: string }
  | { status: number; headers?: Record<string, string>; body?: string }
  | 'silence'
  /** Takes the message and loses the answer. */
  | 'lostAnswer';

/** A small server that plays Slack: takes messages, knows one that it has by its `client_msg_id`, and fails as it is told. */
export class SlackDouble {
  /** Everything that was asked of it, also what it did not take. */
  readonly calls: ReceivedMessage[] = [];
  /** What stands in the channels. */
  readonly posted: ReceivedMessage[] = [];
  private faults: Fault[] = [];
  private lasting: Fault | null = null;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<SlackDouble> {
    const server = createServer();
    const slack = new SlackDouble(server);
    server.on('request', (request, response) => void slack.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return slack;
  }

  /** Base of the API. */
  get url(): string {
    const address = this.server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
    return `http://127.0.0.1:${address.port}/api`;
  }

  /** The next calls fail so, one each. */
  failNext(...faults: Fault[]): void {
    this.faults.push(...faults);
  }

  /** Every call fails so, until `recover`. */
  failAlways(fault: Fault): void {
    this.lasting = fault;
  }

  recover(): void {
    this.lasting = null;
    this.faults = [];
  }

  forget(): void {
    this.recover();
    this.calls.length = 0;
    this.posted.length = 0;
  }

  /** Messages of one channel, in the order they came. */
  in(channel: string): ReceivedMessage[] {
    return this.posted.filter((message) => message.channel === channel);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse(await textOf(request)) as Omit<ReceivedMessage, 'path' | 'authorization' | 'at'>;
    const { authorization } = request.headers;
    const message = { ...body, path: request.url ?? '', authorization, at: Date.now() };
    this.calls.push(message);
    const fault = this.faults.shift() ?? this.lasting;
    if (fault === 'silence') return;
    if (fault !== null && fault !== 'lostAnswer') {
      const refusal =
        'error' in fault
          ? { status: 200, headers: {}, body: JSON.stringify({ ok: false, error: fault.error }) }
          : fault;
      response.writeHead(refusal.status, refusal.headers).end(refusal.body ?? '');
      return;
    }
    const known = this.posted.some(({ client_msg_id: id }) => id !== undefined && id === body.client_msg_id);
    if (!known) this.posted.push(message);
    if (fault === 'lostAnswer') {
      request.socket.destroy();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ ok: true, channel: 'C1', ts: `1700000000.${String(this.posted.length).padStart(6, '0')}` }),
    );
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
