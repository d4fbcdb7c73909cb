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

/** A file as it was shared. */
interface SharedFile {
  name: string;
  title: string;
  bytes: Buffer;
  /** Id of the channel: sharing takes no names. */
  channelId: string;
}

/** A file between its three calls. */
interface Upload {
  name: string;
  length: number;
  bytes: Buffer | null;
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
  /** Files that somebody can see. */
  readonly shared: SharedFile[] = [];
  private readonly uploads = new Map<string, Upload>();
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
    this.shared.length = 0;
    this.uploads.clear();
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
    const bytes = await bytesOf(request);
    const isJson = request.headers['content-type']?.startsWith('application/json') ?? false;
    const body = (isJson ? JSON.parse(bytes.toString()) : {}) as Omit<ReceivedMessage, 'path' | 'authorization' | 'at'>;
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
    if (/files|upload/.test(message.path)) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(this.answerOfFiles(message.path, bytes)));
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

  /** The three calls by which a file comes: an address to bring it to, its bytes, and where it is shared. */
  private answerOfFiles(path: string, bytes: Buffer): object {
    const [, method = ''] = /^\/api\/(.*)$/.exec(path) ?? [];
    if (method === 'files.getUploadURLExternal') {
      const form = new URLSearchParams(bytes.toString());
      const [name, length] = [form.get('filename'), Number(form.get('length'))];
      if (!name || !length) return { ok: false, error: 'invalid_arguments' };
      const id = `F${this.uploads.size + 1}`;
      this.uploads.set(id, { name, length, bytes: null });
      return { ok: true, file_id: id, upload_url: `${new URL(this.url).origin}/api/upload/${id}` };
    }
    if (method.startsWith('upload/')) {
      const upload = this.uploads.get(method.slice('upload/'.length));
      if (!upload) return { ok: false };
      upload.bytes = bytes;
      return { ok: true };
    }
    const { files, channel_id: channelId } = JSON.parse(bytes.toString()) as CompletedUpload;
    if (!/^[CGDZ]/.test(channelId)) return { ok: false, error: 'channel_not_found' };
    for (const { id, title } of files) {
      const upload = this.uploads.get(id);
      if (upload?.bytes?.length !== upload?.length || !upload?.bytes) return { ok: false, error: 'file_not_found' };
      this.shared.push({ name: upload.name, title, bytes: upload.bytes, channelId });
    }
    return { ok: true, files };
  }
}

interface CompletedUpload {
  files: { id: string; title: string }[];
  channel_id: string;
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
