import { MultiSelect, Select } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { Choice } from '../../lib/api/choices.js';
import { reasonOf } from '../../lib/api/errors.js';

interface CommonProps {
  label: string;
  description?: string;
  choices: UseQueryResult<Choice[]>;
  required?: boolean;
  error?: string;
}

interface ChoiceFieldProps extends CommonProps {
  name: string;
  value: string;
  onChange: (value: string | null) => void;
}

/** Chooses one row of the hub, by typing a part of its name. */
export function ChoiceField({ choices, value, error, ...field }: ChoiceFieldProps) {
  return (
    <Select
      {...field}
      {...stateOf(choices, error)}
      value={value === '' ? null : value}
      withAsterisk={field.required}
      searchable
      clearable={!field.required}
      nothingFoundMessage="Nothing has this in its name"
    />
  );
}

interface ChoicesFieldProps extends CommonProps {
  value: string[];
  onChange: (value: string[]) => void;
}

/** Chooses several rows of the hub. */
export function ChoicesField({ choices, error, ...field }: ChoicesFieldProps) {
  return (
    <MultiSelect
      {...field}
      {...stateOf(choices, error)}
      withAsterisk={field.required}
      searchable
      nothingFoundMessage="Nothing has this in its name"
    />
  );
}

function stateOf(choices: UseQueryResult<Choice[]>, error: string | undefined) {
  return {
    data: (choices.data ?? []).map(({ value, label, detail }) => ({
      value,
      label: detail ? `${label} (${detail})` : label,
    })),
    placeholder: choices.isPending ? 'Loading…' : undefined,
    error: choices.isError ? reasonOf(choices.error) : error,
  };
}
