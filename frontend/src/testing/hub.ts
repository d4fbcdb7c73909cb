import { vi } from 'vitest';

/** A question as the page asked it. */
export interface Asked {
  method: string;
  /** Below `/api/v1/`, such as `errorreports/`. */
  path: string;
  search: URLSearchParams;
  /** JSON as sent; a form with files as it is. */
  body: unknown;
  headers: Headers;
}

/** What the hub does with a question: `data` of a success, a refusal, or a response that has no envelope. */
export type Answer = (asked: Asked) => unknown;

/** A refusal or a fault, with the status and the `errors` that the hub sends. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly errors: unknown,
  ) {}
}

/**
 * Stands in for the hub's web process: answers `fetch` from a list of paths, and keeps what was asked.
 *
 * @param answers  by method and path: `GET errorreports/`
 */
export function startHub(answers: Record<string, Answer>) {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (address: string, { method = 'GET', body, headers }: RequestInit = {}) => {
    const url = new URL(address, 'http://hub');
    const question: Asked = {
      method,
      path: url.pathname.replace('/api/v1/', ''),
      search: url.searchParams,
      body: typeof body === 'string' ? JSON.parse(body) : (body ?? undefined),
      headers: new Headers(headers),
    };
    asked.push(question);

    const answer = answers[`${method} ${question.path}`];
    const data =
      answer === undefined ? new Refusal(404, { exception: `no answer for ${question.path}` }) : await answer(question);
    if (data instanceof Response) return data;
    return data instanceof Refusal
      ? Response.json({ status: 'error', errors: data.errors }, { status: data.status })
      : Response.json({ status: 'success', message: '', data });
  });
  return { asked, answers };
}
