import { setTimeout as pause } from 'node:timers/promises';
import type { Login } from './hub.js';

export interface Page<Row> {
  count: number;
  results: Row[];
}

export interface Row {
  id: number;
}

export interface Harvester extends Row {
  harv_id: number;
  name: string;
  fruit: { name: string };
  is_emulator: boolean;
}

export interface EventRow extends Row {
  UUID: string;
  tags: string[];
  related_objects: { url: string; object: string }[];
}

export interface ReportedException extends Row {
  service: string;
  robot: number;
  node: number;
  code: { code: number } | null;
  info: string;
  traceback: string;
  handled: boolean;
  primary: boolean;
}

/** A message that the hub has put aside, in its ledger. */
export interface LetterRow extends Row {
  reason: string;
  status: number | null;
}

export interface ErrorReport extends Row {
  /** In UTC. */
  reportTime: string;
  event: number;
  harvester: { harv_id: number };
  tags: string[];
  exceptions: ReportedException[];
}

/** An answer of the API that is no success. */
export class Refused extends Error {
  constructor(
    request: string,
    readonly status: number,
    body: string,
  ) {
    super(`${request} answers ${status}: ${body.slice(0, 500)}`);
  }
}

const RETRIES = 5;
const RETRIED = [500, 502, 503, 504];
/** What the legacy CI client adds to every request. */
const MARK = 'is_beatbox_request=True';

/** The API as the legacy CI client uses it: a login by form, then a token; five more tries where the hub is away. */
export class Api {
  private constructor(
    private readonly base: string,
    readonly token: string,
  ) {}

  static async logIn(url: string, login: Login): Promise<Api> {
    const base = `${url}/api/v1/`;
    const answer = await send(`${base}users/login/?${MARK}`, {
      method: 'POST',
      body: new URLSearchParams({ ...login }),
    });
    const { data } = (await answer.json()) as { data: { data: { token: string } } };
    return new Api(base, data.data.token);
  }

  /** A page of a list, such as `list('events', {UUID: '7c1e2f9a'})`. */
  async list<Found extends Row>(resource: string, filters: Record<string, string | number>): Promise<Page<Found>> {
    const query = new URLSearchParams(Object.entries(filters).map(([name, value]) => [name, String(value)]));
    const answer = await this.send(`${resource}/?${query}&${MARK}`);
    return ((await answer.json()) as { data: Page<Found> }).data;
  }

  /** One object, such as `retrieve('deadletters', 7)`. */
  async retrieve<Found extends Row>(resource: string, id: number): Promise<Found> {
    const answer = await this.send(`${resource}/${id}/?${MARK}`);
    return ((await answer.json()) as { data: Found }).data;
  }

  /** Makes an object, such as `create('fruits', {name: 'kiwi'})`. */
  async create<Made extends Row>(resource: string, body: object): Promise<Made> {
    return ((await (await this.write(`${resource}/`, body)).json()) as { data: Made }).data;
  }

  /** An action on an object, such as `act('deadletters', 7, 'discard', {reason: 'of a test'})`. */
  async act(resource: string, id: number, action: string, body: object): Promise<void> {
    await this.write(`${resource}/${id}/${action}/`, body);
  }

  /** What an address answers, such as `get('deadletters/groups')`. */
  async get<Data>(path: string): Promise<Data> {
    return ((await (await this.send(`${path}/?${MARK}`)).json()) as { data: Data }).data;
  }

  /** Posts JSON to an address, such as `post('deadletters/redrive')`. */
  async post<Data>(path: string, body: object = {}, query = ''): Promise<Data> {
    const answer = await this.write(`${path}/`, body, query);
    return ((await answer.json()) as { data: Data }).data;
  }

  /** @returns the status: 204 */
  async delete(resource: string, id: number): Promise<number> {
    return (await this.send(`${resource}/${id}/?${MARK}`, { method: 'DELETE' })).status;
  }

  /** Stores up to a hundred error reports at once. Nobody is told of them. */
  async createReports(reports: object[]): Promise<void> {
    const items = reports.map((report) => ({ content: JSON.stringify(report) }));
    const answer = await this.write('errorreports/batch/', { items });
    const { data } = (await answer.json()) as { data: { results: { status: string; errors?: unknown }[] } };
    const refused = data.results.find(({ status }) => status !== 'stored');
    if (refused) throw new Error(`the hub did not store a report: ${JSON.stringify(refused)}`);
  }

  private write(path: string, body: object, query = `?${MARK}`): Promise<Response> {
    return this.send(`${path}${query}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
  }

  private send(path: string, request: RequestInit = {}): Promise<Response> {
    return send(this.base + path, {
      ...request,
      headers: { ...request.headers, Authorization: `Token ${this.token}` },
    });
  }
}

/** @throws Refused  when the answer is no success, after the retries */
async function send(url: string, request: RequestInit): Promise<Response> {
  for (let tries = 0; ; tries++) {
    const answer = await fetch(url, request);
    if (answer.ok) return answer;
    const body = await answer.text();
    if (!RETRIED.includes(answer.status) || tries === RETRIES)
      throw new Refused(`${request.method ?? 'GET'} ${url}`, answer.status, body);
    await pause(100 * 2 ** tries);
  }
}
