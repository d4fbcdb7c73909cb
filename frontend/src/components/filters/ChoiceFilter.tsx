import type { Choice } from '../../lib/api/choices.js';
import { ChoiceMenu } from '../ChoiceMenu.js';
import { FilterPill } from './FilterPill.js';

interface ChoiceFilterProps {
  label: string;
  choices: readonly Choice[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Keeps the rows that have one value out of a few. */
export function ChoiceFilter({ label, choices, value, onChange }: ChoiceFilterProps) {
  const chosen = choices.find((choice) => choice.value === value);
  return (
    <FilterPill label={label} value={chosen?.label} onRemove={() => onChange(undefined)}>
      {(button) => (
        <ChoiceMenu
          button={button}
          label={label}
          choices={choices}
          chosen={value === undefined ? [] : [value]}
          onChoose={onChange}
        />
      )}
    </FilterPill>
  );
}
