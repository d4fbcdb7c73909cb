import * as z from 'zod/mini';
import { text } from '../../lib/search.js';

/** What the login page keeps in its address. */
export const loginSearch = z.object({
  /** Where the person was going, as path, query and hash. */
  next: text,
  /** Says that a session came to its end. */
  ended: text,
});

/** The wanted address, if it lies in this application; anything else would let a link send people away after login. */
export function safeNext(next: string | undefined): string {
  if (next === undefined || !/^\/(?![/\\])/.test(next)) return '/';
  const url = new URL(next, window.location.origin);
  const isHere = url.origin === window.location.origin && url.pathname !== '/login';
  return isHere ? url.pathname + url.search + url.hash : '/';
}
