import { Skeleton } from '@mantine/core';
import { IconBellPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { CopyButton } from '../../components/CopyButton.js';
import { ExceptionCodes, ExceptionServices } from '../../components/exceptions/NamedExceptions.js';
import { OutcomeMark } from '../../components/exceptions/OutcomeMark.js';
import { GatedButton } from '../../components/GatedButton.js';
import { HarvesterLink } from '../../components/HarvesterLink.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Time } from '../../components/Time.js';
import { Traceback } from '../../components/Traceback.js';
import { PreviewCard } from '../../components/table/PreviewCard.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { useZone } from '../../hooks/useZone.js';
import type { ErrorReport } from '../../lib/api/types.js';
import { inOrder, outcomeOf } from '../../lib/exceptions.js';
import { errorHistogram, errorReports } from './api.js';
import { errorReportColumns } from './columns.js';
import { ErrorReportFilters } from './ErrorReportFilters.js';
import { criteriaOfSearch } from './rule.js';
import { ALL_MACHINES, type ErrorReportSearch, errorReportSearch } from './search.js';

const TimeHistogram = lazy(() =>
  import('../../components/charts/TimeHistogram.js').then((file) => ({ default: file.TimeHistogram })),
);
const RuleDialog = lazy(() => import('./RuleDialog.js').then((file) => ({ default: file.RuleDialog })));

/** Every error that harvesters have reported, newest first, and the filters to find the ones that matter. */
export function ErrorReportsPage() {
  const [search, setSearch] = useSearchState(errorReportSearch);
  const [zone] = useZone();
  const reports = useQuery(errorReports(search, zone));
  const histogram = useQuery(errorHistogram(search, zone));
  const [isMakingRule, setIsMakingRule] = useState(false);

  // Both kinds of machines is written out, or the address would turn bare with its last filter, and hide emulators.
  const change = (changed: Partial<ErrorReportSearch>) =>
    setSearch({
      is_emulator: search.is_emulator ?? ALL_MACHINES,
      ...changed,
      offset: undefined,
      selected: undefined,
    });

  return (
    <PageFrame
      title="Error reports"
      actions={
        <>
          <GatedButton
            action="create"
            resource="notifications"
            leftSection={<IconBellPlus size={14} aria-hidden />}
            onClick={() => setIsMakingRule(true)}
          >
            Create notification
          </GatedButton>
          <CopyButton text={() => window.location.href} label="Copy link" withLabel />
        </>
      }
    >
      <ErrorReportFilters search={search} onChange={change} />
      <Suspense fallback={<Skeleton height="10.5rem" radius="lg" />}>
        <TimeHistogram rows="error reports" query={histogram} range={search} onRange={change} />
      </Suspense>
      <QueryTable
        rows="error reports"
        query={reports}
        columns={errorReportColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="-reportTime"
        emptyHint="No report fits these filters. Take one away to see more."
        preview={(report) => <ReportCard report={report} />}
      />
      {isMakingRule && (
        <Suspense>
          <RuleDialog
            title="Create notification"
            criteria={criteriaOfSearch(search)}
            leftOut={leftOutOf(search)}
            onClose={() => setIsMakingRule(false)}
          />
        </Suspense>
      )}
    </PageFrame>
  );
}

/** What stands in the filters and can be no part of a rule. */
function leftOutOf({ start_time, end_time, start_hour, end_hour, uuid, tags }: ErrorReportSearch): string | undefined {
  const named = [
    (start_time ?? end_time) !== undefined && 'the time range',
    (start_hour ?? end_hour) !== undefined && 'the hours',
    uuid !== undefined && 'the event',
    tags !== undefined && 'the tags',
  ].filter((part) => part !== false);
  return named.length === 0 ? undefined : `Not part of a rule: ${named.join(', ')}. It tells of all reports to come.`;
}

/** A report beside its list: what a reader wants to know before opening it. */
function ReportCard({ report }: { report: ErrorReport }) {
  const { location, harvester, exceptions } = report;
  const [leading] = inOrder(exceptions);
  return (
    <PreviewCard
      title={`Error report ${report.id}`}
      link={
        <Link to="/errorreports/$id" params={{ id: String(report.id) }} search={true}>
          Open
        </Link>
      }
      facts={[
        ['State', <OutcomeMark key="state" outcome={outcomeOf(exceptions, report.tags)} />],
        ['Time', <Time key="time" iso={report.reportTime} withZone focusable />],
        ['Harvester', <HarvesterLink key="harvester" harvester={harvester} />],
        ['Location', location?.ranch ?? 'none'],
        ['Distributor', location?.distributor.name ?? 'none'],
        ['Codes', <ExceptionCodes key="codes" exceptions={exceptions} />],
        ['Services', <ExceptionServices key="services" exceptions={exceptions} />],
        ['Branch', report.gitbranch],
        ['Tags', report.tags.join(', ') || 'none'],
      ]}
    >
      {leading?.traceback && <Traceback text={leading.traceback} />}
    </PreviewCard>
  );
}
