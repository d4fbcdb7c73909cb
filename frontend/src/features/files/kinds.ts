/** How a file can be shown on a page, by the ending of its name, as the hub decides it too. */
export type Preview = 'image' | 'video' | 'text' | 'none';

const endings: Record<string, Preview> = {
  png: 'image',
  jpg: 'image',
  jpeg: 'image',
  gif: 'image',
  webp: 'image',
  mp4: 'video',
  txt: 'text',
  log: 'text',
  json: 'text',
  csv: 'text',
  yaml: 'text',
  yml: 'text',
  md: 'text',
};

export function previewOf(key: string | null): Preview {
  const ending = /\.([a-z0-9]+)$/i.exec(key ?? '')?.[1]?.toLowerCase() ?? '';
  return endings[ending] ?? 'none';
}

/** The last part of a key, which people know a file by. */
export const fileNameOf = (key: string | null) => key?.slice(key.lastIndexOf('/') + 1) || 'no name';
