import { Button, Skeleton, VisuallyHidden } from '@mantine/core';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { type KeyboardEvent, lazy, Suspense, useMemo, useState } from 'react';
import { useZone } from '../../hooks/useZone.js';
import type { Histogram } from '../../lib/api/types.js';
import { FailureNotice } from '../FailureNotice.js';
import { type Bar, barInWords, barsOf, rangeOf, type TypedRange, widthInWords } from './bars.js';
import classes from './TimeHistogram.module.css';

const TimeBarsPlot = lazy(() => import('./TimeBarsPlot.js').then((file) => ({ default: file.TimeBarsPlot })));

interface TimeHistogramProps {
  /** What is counted, as in "error reports". */
  rows: string;
  query: UseQueryResult<Histogram>;
  /** The range in use. */
  range: TypedRange;
  onRange: (range: TypedRange) => void;
  /** Only the latest rows are counted though no range is set: which, as in "last 30 days", and what counts all. */
  cut?: { span: string; onLift: () => void };
}

/** How many rows there are over time. Dragging over bars, or choosing them and pressing Enter, narrows the range to them. */
export function TimeHistogram({ rows, query, range, onRange, cut }: TimeHistogramProps) {
  const [zone] = useZone();
  const [zoomed, zoomOut] = useZoom(range, onRange);
  const bars = useMemo(() => (query.data === undefined ? [] : barsOf(query.data, zone)), [query.data, zone]);
  const isEmpty = query.isSuccess && bars.every(({ count }) => count === 0);

  return (
    <section className={classes.histogram} aria-label={`${rows} over time`} aria-busy={query.isFetching}>
      {query.isPending && <Skeleton height="100%" radius={0} aria-label={`Loading ${rows} over time`} />}
      {query.isError && <FailureNotice what="The chart" error={query.error} onRetry={() => void query.refetch()} />}
      {isEmpty && (
        <div className={classes.empty}>
          <span>
            No {rows} in {cut === undefined ? 'this time' : `the ${cut.span}`}
          </span>
          {cut !== undefined && <CountAll onClick={cut.onLift} />}
          {zoomOut !== undefined && <ZoomOut onClick={zoomOut} />}
        </div>
      )}
      {query.isSuccess && !isEmpty && (
        <Bars
          // Marks belong to the bars that they were made on.
          key={query.data.buckets[0]?.start}
          rows={rows}
          bars={bars}
          zone={zone}
          width={query.data.interval_seconds ?? 0}
          onZoom={(from, to) => zoomed(rangeOf(bars, from, to, range, zone))}
          onZoomOut={zoomOut}
          cut={cut}
        />
      )}
    </section>
  );
}

const isSame = (one: TypedRange, other: TypedRange) =>
  one.start_time === other.start_time && one.end_time === other.end_time;

/** The ranges that were zoomed into, to be left again one by one. A range from elsewhere leads out to all times. */
function useZoom(range: TypedRange, onRange: (range: TypedRange) => void) {
  const [steps, setSteps] = useState<{ before: TypedRange; after: TypedRange }[]>([]);
  const zoomed = (after: TypedRange) => {
    const { start_time, end_time } = range;
    setSteps([...steps, { before: { start_time, end_time }, after }]);
    onRange(after);
  };
  const zoomOut = () => {
    // Back, or the time filter, may have changed the range meanwhile.
    const place = steps.findLastIndex(({ after }) => isSame(after, range));
    setSteps(steps.slice(0, Math.max(0, place)));
    onRange(steps[place]?.before ?? { start_time: undefined, end_time: undefined });
  };
  const isNarrow = range.start_time !== undefined || range.end_time !== undefined;
  return [zoomed, isNarrow ? zoomOut : undefined] as const;
}

function ZoomOut({ onClick }: { onClick: () => void }) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      leftSection={<IconZoomOut size={14} aria-hidden />}
      onClick={onClick}
    >
      Zoom out
    </Button>
  );
}

interface BarsProps {
  rows: string;
  bars: readonly Bar[];
  zone: string;
  /** Of a bar, in seconds. */
  width: number;
  onZoom: (from: number, to: number) => void;
  onZoomOut: (() => void) | undefined;
  cut: TimeHistogramProps['cut'];
}

function CountAll({ onClick }: { onClick: () => void }) {
  return (
    <Button variant="subtle" size="compact-xs" onClick={onClick}>
      Count all times
    </Button>
  );
}

/** Chosen bars: the one where the choice began, and the one where the keyboard is. */
interface Mark {
  anchor: number;
  at: number;
}

function Bars({ rows, bars, zone, width, onZoom, onZoomOut, cut }: BarsProps) {
  const [mark, setMark] = useState<Mark>();
  const [pointed, setPointed] = useState<number>();
  const marked = useMemo(
    () => mark && { from: Math.min(mark.anchor, mark.at), to: Math.max(mark.anchor, mark.at) },
    [mark],
  );
  const inWords = (from: number, to: number) => barInWords(bars, from, to, rows, zone);

  const press = (event: KeyboardEvent) => {
    const moved = movedBy(event.key, mark?.at, bars.length);
    if (moved !== undefined) setMark({ at: moved, anchor: event.shiftKey && mark ? mark.anchor : moved });
    else if (event.key === 'Enter' && marked !== undefined) onZoom(marked.from, marked.to);
    else if (event.key === 'Escape' && mark !== undefined) setMark(undefined);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={classes.head}>
        <span className={classes.note}>
          {pointed !== undefined
            ? inWords(pointed, pointed)
            : marked !== undefined
              ? inWords(marked.from, marked.to)
              : `${cut === undefined ? '' : `The ${cut.span}. `}A bar is ${widthInWords(width)}. Press one, or drag over several, to zoom in.`}
        </span>
        {marked !== undefined && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconZoomIn size={14} aria-hidden />}
            onClick={() => onZoom(marked.from, marked.to)}
          >
            Zoom in
          </Button>
        )}
        {cut !== undefined && <CountAll onClick={cut.onLift} />}
        {onZoomOut !== undefined && <ZoomOut onClick={onZoomOut} />}
      </div>
      <div
        className={classes.bars}
        role="slider"
        tabIndex={0}
        aria-label={`Bars of ${rows}`}
        aria-description="Arrow keys choose a bar, with Shift several; Enter zooms into them."
        aria-valuemin={1}
        aria-valuemax={bars.length}
        aria-valuenow={(mark?.at ?? 0) + 1}
        aria-valuetext={marked === undefined ? inWords(0, 0) : inWords(marked.from, marked.to)}
        onKeyDown={press}
      >
        <Suspense>
          <TimeBarsPlot
            bars={bars}
            zone={zone}
            marked={marked}
            onMark={(place) => setMark({ anchor: place, at: place })}
            onPoint={setPointed}
            onBrush={onZoom}
          />
        </Suspense>
      </div>
      <VisuallyHidden>
        <table>
          <caption>{rows} over time</caption>
          <tbody>
            {bars.map((bar, place) => (
              <tr key={bar.startMs}>
                <td>{inWords(place, place)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </>
  );
}

/** Where a key leads from the bar at `at`; undefined for keys that lead nowhere. */
function movedBy(key: string, at: number | undefined, count: number): number | undefined {
  const last = count - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowLeft' || key === 'ArrowDown') return at === undefined ? last : Math.max(0, at - 1);
  if (key === 'ArrowRight' || key === 'ArrowUp') return at === undefined ? 0 : Math.min(last, at + 1);
  return undefined;
}
