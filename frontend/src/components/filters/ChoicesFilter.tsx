import type { UseQueryResult } from '@tanstack/react-query';
import type { Choice } from '../../lib/api/choices.js';
import { reasonOf } from '../../lib/api/errors.js';
import { ChoiceMenu } from '../ChoiceMenu.js';
import { FilterPill } from './FilterPill.js';

interface ChoicesFilterProps {
  label: string;
  choices: UseQueryResult<Choice[]>;
  value: readonly string[] | undefined;
  onChange: (value: string[] | undefined) => void;
}

/** Keeps the rows that have one of several values. */
export function ChoicesFilter({ label, choices, value = [], onChange }: ChoicesFilterProps) {
  const change = (next: string[]) => onChange(next.length === 0 ? undefined : next);
  const nameOf = (item: string) => choices.data?.find((choice) => choice.value === item)?.label ?? item;

  return (
    <FilterPill
      label={label}
      value={value.length === 0 ? undefined : value.map(nameOf).join(', ')}
      onRemove={() => onChange(undefined)}
    >
      {(button) => (
        <ChoiceMenu
          button={button}
          label={label}
          choices={choices.data ?? []}
          chosen={value}
          onChoose={(item) => change(value.includes(item) ? value.filter((other) => other !== item) : [...value, item])}
          multiple
          searchHint="Type to find"
          status={statusOf(choices)}
        />
      )}
    </FilterPill>
  );
}

function statusOf(choices: UseQueryResult<Choice[]>) {
  if (choices.isPending) return <p role="status">Loading…</p>;
  if (choices.isError) return <p role="alert">{reasonOf(choices.error)}</p>;
  return undefined;
}
