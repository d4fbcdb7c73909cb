import { useElementScrollRestoration } from '@tanstack/react-router';
import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect } from 'react';
import classes from './QueryTable.module.css';

const USUAL_ROW_PX = 33;

/** How high the rows were when their table was last left, by its name for the way back. */
const measuredRows = new Map<string, VirtualItem[]>();

interface RowsInSightProps {
  count: number;
  /** The name by which the way back finds where the table was scrolled to. */
  restorationId: string;
  /** What scrolls around the table. */
  scroller: RefObject<HTMLElement | null>;
  /** Called once rows are there, which can be measured. */
  onDrawn: () => void;
  /** Draws a row by its place; `measure` learns how high it is. */
  children: (index: number, measure: (row: HTMLTableRowElement | null) => void) => ReactNode;
}

/** The rows of a long table that are in sight, and some above and below them. */
export function RowsInSight({ count, restorationId, scroller, onDrawn, children }: RowsInSightProps) {
  // The rows come after the router has scrolled the page, which could not scroll what had no height yet.
  const left = useElementScrollRestoration({ id: restorationId });
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_ROW_PX,
    overscan: 15,
    initialOffset: left?.scrollY ?? 0,
    initialMeasurementsCache: left === undefined ? [] : (measuredRows.get(restorationId) ?? []),
  });
  useEffect(() => () => void measuredRows.set(restorationId, virtual.takeSnapshot()), [restorationId, virtual]);
  const items = virtual.getVirtualItems();
  const isDrawn = items.length > 0;
  useLayoutEffect(() => {
    if (isDrawn) onDrawn();
  }, [isDrawn, onDrawn]);
  return (
    <>
      <Spacer height={items[0]?.start ?? 0} />
      {items.map(({ index }) => children(index, virtual.measureElement))}
      <Spacer height={virtual.getTotalSize() - (items.at(-1)?.end ?? 0)} />
    </>
  );
}

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  return (
    <tr aria-hidden className={classes.spacer} style={{ height }}>
      <td />
    </tr>
  );
}
