import { useVirtualizer } from '@tanstack/react-virtual';
import type { ReactNode, RefObject } from 'react';
import classes from './QueryTable.module.css';

const USUAL_ROW_PX = 33;

interface RowsInSightProps {
  count: number;
  /** What scrolls around the table. */
  scroller: RefObject<HTMLElement | null>;
  /** Draws a row by its place; `measure` learns how high it is. */
  children: (index: number, measure: (row: HTMLTableRowElement | null) => void) => ReactNode;
}

/** The rows of a long table that are in sight, and some above and below them. */
export function RowsInSight({ count, scroller, children }: RowsInSightProps) {
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_ROW_PX,
    overscan: 15,
  });
  const items = virtual.getVirtualItems();
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
