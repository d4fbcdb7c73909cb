import { VisuallyHidden } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '../lib/api/client.js';
import type { Page } from '../lib/api/types.js';
import classes from './Navigation.module.css';

const REFRESH_MS = 60_000;
/** More are not worth their digits. */
const MOST_SHOWN = 9_999;

const waitingLetters = queryOptions({
  queryKey: ['deadletters', 'waiting'],
  queryFn: async ({ signal }) => (await get<Page<unknown>>('deadletters/', { search: { limit: 1 }, signal })).count,
  refetchInterval: REFRESH_MS,
});

/** How many dead letters wait, beside their page in the menu. Loaded after the frame stands. */
export function WaitingCount() {
  const { data: count = 0 } = useQuery(waitingLetters);
  if (count === 0) return null;
  return (
    <span className={classes.count}>
      {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count} <VisuallyHidden>waiting</VisuallyHidden>
    </span>
  );
}
