import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type ApiSearch, get } from '../lib/api/client.js';
import type { Page } from '../lib/api/types.js';
import { onLive } from '../lib/live.js';
import classes from './NewRows.module.css';

interface NewRowsProps {
  /** Of the hub, such as `errorreports`. */
  resource: string;
  /** What the rows are, in the plural. */
  rows: string;
  /** The filters of the list as the hub is asked by. */
  filters: ApiSearch;
  /** How many the list knows of; undefined while it is on its way. */
  known: number | undefined;
  /** Shows them. */
  onShow: () => void;
}

/** The hub is asked at most so often, however much happens. */
const LEAST_MS = 3_000;

/** Says above a list how many rows that fit its filters have come since, and shows them when asked to. */
export function NewRows({ resource, rows, filters, known, onShow }: NewRowsProps) {
  const counted = useQuery({
    queryKey: ['count', resource, filters],
    queryFn: async ({ signal }) =>
      (await get<Page<unknown>>(`${resource}/`, { search: { ...filters, limit: 1 }, signal })).count,
    enabled: false,
  });
  const { refetch } = counted;

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const stop = onLive((event) => {
      if (event.name === 'migration' || (event.name !== 'perhaps' && event.type !== resource)) return;
      timer.current ??= setTimeout(() => {
        timer.current = undefined;
        void refetch();
      }, LEAST_MS);
    });
    return () => {
      stop();
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [resource, refetch]);

  const count = known === undefined || counted.data === undefined ? 0 : counted.data - known;
  return (
    <div role="status" className={classes.news}>
      {count > 0 && (
        <Button variant="light" size="compact-sm" leftSection={<IconArrowUp size={14} aria-hidden />} onClick={onShow}>
          {count} new {count === 1 ? rows.replace(/s$/, '') : rows}
        </Button>
      )}
    </div>
  );
}
