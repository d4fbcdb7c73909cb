import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** A person with an account. */
interface Person {
  login: string;
  name?: string | null;
  avatar_url?: string | null;
  organizations?: string[];
}

/** What goes wrong instead of an answer: a status, a text for a body, an answer that never comes, a hung-up line. */
type Fault = { status: number; headers?: Record<string, string>; body?: string } | 'silence' | 'hangUp';

export const CLIENT = { id: 'hub-app', secret: 'the-secret-of-the-app' };

const BAD_CODE = { error: 'bad_verification_code', error_description: 'The code passed is incorrect or expired.' };
const BAD_CLIENT = { error: 'incorrect_client_credentials', error_description: 'The client_id is incorrect.' };

/** A small server that plays GitHub: changes each code once into a token, and tells who owns a token and where they belong. */
export class GithubDouble {
  /** Addresses that were asked for. */
  readonly calls: string[] = [];
  /** Every token that was given out. */
  readonly tokens: string[] = [];
  private readonly codes = new Map<string, Person>();
  private readonly owners = new Map<string, Person>();
  private readonly faults = new Map<string, Fault>();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<GithubDouble> {
    const server = createServer();
    const github = new GithubDouble(server);
    server.on('request', (request, response) => void github.answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return github;
  }

  get url(): string {
    const address = this.server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
    return `http://127.0.0.1:${address.port}`;
  }

  /** Somebody signs in at GitHub, which sends their browser back with a code. */
  codeOf(person: Person): string {
    const code = `code-${this.codes.size + this.tokens.length}-${person.login}`;
    this.codes.set(code, person);
    return code;
  }

  /** From now on, what is below `path` fails so. */
  fail(path: string, fault: Fault): void {
    this.faults.set(path, fault);
  }

  forget(): void {
    for (const kept of [this.codes, this.owners, this.faults]) kept.clear();
    this.calls.length = 0;
    this.tokens.length = 0;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.url);
    this.calls.push(pathname);
    const sent = await textOf(request);
    const fault = this.faults.get(pathname);
    if (fault === 'silence') return;
    if (fault === 'hangUp') {
      request.socket.destroy();
      return;
    }
    if (fault) {
      response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
      return;
    }
    const [status, body] =
      pathname === '/login/oauth/access_token'
        ? this.exchanged(JSON.parse(sent) as Record<string, string>)
        : this.told(pathname, searchParams, request.headers.authorization);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
  }

  private exchanged({ client_id: id, client_secret: secret, code = '' }: Record<string, string>): [number, unknown] {
    if (id !== CLIENT.id || secret !== CLIENT.secret) return [200, BAD_CLIENT];
    const person = this.codes.get(code);
    if (!person) return [200, BAD_CODE];
    this.codes.delete(code);
    const token = `gho_${this.tokens.length}_${person.login}`;
    this.tokens.push(token);
    this.owners.set(token, person);
    return [200, { access_token: token, scope: 'read:org', token_type: 'bearer' }];
  }

  private told(path: string, query: URLSearchParams, authorization: string | undefined): [number, unknown] {
    const person = this.owners.get(authorization?.replace(/^Bearer /, '') ?? '');
    if (!person) return [401, { message: 'Bad credentials' }];
    const { organizations = [], ...user } = person;
    if (path === '/user') return [200, { id: 1, type: 'User', name: null, avatar_url: null, ...user }];
    if (path !== '/user/orgs') return [404, { message: 'Not Found' }];
    const size = Number(query.get('per_page') ?? 30);
    const from = (Number(query.get('page') ?? 1) - 1) * size;
    return [200, organizations.slice(from, from + size).map((login) => ({ login, id: 1 }))];
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
