import { Skeleton } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailureNotice } from './FailureNotice.js';

interface QueryStateProps<Data> {
  /** What is asked for, as in "This error report". */
  what: string;
  query: UseQueryResult<Data>;
  /** Lines of the grey sketch shown while the answer is on its way. */
  skeletonLines?: number;
  children: (data: Data) => ReactNode;
}

/** Shows an answer, or that it is on its way, or why it is not there. */
export function QueryState<Data>({ what, query, skeletonLines = 4, children }: QueryStateProps<Data>) {
  if (query.isSuccess) return children(query.data);
  if (query.isError) return <FailureNotice what={what} error={query.error} onRetry={() => void query.refetch()} />;
  return (
    <output aria-label={`Loading: ${what}`}>
      {Array.from({ length: skeletonLines }, (_, line) => line).map((line) => (
        <Skeleton key={line} height={14} mt={10} width={line % 3 === 2 ? '62%' : '100%'} />
      ))}
    </output>
  );
}
