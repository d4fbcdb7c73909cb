import { type Choice, codeChoices } from '../../lib/api/choices.js';
import { patch, post } from '../../lib/api/client.js';
import { listOf, oneOf } from '../../lib/api/lists.js';
import type { CodeManifest, Exception, ExceptionCode } from '../../lib/api/types.js';
import type { CodeSearch, ExceptionSearch, ManifestSearch } from './search.js';

/** One page of the list. The zone goes along always: the hub must read typed times in the zone they were typed in. */
export const exceptions = (search: ExceptionSearch, zone: string) =>
  listOf<Exception>('exceptions', {
    ...search,
    is_beatbox: search.is_beatbox === 'all' ? undefined : (search.is_beatbox ?? 0),
    tz: zone,
  });

export const codes = (search: CodeSearch) => listOf<ExceptionCode>('exceptioncodes', search, { ordering: 'code' });

export const saveCode = (id: number | undefined, body: unknown) =>
  id === undefined ? post<unknown>('exceptioncodes/', body) : patch<unknown>(`exceptioncodes/${id}/`, body);

export const manifests = (search: ManifestSearch) =>
  listOf<CodeManifest>('exceptioncodemanifests', search, { ordering: '-id' });

export const manifest = (id: string) => oneOf<CodeManifest>('exceptioncodemanifests', id);

export const addManifest = (body: unknown) => post<CodeManifest>('exceptioncodemanifests/', body);

export const applyManifest = (id: number) => post<CodeManifest>(`exceptioncodemanifests/${id}/apply/`, {});

/** Teams that codes belong to. */
export const teamChoices = {
  ...codeChoices,
  select: (choices: readonly Choice[]): Choice[] =>
    [...new Set(choices.flatMap(({ detail }) => detail ?? []))].sort().map((team) => ({ value: team, label: team })),
};
