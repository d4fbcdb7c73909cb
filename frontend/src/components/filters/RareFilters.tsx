import { TextFilter } from './TextFilter.js';

interface RareFiltersProps<Search> {
  filters: readonly { name: keyof Search & string; label: string; isNumber?: boolean }[];
  search: Search;
  onChange: (change: Partial<Search>) => void;
}

/** Filters that show only while a link brings them: few need them, none may work unseen. */
export function RareFilters<Search>({ filters, search, onChange }: RareFiltersProps<Search>) {
  return filters
    .filter(({ name }) => search[name] !== undefined)
    .map(({ name, label, isNumber = false }) => (
      <TextFilter
        key={name}
        label={label}
        value={String(search[name])}
        onChange={(value) => onChange({ [name]: isNumber ? wholeNumberOf(value) : value } as Partial<Search>)}
      />
    ));
}

/** What has been typed as a number; undefined where it is none. */
export const wholeNumberOf = (text: string | undefined) =>
  text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
