import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import type { ParetoRow } from '../../lib/api/types.js';
import classes from './ParetoChart.module.css';
import { filterAfter, type Grouping, isFiltered, type Names, type Standing, standingsOf } from './pareto.js';
import type { ErrorReportSearch } from './search.js';

interface ParetoChartProps {
  grouping: Grouping;
  query: UseQueryResult<ParetoRow[]>;
  names: Names;
  search: ErrorReportSearch;
  onFilter: (change: Partial<ErrorReportSearch>) => void;
  onRemove: () => void;
}

const number = new Intl.NumberFormat('en');
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

/**
 * Exceptions by one of their properties, the most frequent first, and the line of what the first ones make up together.
 * It is a table: whoever cannot see the bars reads the same numbers.
 */
export function ParetoChart({ grouping, query, names, search, onFilter, onRemove }: ParetoChartProps) {
  return (
    <Panel
      title={grouping.label}
      note={query.data && `${number.format(totalOf(query.data))} exceptions`}
      actions={
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={`Remove chart: ${grouping.label}`}
          onClick={onRemove}
        >
          <IconX size={15} aria-hidden />
        </ActionIcon>
      }
      flush
    >
      <div className={classes.body} data-stale={query.isPlaceholderData || undefined}>
        <QueryState what={`The chart ${grouping.label}`} query={query} skeletonLines={8}>
          {(rows) => {
            const standings = standingsOf(rows);
            if (standings.length === 0) return <p className={classes.none}>No exception has a value here.</p>;
            return (
              <Bars
                grouping={grouping}
                standings={standings}
                names={names}
                search={search}
                onPress={(filter) => onFilter(filterAfter(search, filter))}
              />
            );
          }}
        </QueryState>
      </div>
    </Panel>
  );
}

const totalOf = (rows: readonly ParetoRow[]) => rows.reduce((sum, { count }) => sum + count, 0);

interface BarsProps {
  grouping: Grouping;
  standings: readonly Standing[];
  names: Names;
  search: ErrorReportSearch;
  onPress: (filter: Partial<ErrorReportSearch>) => void;
}

function Bars({ grouping, standings, names, search, onPress }: BarsProps) {
  return (
    <div className={classes.chart}>
      <table className={classes.table} aria-label={`Exceptions by ${grouping.label.toLowerCase()}`}>
        <thead>
          <tr>
            <th scope="col">{grouping.label}</th>
            <th scope="col" className={classes.bars}>
              Share
            </th>
            <th scope="col">Count</th>
            <th scope="col">Sum</th>
          </tr>
        </thead>
        <tbody>
          {standings.map(({ value, count, share, cumulative }) => {
            const filter = value === null ? undefined : grouping.filterOf?.(value, names);
            const isOn = filter !== undefined && isFiltered(search, filter);
            const name = value === null ? 'Others' : (grouping.nameOf?.(value, names) ?? value);
            return (
              <tr key={value ?? 'others'} data-on={isOn || undefined} data-others={value === null || undefined}>
                <th scope="row">
                  {filter === undefined ? (
                    <span className={classes.name}>{name}</span>
                  ) : (
                    <button
                      type="button"
                      className={classes.name}
                      title={name}
                      aria-pressed={isOn}
                      onClick={() => onPress(filter)}
                    >
                      {name}
                    </button>
                  )}
                </th>
                <td className={classes.bars}>
                  <span className={classes.bar} style={{ width: `${share * 100}%` }} />
                </td>
                <td>{number.format(count)}</td>
                <td>{percent.format(cumulative)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <svg
        className={classes.line}
        viewBox={`0 0 100 ${standings.length}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <polyline points={standings.map(({ cumulative }, place) => `${cumulative * 100},${place + 0.5}`).join(' ')} />
      </svg>
    </div>
  );
}
