import { connect } from 'node:net';
import type { TestHds } from './hds.js';

/** An answer read from the wire. */
export interface RawAnswer {
  status: number;
  body: unknown;
}

const MAX_WAIT_MS = 15_000;

/**
 * Sends bytes as they stand and only then reads, as a client does that knows nothing of early answers.
 * @returns the answers that came before the server closed, or `answers` of them
 */
export async function sendRaw(hds: TestHds, parts: (string | Uint8Array)[], answers = 1): Promise<RawAnswer[]> {
  const socket = connect(Number(new URL(hds.origin).port), '127.0.0.1');
  socket.pause();
  socket.setTimeout(MAX_WAIT_MS, () => socket.destroy(new Error(`no answer in ${MAX_WAIT_MS} ms`)));
  // What breaks is told by the write and by the read.
  socket.on('error', () => undefined);
  try {
    for (const part of parts)
      await new Promise<void>((resolve, reject) => {
        socket.write(part, (error) => (error ? reject(error) : resolve()));
      });
    let text = '';
    for await (const chunk of socket) {
      text += chunk;
      if (answersIn(text).length >= answers) break;
    }
    return answersIn(text);
  } finally {
    socket.destroy();
  }
}

/** Sends the beginning of a request and hangs up. */
export async function hangUp(hds: TestHds, part: string): Promise<void> {
  const socket = connect(Number(new URL(hds.origin).port), '127.0.0.1');
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.write(part, () => resolve());
  });
  socket.destroy();
}

/** Every complete answer that has a `Content-Length`. */
function answersIn(text: string): RawAnswer[] {
  const found: RawAnswer[] = [];
  for (let at = 0; ; ) {
    const end = text.indexOf('\r\n\r\n', at);
    const head = text.slice(at, end);
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
    if (end < 0 || text.length < end + 4 + length) return found;
    const body = text.slice(end + 4, end + 4 + length);
    // `100 Continue` is no answer.
    const status = Number(head.split(' ', 2)[1]);
    if (status >= 200) found.push({ status, body: body ? JSON.parse(body) : undefined });
    at = end + 4 + length;
  }
}
