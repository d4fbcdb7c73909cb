import { ActionIcon, Skeleton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconLayoutSidebarRight } from '@tabler/icons-react';
import { useTable } from '@tanstack/react-table';
import {
  lazy,
  type ReactNode,
  type RefObject,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { DEFAULT_LIMIT } from '../../lib/search.js';
import { columnId, features, shownColumns } from './columns.js';
import { directionOf, nextOrdering } from './ordering.js';
import type { QueryTableProps } from './QueryTable.js';
import classes from './QueryTable.module.css';
import { useDensity } from './useDensity.js';
import { useRowKeys } from './useRowKeys.js';

/** Up to here all rows are drawn, and the page itself scrolls; beyond, only those in sight, in a frame that scrolls. */
const DRAWN_WHOLE = 100;

// Few lists are that long: the code that draws a part of one is loaded when it is needed.
const RowsInSight = lazy(() => import('./RowsInSight.js').then((file) => ({ default: file.RowsInSight })));

interface RowsProps<Row extends object> extends QueryTableProps<Row> {
  idOf: (row: Row) => number;
  limit: number;
}

/** The table of one page: headers that order, rows that open, and grey rows while they are on their way. */
export function Rows<Row extends object>(props: RowsProps<Row>) {
  const { rows: noun, query, columns: all, position, onPosition, usualOrder, limit, idOf, preview } = props;
  const hasPeek = preview !== undefined && !props.rowsOpenBeside;
  const [density] = useDensity();
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const columns = useMemo(() => shownColumns(all, position.columns), [all, position.columns]);
  const ordering = position.ordering ?? usualOrder;
  const table = useTable({ features, columns, data: query.data?.results ?? (none as Row[]) });
  const rows = table.getRowModel().rows;
  const headers = table.getHeaderGroups().flatMap((group) => group.headers);

  const isLong = rows.length > DRAWN_WHOLE;
  const restorationId = `rows-${noun}`;
  const [isDrawn, setIsDrawn] = useState(false);
  const noteDrawn = useCallback(() => setIsDrawn(true), []);
  const widths = useSteadyWidths(scroller, isLong && isDrawn ? columns.map(columnId).join() : undefined);
  const show = (id: number | undefined) => onPosition({ selected: id }, { replace: true });
  useRowKeys(body, {
    onPreview: preview && ((id) => show(id === position.selected ? undefined : id)),
    onReach: (id) => {
      if (preview && position.selected !== undefined) show(id);
    },
  });

  const rowAt = (index: number, measure?: (row: HTMLTableRowElement | null) => void): ReactNode => {
    const row = rows[index];
    if (row === undefined) return null;
    const id = idOf(row.original);
    const isShown = preview !== undefined && id === position.selected;
    return (
      <tr
        key={id}
        className={classes.row}
        data-id={id}
        data-shown={isShown || undefined}
        data-index={index}
        ref={measure}
        aria-rowindex={isLong ? index + 2 : undefined}
      >
        {row.getAllCells().map((cell) => {
          const { meta } = cell.column.columnDef;
          return (
            <td key={cell.id} data-align={meta?.align} data-card={meta?.onCard}>
              <table.FlexRender cell={cell} />
            </td>
          );
        })}
        {hasPeek && (
          <td className={classes.peek}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label="Preview"
              aria-pressed={isShown}
              onClick={() => show(isShown ? undefined : id)}
            >
              <IconLayoutSidebarRight size={15} aria-hidden />
            </ActionIcon>
          </td>
        )}
      </tr>
    );
  };

  return (
    <div
      className={classes.scroll}
      data-long={isLong || undefined}
      ref={scroller}
      data-scroll-restoration-id={isLong ? restorationId : undefined}
    >
      <table
        className={classes.table}
        data-density={density}
        data-stale={query.isPlaceholderData || undefined}
        data-steady={widths !== undefined || undefined}
        aria-rowcount={isLong ? rows.length + 1 : undefined}
      >
        <caption>
          <VisuallyHidden>{noun}</VisuallyHidden>
        </caption>
        {widths !== undefined && (
          <colgroup>
            {widths.map((width, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a width belongs to a place
              <col key={index} style={{ width }} />
            ))}
          </colgroup>
        )}
        <thead>
          <tr>
            {headers.map((header) => {
              const { orderBy, align, onCard } = header.column.columnDef.meta ?? {};
              const direction = orderBy === undefined ? undefined : directionOf(ordering, orderBy);
              return (
                <th key={header.id} scope="col" data-align={align} data-card={onCard} aria-sort={direction}>
                  {orderBy === undefined ? (
                    <table.FlexRender header={header} />
                  ) : (
                    <button
                      type="button"
                      className={classes.sort}
                      onClick={() => {
                        const next = nextOrdering(ordering, orderBy);
                        onPosition({ ordering: next === usualOrder ? undefined : next, offset: undefined });
                      }}
                    >
                      <table.FlexRender header={header} />
                      <span className={classes.arrow} data-on={direction !== undefined || undefined}>
                        {direction === 'ascending' ? <IconArrowUp size={13} /> : <IconArrowDown size={13} />}
                      </span>
                    </button>
                  )}
                </th>
              );
            })}
            {hasPeek && (
              <th scope="col" className={classes.peek}>
                <VisuallyHidden>Preview</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        {query.data === undefined ? (
          <SkeletonRows columns={headers.length} rows={Math.min(limit, DEFAULT_LIMIT)} />
        ) : (
          <tbody ref={body}>
            {isLong ? (
              <Suspense>
                <RowsInSight count={rows.length} restorationId={restorationId} scroller={scroller} onDrawn={noteDrawn}>
                  {rowAt}
                </RowsInSight>
              </Suspense>
            ) : (
              rows.map((_, index) => rowAt(index))
            )}
          </tbody>
        )}
      </table>
    </div>
  );
}

/** One array for ever: a new one at each render would make the table start over. */
const none: never[] = [];

/**
 * The widths that the columns have at first, to be kept: rows come and go while a long table scrolls, and their columns
 * would jump with them.
 *
 * @param table  what the table is, once it has rows to measure; undefined where all are drawn and widths need not be kept
 */
function useSteadyWidths(scroller: RefObject<HTMLDivElement | null>, table: string | undefined) {
  const [steady, setSteady] = useState<{ table: string; widths: number[] }>();
  useLayoutEffect(() => {
    if (table === undefined || steady?.table === table) return;
    const cells = [...(scroller.current?.querySelectorAll<HTMLElement>('thead th') ?? [])];
    // Where there is no room for a column, its neighbour takes its place; a narrow screen shows cards, which have none.
    const widths = cells.map((cell) => cell.offsetWidth).filter((width) => width > 0);
    if (widths.length > 0) setSteady({ table, widths });
  }, [scroller, table, steady]);
  useEffect(() => {
    const measureAgain = () => setSteady(undefined);
    window.addEventListener('resize', measureAgain);
    return () => window.removeEventListener('resize', measureAgain);
  }, []);
  return table !== undefined && steady?.table === table ? steady.widths : undefined;
}

function SkeletonRows({ columns, rows }: { columns: number; rows: number }) {
  const line = Array.from({ length: columns }, (_, index) => index);
  return (
    <tbody aria-hidden>
      {Array.from({ length: rows }, (_, index) => index).map((row) => (
        <tr key={row}>
          {line.map((column) => (
            <td key={column}>
              <Skeleton height={12} my={4} width={`${45 + ((row * 7 + column * 13) % 45)}%`} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
