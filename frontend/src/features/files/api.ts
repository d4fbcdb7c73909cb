import { queryOptions } from '@tanstack/react-query';
import { getText, upload } from '../../lib/api/client.js';
import { listOf, oneOf } from '../../lib/api/lists.js';
import type { StoredFile, StoredFileDetail } from '../../lib/api/types.js';
import type { FileSearch } from './search.js';

export const files = (search: FileSearch, zone: string) =>
  listOf<StoredFile>('s3files', { ...search, deleted: search.deleted === true ? true : undefined, tz: zone });

export const file = (id: string) => oneOf<StoredFileDetail>('s3files', id);

/** The first bytes of a text file; more would not be read on a page. */
const SHOWN_BYTES = 65_536;

/** The beginning of a text file, and whether there is more of it. */
export const beginningOf = (id: number) =>
  queryOptions({
    queryKey: ['s3files', 'beginning', id],
    queryFn: ({ signal }) => getText(`s3files/${id}/content/`, SHOWN_BYTES, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

export function uploadFile({ file, uuid, filetype }: { file: File; uuid: string; filetype: string }) {
  const form = new FormData();
  // The hub reads the fields while the file passes by: they come first.
  form.set('uuid', uuid);
  form.set('filetype', filetype);
  form.set('file', file);
  return upload<{ id: number }>('s3files/upload/', form);
}
