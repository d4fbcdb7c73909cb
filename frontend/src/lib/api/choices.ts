import { queryOptions } from '@tanstack/react-query';
import { get } from './client.js';
import type { Distributor, ExceptionCode, Fruit, Harvester, Location, Page, User } from './types.js';

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

/** Choices for a form, by the row's id. */
const byId = <Row extends { id: number }>(path: string, choiceOf: (row: Row) => Omit<Choice, 'value'>) =>
  queryOptions({
    queryKey: [path, 'choices by id'],
    queryFn: async ({ signal }) => {
      const { results } = await get<Page<Row>>(`${path}/`, { ...whole, signal });
      return results.map((row) => ({ value: String(row.id), ...choiceOf(row) })).sort(byLabel);
    },
    ...kept,
  });

export const fruitIds = byId<Fruit>('fruits', ({ name }) => ({ label: name }));
export const distributorIds = byId<Distributor>('distributors', ({ name }) => ({ label: name }));
export const locationIds = byId<Location>('locations', ({ ranch, distributor, region }) => ({
  label: ranch ?? 'no ranch',
  detail: [distributor.name, region].filter(Boolean).join(', '),
}));
export const userIds = byId<User>('users/profiles', ({ username, first_name, last_name }) => ({
  label: username,
  detail: [first_name, last_name].filter(Boolean).join(' '),
}));

/** The machines by row id, for going to one. */
export const machineIds = byId<Harvester>('harvesters', ({ harv_id, name, location, is_emulator }) => ({
  label: `Harvester ${harv_id}`,
  detail: [name, is_emulator ? 'emulator' : location?.ranch].filter(Boolean).join(' · '),
}));

/** Tags in use on events or pick sessions. */
export const tagChoices = (path: 'events' | 'picksessions') =>
  queryOptions({
    queryKey: [path, 'tags'],
    queryFn: async ({ signal }) => {
      const { tags } = await get<{ tags: string[] }>(`${path}/tags/`, { signal });
      return tags.map((tag) => ({ value: tag, label: tag }));
    },
    ...kept,
  });
