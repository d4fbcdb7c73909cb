import { ChoiceFilter } from './ChoiceFilter.js';

/** A choice that the hub knows as 0 or 1. */
export const flagOf = (value: string | undefined) => (value === undefined ? undefined : value === '1' ? 1 : 0);

const handling = [
  { value: '0', label: 'Unhandled' },
  { value: '1', label: 'Handled' },
];
const ranks = [
  { value: 'true', label: 'Primary only' },
  { value: 'false', label: 'Secondary only' },
];

interface Severity {
  handled?: 0 | 1 | undefined;
  primary?: boolean | undefined;
}

/** Whether the machine could handle what failed, and whether it failed first. */
export function SeverityFilters({ search, onChange }: { search: Severity; onChange: (change: Severity) => void }) {
  return (
    <>
      <ChoiceFilter
        label="Handling"
        choices={handling}
        value={search.handled?.toString()}
        onChange={(value) => onChange({ handled: flagOf(value) })}
      />
      <ChoiceFilter
        label="Rank"
        choices={ranks}
        value={search.primary?.toString()}
        onChange={(value) => onChange({ primary: value === undefined ? undefined : value === 'true' })}
      />
    </>
  );
}

const machines = [
  { value: '0', label: 'Only real harvesters' },
  { value: '1', label: 'Only emulators' },
];

interface MachinesFilterProps {
  isEmulator: 0 | 1 | 'all' | undefined;
  onChange: (isEmulator: 0 | 1 | undefined) => void;
}

export function MachinesFilter({ isEmulator, onChange }: MachinesFilterProps) {
  return (
    <ChoiceFilter
      label="Machines"
      choices={machines}
      value={isEmulator?.toString()}
      onChange={(value) => onChange(flagOf(value))}
    />
  );
}

const testRows = [
  { value: '0', label: 'hidden' },
  { value: '1', label: 'only' },
];

interface TestRowsFilterProps {
  isBeatbox: 0 | 1 | 'all' | undefined;
  onChange: (isBeatbox: 1 | 'all' | undefined) => void;
}

/** What the continuous tests sent is hidden while the address says nothing of it. */
export function TestRowsFilter({ isBeatbox = 0, onChange }: TestRowsFilterProps) {
  return (
    <ChoiceFilter
      label="CI rows (beatbox)"
      choices={testRows}
      value={isBeatbox === 'all' ? undefined : String(isBeatbox)}
      onChange={(value) => onChange(value === '1' ? 1 : value === undefined ? 'all' : undefined)}
    />
  );
}
