import { joinItems } from '../search.js';
import { ApiError, apiErrorOf } from './errors.js';

/** Query parameters as they go to the hub; what is undefined or empty is left out. */
export type ApiSearch = Record<string, string | number | boolean | readonly (string | number)[] | undefined>;

interface GetOptions {
  search?: ApiSearch;
  signal?: AbortSignal;
}

const API = '/api/v1/';
const TIMEOUT_MS = 30_000;

/** Asks for `data` of the envelope at `path`, such as `errorreports/`. */
export function get<Data>(path: string, { search = {}, signal }: GetOptions = {}): Promise<Data> {
  return send<Data>('GET', withSearch(path, search), undefined, signal);
}

/**
 * The beginning of a text that the hub keeps.
 *
 * @returns the text, cut after `mostBytes`, and whether that is all of it
 */
export async function getText(path: string, mostBytes: number, signal: AbortSignal) {
  const answer = await ask(path, { headers: { Range: `bytes=0-${mostBytes - 1}` } }, signal);
  // A file without bytes has no range that could be sent.
  if (answer.status === 416) return { text: '', isWhole: true };
  if (!answer.ok) throw apiErrorOf(answer.status, await answer.json().catch(() => null));
  const size = Number(answer.headers.get('Content-Range')?.split('/')[1] ?? 0);
  return { text: await answer.text(), isWhole: answer.status === 200 || size <= mostBytes };
}

/** A document that the hub sends without its envelope. */
export async function getDocument<Document>(path: string, signal: AbortSignal): Promise<Document> {
  const answer = await ask(path, {}, signal);
  if (!answer.ok) throw apiErrorOf(answer.status, await answer.json().catch(() => null));
  return answer.json() as Promise<Document>;
}

/** Posts JSON and gives `data` of the envelope. */
export function post<Data>(path: string, body: unknown): Promise<Data> {
  return send<Data>('POST', path, body);
}

/** Changes some fields of an object and gives `data` of the envelope. */
export function patch<Data>(path: string, body: unknown): Promise<Data> {
  return send<Data>('PATCH', path, body);
}

/** Deletes an object; the hub's answer has nothing to show. */
export function remove(path: string): Promise<void> {
  return send<void>('DELETE', path);
}

/** Sends a form with files and gives `data` of the envelope; a file may take long, so nothing cuts it off but `signal`. */
export function upload<Data>(path: string, form: FormData, signal?: AbortSignal): Promise<Data> {
  return send<Data>('POST', path, form, signal);
}

/** The address of a path, for links to what the browser itself shall fetch. */
export const addressOf = (path: string) => API + path;

/** The path with its parameters; lists are joined by commas, as the hub reads them. */
export function withSearch(path: string, search: ApiSearch): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    const text = Array.isArray(value) ? joinItems(value) : value === undefined ? '' : String(value);
    if (text !== '') parameters.set(name, text);
  }
  const query = parameters.toString();
  return query === '' ? path : `${path}?${query}`;
}

async function send<Data>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Data> {
  const isForm = body instanceof FormData;
  const request = {
    method,
    headers: headersFor(method, body),
    body: body === undefined || isForm ? body : JSON.stringify(body),
  };
  const answer = await ask(path, request, signal, isForm ? undefined : TIMEOUT_MS);

  const json: unknown = answer.status === 204 ? null : await answer.json().catch(() => null);
  if (!answer.ok) throw apiErrorOf(answer.status, json);
  return (json as { data: Data } | null)?.data as Data;
}

/**
 * Sends a request and waits for the beginning of its answer.
 *
 * @throws ApiError  when none comes, with what may be the reason
 */
async function ask(path: string, request: RequestInit, signal?: AbortSignal, timeoutMs?: number): Promise<Response> {
  const timeout = timeoutMs === undefined ? new AbortController().signal : AbortSignal.timeout(timeoutMs);
  return fetch(API + path, {
    ...request,
    credentials: 'same-origin',
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause; // the page no longer wants the answer
    const reason = timeout.aborted
      ? `The hub did not answer within ${TIMEOUT_MS / 1000} seconds.`
      : 'The hub cannot be reached. Is it running, and is the network up?';
    throw new ApiError(0, reason, {}, { cause });
  });
}

function headersFor(method: string, body: unknown): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  // The browser itself names the boundary of a form's parts.
  if (body !== undefined && !(body instanceof FormData)) headers['Content-Type'] = 'application/json';
  // The session cookie alone may only read. To write, a page proves that it is ours: only it can read this cookie.
  if (method !== 'GET') headers['X-CSRFToken'] = cookie('csrftoken') ?? '';
  return headers;
}

function cookie(name: string): string | undefined {
  const pair = document.cookie.split('; ').find((entry) => entry.startsWith(`${name}=`));
  return pair === undefined ? undefined : decodeURIComponent(pair.slice(name.length + 1));
}
