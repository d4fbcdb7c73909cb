import { queryOptions } from '@tanstack/react-query';
import { type ApiSearch, get, post, withSearch } from '../../lib/api/client.js';
import { listOf, oneOf } from '../../lib/api/lists.js';
import type { DeadLetter, DeadLetterDetail, Decided, LetterGroup } from '../../lib/api/types.js';
import { filterNames } from '../../lib/search.js';
import { type LetterSearch, letterSearch } from './search.js';

/** The filters of an address, without the place in the list. The zone goes along: typed times are read in it. */
export function filtersOf(search: LetterSearch, zone: string): ApiSearch {
  const filters = filterNames(letterSearch).map((name) => [name, search[name as keyof LetterSearch]]);
  return { ...Object.fromEntries(filters), tz: zone };
}

export const letters = (search: LetterSearch, zone: string) =>
  listOf<DeadLetter>('deadletters', { ...search, tz: zone });

export const letter = (id: string | number) => oneOf<DeadLetterDetail>('deadletters', id);

/** The letters by kind of reason. The group that is chosen does not hide the others. */
export const letterGroups = (search: LetterSearch, zone: string) => {
  const asked = filtersOf({ ...search, reason_group: undefined, queue: undefined }, zone);
  return queryOptions({
    queryKey: ['deadletters', 'groups', asked],
    queryFn: ({ signal }) => get<LetterGroup[]>('deadletters/groups/', { search: asked, signal }),
  });
};

export type Decision = 'redrive' | 'discard';

/** Gives one letter back to where it came from, or gives it up with a reason. */
export const decide = (decision: Decision, id: number, body: object) =>
  post<DeadLetterDetail>(`deadletters/${id}/${decision}/`, body);

/**
 * Decides about all letters that match. The hub does some hundreds a call, so it is asked again while some are left.
 *
 * @param most  how many the reader has agreed to: a letter that dies again at once must not keep this going for ever
 * @returns how many were decided about
 */
export async function decideAll(decision: Decision, filters: ApiSearch, most: number, body: object): Promise<number> {
  let done = 0;
  for (;;) {
    const { count, left } = await post<Decided>(withSearch(`deadletters/${decision}/`, filters), body);
    done += count;
    if (count === 0 || left === 0 || done >= most) return done;
  }
}
