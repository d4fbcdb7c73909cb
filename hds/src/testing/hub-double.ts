import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

interface Item {
  source?: string;
  version?: string;
  sequencer?: string;
  content: string | null;
}

interface Stored {
  id: number;
  source: string;
  content: string;
}

interface Received {
  path: string;
  token: string;
  body: string;
}

type Answer = { status: number; headers?: Record<string, string>; body?: unknown };

/**
 * The batch endpoint as an SQS client sees it, kept in memory: it stores JSON objects, knows deliveries again, refuses
 * reports of the harvester "unknown" and fails for the one called "failing".
 */
export class HubDouble {
  token = 'secret';
  readonly stored: Stored[] = [];
  /** Every post that reached the hub, also those it did not take. */
  readonly posts: Received[] = [];
  /** Sizes of the batches that were worked on. */
  readonly batches: number[] = [];
  /** Replaces the answer of a post; undefined lets it be worked on. */
  interfere: (post: Received) => Answer | Promise<Answer | undefined> | undefined = () => undefined;
  url: string;
  private readonly deliveries = new Map<string, number>();
  private readonly newest = new Map<string, string>();
  private port = 0;
  private server: Server | undefined;

  /** On a free port at first, on the same one later. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.handle(request, response));
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error(`no port: ${address}`);
    this.port = address.port;
    this.url = `http://127.0.0.1:${this.port}`;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  }

  contents(): string[] {
    return this.stored.map(({ content }) => content);
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const post = {
      path: request.url ?? '',
      token: request.headers.authorization ?? '',
      body: Buffer.concat(chunks).toString(),
    };
    this.posts.push(post);
    const { status, headers, body } = (await this.interfere(post)) ?? this.answer(post);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body ?? {}));
  }

  private answer({ path, token, body }: Received): Answer {
    if (token !== `Token ${this.token}`) return { status: 401, body: { errors: { detail: 'Invalid token.' } } };
    if (!path.endsWith('/batch/')) return { status: 201, body: { status: 'success', data: {} } };
    const { items }: { items: Item[] } = JSON.parse(body);
    this.batches.push(items.length);
    return {
      status: 200,
      body: { status: 'success', message: '', data: { results: items.map((item) => this.store(item)) } },
    };
  }

  private store({ source = '', version = '', sequencer = '', content }: Item): object {
    const known = this.deliveries.get(`${source} ${version}`);
    if (known !== undefined) return { status: 'duplicate', id: known, errors: null };
    if (sequencer < (this.newest.get(source) ?? '')) return { status: 'stale', id: null, errors: null };
    if (content === null) return rejected({ detail: 'the object is gone and was never delivered' });

    const report = parsed(content);
    if (report === undefined) return rejected({ exception: 'JSON parse error' });
    if (report.serial_number === 'unknown') return rejected({ exception: 'Harvester matching query does not exist.' });
    if (report.serial_number === 'failing') return { status: 'failed', id: null, errors: { detail: 'deadlock' } };
    const id = this.stored.length + 1;
    this.stored.push({ id, source, content });
    this.deliveries.set(`${source} ${version}`, id);
    this.newest.set(source, sequencer);
    return { status: 'stored', id, errors: null };
  }
}

function rejected(errors: object): object {
  return { status: 'rejected', id: null, errors };
}

function parsed(text: string): { serial_number?: unknown } | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
