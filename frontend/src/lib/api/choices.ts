import { queryOptions } from '@tanstack/react-query';
import { get } from './client.js';
import type { ExceptionCode, Fruit, Harvester, Location, Page } from './types.js';

/** A value that a filter offers, with what people call it. */
export interface Choice {
  value: string;
  label: string;
  /** What tells it from its neighbours, in small print. */
  detail?: string;
}

// Lists to choose from change seldom and are short: they come whole and are kept.
const whole = { search: { limit: 10_000 } };
const kept = { staleTime: 5 * 60_000, gcTime: 60 * 60_000 };

const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label, 'en', { numeric: true });

/** One choice a value: several machines may carry one number, several places one name. */
const distinct = (choices: Choice[]) => [...new Map(choices.map((choice) => [choice.value, choice])).values()];

export const harvesterChoices = queryOptions({
  queryKey: ['harvesters', 'choices'],
  queryFn: async ({ signal }) => {
    const { results } = await get<Page<Harvester>>('harvesters/', { ...whole, signal });
    const choices = results.map(({ harv_id, name, location, is_emulator }) => ({
      value: String(harv_id),
      label: String(harv_id),
      detail: [name, is_emulator ? 'emulator' : location?.ranch].filter(Boolean).join(' · '),
    }));
    return distinct(choices).sort(byLabel);
  },
  ...kept,
});

export const codeChoices = queryOptions({
  queryKey: ['exceptioncodes', 'choices'],
  queryFn: async ({ signal }) => {
    const { results } = await get<Page<ExceptionCode>>('exceptioncodes/', { ...whole, signal });
    return results
      .map(({ code, name, team }) => ({ value: String(code), label: `${code} ${name}`, detail: team }))
      .sort(byLabel);
  },
  ...kept,
});

export const ranchChoices = queryOptions({
  queryKey: ['locations', 'choices'],
  queryFn: async ({ signal }) => {
    const { results } = await get<Page<Location>>('locations/', { ...whole, signal });
    const choices = results.flatMap(({ ranch, region, country }) =>
      ranch ? [{ value: ranch, label: ranch, detail: [region, country].filter(Boolean).join(', ') }] : [],
    );
    return distinct(choices).sort(byLabel);
  },
  ...kept,
});

export const fruitChoices = queryOptions({
  queryKey: ['fruits', 'choices'],
  queryFn: async ({ signal }) => {
    const { results } = await get<Page<Fruit>>('fruits/', { ...whole, signal });
    return results.map(({ name }) => ({ value: name, label: name })).sort(byLabel);
  },
  ...kept,
});
