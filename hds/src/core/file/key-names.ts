import { randomUUID } from 'node:crypto';

/** What kind of file a key names: its last part up to the first `_`. `hdsfiles/hv-011/dmesg_011_aa-bb.txt` → `dmesg`, `nouuid.png` → `nouuid.png` */
export function fileTypeOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1).split('_', 1)[0] ?? '';
}

/** UUID of the event a key names: what follows the last `_`, up to the first `.`. `p/type_u1.tar.gz` → `u1`, `a/b/plain` → `a/b/plain` */
export function eventUuidOf(key: string): string {
  return key.slice(key.lastIndexOf('_') + 1).split('.', 1)[0] ?? '';
}

/** Where direct uploads are put; no queue announces what appears there. */
export const UPLOADS_PREFIX = 'media/uploads/';
const MAX_NAME_LENGTH = 100;

/** A new key for each upload: nothing is ever overwritten, and of the client's file name only a harmless last part is kept. */
export function uploadKey(username: string, name: string): string {
  const folder = harmless(username, 40) || 'general';
  return `${UPLOADS_PREFIX}${folder}/${randomUUID()}/${harmless(name, MAX_NAME_LENGTH) || 'file'}`;
}

/** The last part of a path without control characters and leading dots, cut in front of its ending. */
function harmless(path: string, maxLength: number): string {
  const name = path
    .toWellFormed()
    .normalize('NFC')
    .replace(/^.*[\\/]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim()
    .replace(/^\.+/, '');
  const characters = [...name];
  if (characters.length <= maxLength) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return characters.slice(0, maxLength - ending.length).join('') + ending;
}
