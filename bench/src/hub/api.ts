import type { Web } from './bench-hub.ts';

/** Calls the API once. @returns the `data` of its envelope. @throws Error  when the answer is no success */
export async function call<Data>(web: Web, token: string, path: string, body?: string): Promise<Data> {
  const answer = await ask(web, token, path, body);
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
  return ((await answer.json()) as { data: Data }).data;
}

export function ask(web: Web, token: string, path: string, body?: string): Promise<Response> {
  return fetch(`${web.url}/api/v1/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Token ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body }),
  });
}

/** Does the work of each item, so many at a time. */
export async function atOnce<Item>(
  parallel: number,
  items: readonly Item[],
  work: (item: Item, at: number) => Promise<void>,
): Promise<void> {
  const waiting = items.entries();
  const workOff = async () => {
    for (const [at, item] of waiting) await work(item, at);
  };
  await Promise.all(Array.from({ length: parallel }, workOff));
}
