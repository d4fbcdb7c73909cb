import type { LinkHeaders } from './object-storage.js';

/** The only types a browser may show by itself; none of them can run anything. By the ending of the key: what an uploader claims is not believed. */
const SHOWN_INLINE: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  mp4: 'video/mp4',
  txt: 'text/plain; charset=utf-8',
  log: 'text/plain; charset=utf-8',
};

/** How an object is handed to a browser: shown where that is harmless, saved otherwise. */
export function deliveryOf(key: string, asAttachment = false): LinkHeaders {
  const name = fileNameOf(key);
  const shown = SHOWN_INLINE[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  return {
    contentType: shown ?? 'application/octet-stream',
    contentDisposition: contentDisposition(shown && !asAttachment ? 'inline' : 'attachment', name),
  };
}

/** The last part of a key. */
function fileNameOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** RFC 6266: the name in UTF-8 (RFC 8187), and in ASCII for programs that know no better. */
function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = [...name].filter((character) => !isControl(character)).join('') || 'file';
  const ascii = plain.replace(/[^ -~]|["\\%/;]/g, '_');
  const encoded = encodeURIComponent(plain).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

function isControl(character: string): boolean {
  return /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/u.test(character);
}
