import { IconBellPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { CopyButton } from '../../components/CopyButton.js';
import { OutcomeMark } from '../../components/exceptions/OutcomeMark.js';
import { GatedButton } from '../../components/GatedButton.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import { RelatedFiles, RelatedImages, RelatedObjects } from '../../components/Related.js';
import { useMe } from '../../hooks/useCan.js';
import { usePageLink } from '../../hooks/usePageLink.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import type { ErrorReportDetail, ReportedException } from '../../lib/api/types.js';
import { inOrder, outcomeOf, serviceOf } from '../../lib/exceptions.js';
import { errorReport } from './api.js';
import classes from './ErrorReportPage.module.css';
import { Exceptions } from './Exceptions.js';
import { criteriaLike } from './rule.js';
import { Summary } from './Summary.js';
import { SystemMonitor } from './SystemMonitor.js';
import { type ErrorReportDetailSearch, errorReportDetailSearch } from './search.js';
import { robotsOf } from './sysmon.js';

const JsonViewer = lazy(() =>
  import('../../components/json/JsonViewer.js').then((file) => ({ default: file.JsonViewer })),
);

const RuleDialog = lazy(() => import('./RuleDialog.js').then((file) => ({ default: file.RuleDialog })));

/** One error report: what failed, on which computer, and what the machine was doing. */
export function ErrorReportPage() {
  const { id } = useParams({ strict: false });
  const report = useQuery(errorReport(id ?? ''));
  const me = useMe();
  const [isMakingRule, setIsMakingRule] = useState(false);
  const linkTo = usePageLink();
  const [search] = useSearchState(errorReportDetailSearch);
  // Of the list that it was opened from, a link to one report says nothing.
  const shown = report.data && shownOf(inOrder(report.data.exceptions), search);
  const outcome = report.data && outcomeOf(report.data.exceptions, report.data.tags);

  return (
    <PageFrame
      title={`Error report ${id}`}
      back={<BackToList />}
      note={outcome && <OutcomeMark outcome={outcome} filled />}
      actions={
        <>
          {report.data && (
            <GatedButton
              action="create"
              resource="notifications"
              leftSection={<IconBellPlus size={14} aria-hidden />}
              onClick={() => setIsMakingRule(true)}
            >
              Notify me about errors like this
            </GatedButton>
          )}
          <CopyButton text={() => linkTo(shown ?? {})} label="Copy link" withLabel />
        </>
      }
    >
      {isMakingRule && report.data && (
        <Suspense>
          <RuleDialog
            title="Notify about errors like this"
            criteria={criteriaLike(report.data)}
            recipients={[me.id]}
            onClose={() => setIsMakingRule(false)}
          />
        </Suspense>
      )}
      <QueryState what="This error report" query={report} skeletonLines={12}>
        {(data) => <Report report={data} />}
      </QueryState>
    </PageFrame>
  );
}

/** Leads to the list with the filters that the report was opened from. */
function BackToList() {
  return (
    <Link
      to="/errorreports"
      search={({ exception: _exception, robot: _robot, ...list }: Record<string, unknown>) => list}
    >
      ← Error reports
    </Link>
  );
}

/** The exception that stands open, and the robot in the monitor, which follows it until the reader chooses one. */
function shownOf(exceptions: readonly ReportedException[], search: ErrorReportDetailSearch) {
  const open = exceptions.find(({ id }) => id === search.exception) ?? exceptions[0];
  return { exception: open?.id, robot: search.robot ?? open?.robot ?? 0 };
}

function Report({ report }: { report: ErrorReportDetail }) {
  const [search, setSearch] = useSearchState(errorReportDetailSearch);
  const exceptions = useMemo(() => inOrder(report.exceptions), [report]);
  const robots = useMemo(() => robotsOf(report.report), [report]);

  const shown = shownOf(exceptions, search);
  const open = exceptions.find(({ id }) => id === shown.exception);
  const { related_objects, related_files, related_images } = report.event;
  const others = related_objects.filter(({ url }) => url !== `/errorreports/${report.id}/`);

  return (
    <>
      <Summary report={report} />
      <div className={classes.columns}>
        <Panel title="Exceptions" note={exceptions.length} flush>
          <Exceptions
            exceptions={exceptions}
            open={open?.id}
            tags={report.tags}
            onOpen={(exception) => setSearch({ exception, robot: undefined }, { replace: true })}
          />
        </Panel>
        <div className={classes.stack}>
          <Panel title="System monitor" note="at the moment of the error" flush>
            <SystemMonitor
              robots={robots}
              shown={shown.robot}
              onShow={(robot) => setSearch({ robot }, { replace: true })}
              marked={open && serviceOf(open)}
            />
          </Panel>
          <Panel title="Related" note="of the same event">
            <RelatedObjects objects={others} />
            <RelatedFiles files={related_files} />
            <RelatedImages images={related_images} />
          </Panel>
        </div>
      </div>
      <Panel title="Report as received" flush>
        <Suspense fallback={<p className={classes.loading}>Loading…</p>}>
          <JsonViewer label="Report as received" value={report.report} fileName={`errorreport-${report.id}.json`} />
        </Suspense>
      </Panel>
    </>
  );
}
