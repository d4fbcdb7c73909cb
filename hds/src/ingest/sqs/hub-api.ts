import type { IncomingHttpHeaders } from 'node:http';
import { Away } from './availability.js';
import { type HttpAnswer, HttpCalls, NoAnswer } from './http-calls.js';
import type { SqsToken } from './sqs-token.js';

/** What the API says of one report of a batch. */
export interface Verdict {
  status: 'stored' | 'duplicate' | 'stale' | 'rejected' | 'failed';
  /** For `rejected` and `failed`: why, as a single POST would say it under `errors`. */
  errors?: unknown;
  /** For `rejected`: the status of the refusal, where it was not one of a batch. */
  httpStatus?: number;
}

/** The API works, and says that this very request can never succeed. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
  ) {
    super(`the API refuses with ${status}: ${reason}`);
    this.name = 'Refused';
  }
}

const VERDICTS = ['stored', 'duplicate', 'stale', 'rejected', 'failed'];
/** Answers that say "not now" and nothing about the request. */
const NOT_NOW = [408, 429, 502, 503, 504];
/** A batch answer names an id or the faults of 100 reports. */
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;
const OPEN = Buffer.from('{"items":[');
const COMMA = Buffer.from(',');
const CLOSE = Buffer.from(']}');

/** The hub's REST API as an SQS client uses it: one resource, over a few connections that stay open. */
export class HubApi {
  private readonly path: string;
  private readonly calls: HttpCalls;

  /**
   * @param resource  such as `http://127.0.0.1:8085/api/v1/errorreports/`
   * @param timeoutMs  how long an answer may take
   */
  constructor(
    resource: string,
    private readonly token: SqsToken,
    timeoutMs: number,
  ) {
    const url = new URL(resource);
    this.path = url.pathname;
    this.calls = new HttpCalls(url, timeoutMs);
  }

  /**
   * Posts reports in one call.
   *
   * @param items  each the JSON of one item, ready to be sent
   * @throws Away  when the API cannot work now; @throws Refused  when it never will with this request
   */
  async postBatch(items: Buffer[]): Promise<Verdict[]> {
    const pieces = items.flatMap((item, index) => (index === 0 ? [item] : [COMMA, item]));
    const answer = await this.post('batch/', [OPEN, ...pieces, CLOSE]);
    if (answer.status === 404 || answer.status === 405) {
      throw new Away(`the API has no ${this.path}batch/ (${answer.status})`, { needsOperator: true });
    }
    assertAccepted(answer);
    return verdictsOf(answer.body, items.length);
  }

  /** Posts one SQS message as it is. Throws as `postBatch`. */
  async postMessage(message: { Body: string; MessageId: string }): Promise<void> {
    assertAccepted(await this.post('', [Buffer.from(JSON.stringify(message))]));
  }

  close(): void {
    this.calls.close();
  }

  private async post(action: string, pieces: Buffer[]): Promise<HttpAnswer> {
    const answer = await this.postOnce(action, pieces);
    if (answer.status === 401 && (await this.token.renew())) return this.postOnce(action, pieces);
    return answer;
  }

  private async postOnce(action: string, pieces: Buffer[]): Promise<HttpAnswer> {
    const headers = {
      accept: 'application/json',
      authorization: `Token ${this.token.value}`,
      'content-type': 'application/json',
      'content-length': String(pieces.reduce((bytes, piece) => bytes + piece.length, 0)),
    };
    try {
      return await this.calls.call(this.path + action, {
        method: 'POST',
        headers,
        body: pieces,
        maxAnswerBytes: MAX_ANSWER_BYTES,
      });
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      const perhapsTheRequest = error.why !== 'unreachable';
      throw new Away(`the API does not answer: ${error.message}`, { cause: error, perhapsTheRequest });
    }
  }
}

function assertAccepted({ status, headers, body }: HttpAnswer): void {
  if (status >= 200 && status < 300) return;
  if (status === 401 || status === 403) {
    throw new Away(`the API answers ${status}: ${reasonOf(errorsOf(body))}`, { needsOperator: true });
  }
  if (NOT_NOW.includes(status)) throw new Away(`the API answers ${status}`, { retryAfterMs: retryAfterMs(headers) });
  if (status >= 500 || status < 400) throw new Away(`the API answers ${status}`, { perhapsTheRequest: true });
  throw new Refused(status, reasonOf(errorsOf(body)));
}

function verdictsOf(body: Buffer, count: number): Verdict[] {
  const answer = parsed(body);
  const results = isObject(answer) && isObject(answer.data) ? answer.data.results : undefined;
  if (!Array.isArray(results) || results.length !== count || !results.every(isVerdict)) {
    throw new Away(`the API's answer is not one verdict for each of ${count} items`, { perhapsTheRequest: true });
  }
  return results;
}

function isVerdict(result: unknown): result is Verdict {
  return isObject(result) && VERDICTS.includes(String(result.status));
}

/** A legacy error that says no more than which key was missing: `'timestamp'`. */
const ONLY_A_KEY = /^'[^']*'$/;

/** The reason for people: the one text of a legacy error, unless the fields tell more; else the errors as JSON. */
export function reasonOf(errors: unknown): string {
  if (typeof errors === 'string') return errors;
  if (!isObject(errors)) return 'no reason given';
  if (ONLY_A_KEY.test(String(errors.exception)) && isObject(errors.detail)) return JSON.stringify(errors.detail);
  for (const name of ['exception', 'detail']) {
    if (typeof errors[name] === 'string' && errors[name] !== '') return errors[name];
  }
  return JSON.stringify(errors);
}

function errorsOf(body: Buffer): unknown {
  const answer = parsed(body);
  return isObject(answer) ? answer.errors : undefined;
}

/** `Retry-After` in seconds or as a date; 0 when there is none. */
function retryAfterMs(headers: IncomingHttpHeaders): number {
  const value = headers['retry-after'] ?? '';
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : 0;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
