import { Button, Skeleton } from '@mantine/core';
import { IconBellPlus, IconChartBar, IconListSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { ButtonLink } from '../../components/ButtonLink.js';
import { CopyButton } from '../../components/CopyButton.js';
import { GatedButton } from '../../components/GatedButton.js';
import { PageFrame } from '../../components/PageFrame.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { usePageLink } from '../../hooks/usePageLink.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { useRemembered } from '../../hooks/useRemembered.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { useZone } from '../../hooks/useZone.js';
import { errorFacets, errorHistogram, errorReports, filtersOf, isCutShort, USUAL_DAYS } from './api.js';
import { errorReportColumns } from './columns.js';
import { ErrorReportFilters } from './ErrorReportFilters.js';
import classes from './ErrorReportsPage.module.css';
import { ALL_MACHINES, type ErrorReportSearch, errorReportSearch, firstPage } from './search.js';

const NewRows = lazy(() => import('../../components/NewRows.js').then((file) => ({ default: file.NewRows })));
const TimeHistogram = lazy(() =>
  import('../../components/charts/TimeHistogram.js').then((file) => ({ default: file.TimeHistogram })),
);
const Facets = lazy(() => import('./Facets.js').then((file) => ({ default: file.Facets })));
const FacetSheet = lazy(() => import('./FacetSheet.js').then((file) => ({ default: file.FacetSheet })));
const SearchRule = lazy(() => import('./SearchRule.js').then((file) => ({ default: file.SearchRule })));
const ReportCard = lazy(() => import('./ReportCard.js').then((file) => ({ default: file.ReportCard })));

/** As in the style sheet: facets have no room beside the list. */
const HAS_NO_ROOM = '(max-width: 64rem)';

/** Every error that harvesters have reported, newest first, and the filters to find the ones that matter. */
export function ErrorReportsPage() {
  const [search, setSearch] = useSearchState(errorReportSearch);
  const [zone] = useZone();
  const linkTo = usePageLink();
  const reports = useQuery(errorReports(search, zone));
  const histogram = useQuery(errorHistogram(search, zone));
  const facets = useQuery(errorFacets(search, zone));
  const refresh = useRefresh('errorreports');
  const [column, rememberColumn] = useRemembered('facets');
  const isFaceted = column !== 'closed';
  const [isSheetOpen, setIsSheetOpen] = useState(false);
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
          <Button
            variant="default"
            size="xs"
            leftSection={<IconListSearch size={14} aria-hidden />}
            aria-expanded={isFaceted}
            onClick={() => {
              if (window.matchMedia(HAS_NO_ROOM).matches) setIsSheetOpen(true);
              else rememberColumn(isFaceted ? 'closed' : 'open');
            }}
          >
            Facets
          </Button>
          <ButtonLink
            to="/errorreports/view/pareto"
            search={{ ...search, ...firstPage, group_by: ['code__name'] }}
            leftSection={<IconChartBar size={14} aria-hidden />}
          >
            Pareto
          </ButtonLink>
          <GatedButton
            action="create"
            resource="notifications"
            leftSection={<IconBellPlus size={14} aria-hidden />}
            onClick={() => setIsMakingRule(true)}
          >
            Create notification
          </GatedButton>
          <CopyButton text={() => linkTo()} label="Copy link" withLabel />
        </>
      }
    >
      <ErrorReportFilters search={search} facets={facets} onChange={change} />
      <div className={classes.explore} data-faceted={isFaceted || undefined}>
        {isFaceted && (
          <aside className={classes.facets} aria-label="Facets">
            <Suspense>
              <Facets query={facets} search={search} onChange={change} />
            </Suspense>
          </aside>
        )}
        <div className={classes.found}>
          <Suspense fallback={<Skeleton height="10.5rem" radius="lg" />}>
            <TimeHistogram
              rows="error reports"
              query={histogram}
              range={search}
              onRange={change}
              cut={
                isCutShort(search)
                  ? { span: `last ${USUAL_DAYS} days`, onLift: () => setSearch({ span: 'all' }) }
                  : undefined
              }
            />
          </Suspense>
          <Suspense>
            <NewRows
              resource="errorreports"
              rows="error reports"
              filters={filtersOf(search, zone)}
              known={reports.data?.count}
              onShow={() => {
                setSearch({ offset: undefined, selected: undefined });
                void refresh();
              }}
            />
          </Suspense>
          <QueryTable
            rows="error reports"
            query={reports}
            columns={errorReportColumns}
            position={search}
            onPosition={setSearch}
            usualOrder="-reportTime"
            emptyHint="No report fits these filters. Take one away to see more."
            preview={(report) => (
              <Suspense>
                <ReportCard report={report} />
              </Suspense>
            )}
          />
        </div>
      </div>
      {isSheetOpen && (
        <Suspense>
          <FacetSheet query={facets} search={search} onChange={change} onClose={() => setIsSheetOpen(false)} />
        </Suspense>
      )}
      {isMakingRule && (
        <Suspense>
          <SearchRule search={search} onClose={() => setIsMakingRule(false)} />
        </Suspense>
      )}
    </PageFrame>
  );
}
