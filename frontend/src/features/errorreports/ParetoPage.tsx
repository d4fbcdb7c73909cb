import { Button } from '@mantine/core';
import { IconChartBar, IconChevronDown, IconPlus } from '@tabler/icons-react';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChoiceMenu } from '../../components/ChoiceMenu.js';
import { CopyButton } from '../../components/CopyButton.js';
import { Notice } from '../../components/Notice.js';
import { PageFrame } from '../../components/PageFrame.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { usePageLink } from '../../hooks/usePageLink.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { useZone } from '../../hooks/useZone.js';
import { codeChoices, harvesterChoices } from '../../lib/api/choices.js';
import { errorFacets } from './api.js';
import { ErrorReportFilters } from './ErrorReportFilters.js';
import { countedColumns } from './exceptionColumns.js';
import { ParetoChart } from './ParetoChart.js';
import classes from './ParetoPage.module.css';
import { chartsOf, countedExceptions, DEFAULT_TOP, groupings, NONE, noCharts, pareto } from './pareto.js';
import { ALL_MACHINES, firstPage, type ParetoSearch, paretoSearch } from './search.js';

const tops = [5, 10, 20, 50].map((top) => ({ value: String(top), label: `Top ${top}` }));

/** What hurts most: exceptions by service, machine, place and more, the most frequent first. A press on a bar narrows all to it. */
export function ParetoPage() {
  const [search, setSearch] = useSearchState(paretoSearch);
  const [zone] = useZone();
  const linkTo = usePageLink();
  const charts = chartsOf(search);
  const counts = useQueries({ queries: charts.map((grouping) => pareto(grouping, search, zone)) });
  const facets = useQuery(errorFacets(search, zone));
  const exceptions = useQuery(countedExceptions(search, zone));
  const codes = useQuery(codeChoices);
  const harvesters = useQuery(harvesterChoices);
  const names = { codes: codes.data ?? [], harvesters: harvesters.data ?? [] };
  const top = search.top ?? DEFAULT_TOP;

  const change = (changed: Partial<ParetoSearch>) =>
    setSearch({ is_emulator: search.is_emulator ?? ALL_MACHINES, ...changed, offset: undefined, selected: undefined });
  const show = (shown: readonly string[]) =>
    setSearch({ ...noCharts, top: search.top, group_by: shown.length === 0 ? [NONE] : [...shown] });
  const shown = charts.map(({ name }) => name);

  return (
    <PageFrame
      title="Pareto"
      back={
        <Link to="/errorreports" search={{ ...search, ...noCharts, ...firstPage }}>
          Error reports
        </Link>
      }
      actions={
        <>
          <ChoiceMenu
            label="Bars a chart"
            choices={tops}
            chosen={[String(top)]}
            onChoose={(value) => setSearch({ top: Number(value) === DEFAULT_TOP ? undefined : Number(value) })}
            align="end"
            button={
              <Button
                variant="default"
                size="xs"
                aria-label={`Bars a chart: ${top}`}
                rightSection={<IconChevronDown size={13} aria-hidden />}
              >
                Top {top}
              </Button>
            }
          />
          <ChoiceMenu
            label="Charts"
            choices={groupings
              .filter(({ name }) => !shown.includes(name))
              .map(({ name, label }) => ({ value: name, label }))}
            chosen={[]}
            onChoose={(name) => show([...shown, name])}
            align="end"
            button={
              <Button
                variant="default"
                size="xs"
                aria-label="Add chart"
                leftSection={<IconPlus size={14} aria-hidden />}
              >
                Add chart
              </Button>
            }
          />
          <CopyButton text={() => linkTo()} label="Copy link" withLabel />
        </>
      }
    >
      <ErrorReportFilters search={search} facets={facets} onChange={change} />
      {charts.length === 0 && (
        <Notice icon={IconChartBar} title="No chart is chosen">
          Add one to see what there is most of.
        </Notice>
      )}
      <div className={classes.charts}>
        {charts.map((grouping, place) => {
          const query = counts[place];
          return (
            query && (
              <ParetoChart
                key={grouping.name}
                grouping={grouping}
                query={query}
                names={names}
                search={search}
                onFilter={change}
                onRemove={() => show(shown.filter((name) => name !== grouping.name))}
              />
            )
          );
        })}
      </div>
      <QueryTable
        rows="exceptions"
        query={exceptions}
        columns={countedColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="-timestamp"
        emptyHint="No exception fits these filters. Take one away to see more."
      />
    </PageFrame>
  );
}
