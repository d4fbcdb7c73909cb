import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageFrame } from '../../components/PageFrame.js';
import { Time } from '../../components/Time.js';
import { Traceback } from '../../components/Traceback.js';
import { PreviewCard } from '../../components/table/PreviewCard.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useFilters } from '../../hooks/useFilters.js';
import { useZone } from '../../hooks/useZone.js';
import type { Exception } from '../../lib/api/types.js';
import { serviceOf } from '../../lib/exceptions.js';
import { exceptions } from './api.js';
import { exceptionColumns, HandledMark } from './columns.js';
import { ExceptionFilters } from './ExceptionFilters.js';
import { exceptionSearch } from './search.js';

/** Each error of each report by itself, with its traceback. */
export function ExceptionsPage() {
  const { search, setSearch, filter, onReset } = useFilters(exceptionSearch);
  const [zone] = useZone();
  const found = useQuery(exceptions(search, zone));

  return (
    <PageFrame title="Exceptions">
      <ExceptionFilters search={search} onChange={filter} onReset={onReset} />
      <QueryTable
        rows="exceptions"
        query={found}
        columns={exceptionColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="-timestamp"
        emptyHint="No exception fits these filters. Take one away to see more."
        preview={(exception) => <ExceptionCard exception={exception} />}
      />
    </PageFrame>
  );
}

function ExceptionCard({ exception }: { exception: Exception }) {
  const { code, report, info, traceback } = exception;
  return (
    <PreviewCard
      title={code === null ? 'No code' : `${code.code} ${code.name}`}
      link={
        report !== null && (
          <Link to="/errorreports/$id" params={{ id: String(report) }} search={{ exception: exception.id }}>
            Open error report {report}
          </Link>
        )
      }
      facts={[
        ['Time', <Time key="time" iso={exception.timestamp} withZone focusable />],
        ['Service', serviceOf(exception)],
        ['State', <HandledMark key="state" isHandled={exception.handled} />],
        ['Team', code?.team ?? 'unknown'],
        ['Info', info || 'none'],
        ['To the operator', code?.operator_msg || 'nothing'],
      ]}
    >
      <Traceback text={traceback ?? ''} />
    </PreviewCard>
  );
}
