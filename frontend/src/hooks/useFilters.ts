import type * as z from 'zod/mini';
import { filterNames, type listPosition } from '../lib/search.js';
import { useSearchState } from './useSearchState.js';

type ListState = { [Name in keyof typeof listPosition]?: unknown };

/**
 * The state that the page of a list keeps in its address, and the filters among it.
 *
 * @param schema  as {@link useSearchState} has it
 */
export function useFilters<Search extends Record<string, unknown> & ListState>(
  schema: z.ZodMiniType<Search> & { shape: Record<string, unknown> },
) {
  const [search, setSearch] = useSearchState(schema);
  const names = filterNames(schema);
  /** Changes some filters; what they find is shown from its first page. */
  const filter = (change: Partial<Search>) => setSearch({ ...change, offset: undefined, selected: undefined });
  const isAnyOn = names.some((name) => search[name] !== undefined);
  const turnOff = () => filter(Object.fromEntries(names.map((name) => [name, undefined])) as Partial<Search>);
  return { search, setSearch, filter, isAnyOn, onReset: isAnyOn ? turnOff : undefined };
}
