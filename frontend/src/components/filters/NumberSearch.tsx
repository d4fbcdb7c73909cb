import { SearchFilter } from './SearchFilter.js';

interface NumberSearchProps {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

/** A search for one number; what is no whole number finds nothing and is taken back. */
export function NumberSearch({ label, value, onChange }: NumberSearchProps) {
  return (
    <SearchFilter
      label={label}
      value={value?.toString()}
      onChange={(text) => onChange(text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined)}
    />
  );
}
