import { Select, TextInput } from '@mantine/core';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { ChoicesField } from '../../components/forms/ChoiceField.js';
import { FormRow } from '../../components/forms/FormDialog.js';
import { CriteriaChoice } from '../../components/rules/CriteriaChoice.js';
import { type Choice, codeChoices, fruitChoices, harvesterChoices, ranchChoices } from '../../lib/api/choices.js';
import type { RuleFilters } from '../../lib/criteria.js';
import classes from './CriteriaFields.module.css';

interface CriteriaFieldsProps {
  filters: RuleFilters;
  onChange: (filters: RuleFilters) => void;
  /** What is wrong with them. */
  fault?: string;
}

const flags = [
  { name: 'is_emulator', label: 'Machines', yes: 'Only emulators', no: 'Only real harvesters' },
  { name: 'handled', label: 'Handling', yes: 'Handled', no: 'Unhandled' },
  { name: 'primary', label: 'Rank', yes: 'Primary', no: 'Secondary' },
];

/** Filters that are seldom part of a rule: they can be taken away here, and come from the list of the reports. */
const others: Record<string, string> = {
  services: 'service',
  robots: 'robot',
  branches: 'branch',
  exclude_codes: 'not code',
  exclude_services: 'not service',
  exclude_robots: 'not robot',
  exclude_branches: 'not branch',
  exclude_harv_ids: 'not harvester',
  exclude_locations: 'not ranch',
  exclude_fruits: 'not fruit',
  generic: 'lookup',
};

/** What a rule waits for, to be changed. */
export function CriteriaFields({ filters, onChange, fault }: CriteriaFieldsProps) {
  const codes = useQuery(codeChoices);
  const harvesters = useQuery(harvesterChoices);
  const ranches = useQuery(ranchChoices);
  const fruits = useQuery(fruitChoices);

  const set = (name: string, value: RuleFilters[string] | undefined) => {
    const { [name]: _old, ...rest } = filters;
    onChange(value === undefined || value.toString() === '' ? rest : { ...rest, [name]: value });
  };
  const several = (name: string, label: string, choices: UseQueryResult<Choice[]>) => (
    <ChoicesField
      label={label}
      choices={choices}
      value={listOf(filters[name])}
      onChange={(value) => set(name, value)}
      error={undefined}
    />
  );
  const rare = Object.entries(others).flatMap(([parameter, words]) => {
    const value = filters[parameter];
    return value === undefined ? [] : [{ parameter, words: `${words} ${listOf(value).join(' or ')}` }];
  });

  return (
    <fieldset className={classes.fields}>
      <legend>Tell of error reports with all of these</legend>
      <FormRow>
        {several('codes', 'Codes', codes)}
        {several('harv_ids', 'Harvesters', harvesters)}
      </FormRow>
      <FormRow>
        {several('locations', 'Ranches', ranches)}
        {several('fruits', 'Fruits', fruits)}
      </FormRow>
      <FormRow>
        {flags.map(({ name, label, yes, no }) => (
          <Select
            key={name}
            label={label}
            placeholder="any"
            clearable
            data={[
              { value: 'false', label: no },
              { value: 'true', label: yes },
            ]}
            value={filters[name]?.toString() ?? null}
            onChange={(value) => set(name, value === null ? undefined : value === 'true')}
          />
        ))}
      </FormRow>
      <TextInput
        label="Traceback contains"
        value={listOf(filters.traceback).join('')}
        onChange={({ currentTarget }) => set('traceback', currentTarget.value)}
      />
      {rare.length > 0 && (
        <CriteriaChoice
          legend="And"
          criteria={rare}
          dropped={[]}
          onChange={([parameter = '']) => set(parameter, undefined)}
        />
      )}
      {fault !== undefined && (
        <p className={classes.fault} role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

const listOf = (value: RuleFilters[string] | undefined): string[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
