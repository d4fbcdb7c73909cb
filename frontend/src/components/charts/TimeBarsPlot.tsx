import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { type Bar, barAt } from './bars.js';
import classes from './TimeHistogram.module.css';

interface TimeBarsPlotProps {
  bars: readonly Bar[];
  zone: string;
  /** The bars that are chosen, by their places; undefined while none is. */
  marked: { from: number; to: number } | undefined;
  /** A bar was pressed. */
  onMark: (place: number) => void;
  /** The mouse is over a bar, or over none. */
  onPoint: (place: number | undefined) => void;
  /** The mouse was dragged over these bars. */
  onBrush: (from: number, to: number) => void;
}

/** Of the design tokens, read when the chart is drawn. */
const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** The bars of a histogram on a canvas. It draws and is dragged over; what that means is said around it. */
export function TimeBarsPlot({ bars, zone, marked, ...callbacks }: TimeBarsPlotProps) {
  const frame = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(undefined);
  const on = useRef(callbacks);
  useEffect(() => {
    on.current = callbacks;
  });

  useEffect(() => {
    if (frame.current === null) return;
    const element = frame.current;
    const made = new uPlot(optionsOf(bars, zone, element, on), dataOf(bars), element);
    plot.current = made;

    const resized = new ResizeObserver(() => made.setSize(sizeOf(element)));
    resized.observe(element);
    // Canvas does not follow the design tokens by itself.
    const recoloured = new MutationObserver(() => made.redraw());
    recoloured.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
    return () => {
      resized.disconnect();
      recoloured.disconnect();
      made.destroy();
      plot.current = undefined;
    };
  }, [bars, zone]);

  useEffect(() => {
    const shown = plot.current;
    if (shown === undefined) return;
    const [first, last] = marked === undefined ? [] : [bars[marked.from], bars[marked.to]];
    const left = first === undefined ? 0 : shown.valToPos(first.startMs / 1000, 'x');
    const right = last === undefined ? left : shown.valToPos(last.endMs / 1000, 'x');
    shown.setSelect({ left, width: right - left, top: 0, height: shown.over.clientHeight }, false);
  }, [bars, marked]);

  return <div ref={frame} className={classes.plot} />;
}

const sizeOf = (element: HTMLElement) => ({ width: element.clientWidth, height: element.clientHeight });

const dataOf = (bars: readonly Bar[]): uPlot.AlignedData => [
  bars.map(({ startMs }) => startMs / 1000),
  bars.map(({ count }) => count),
];

function optionsOf(
  bars: readonly Bar[],
  zone: string,
  element: HTMLElement,
  on: { current: Pick<TimeBarsPlotProps, 'onMark' | 'onPoint' | 'onBrush'> },
): uPlot.Options {
  const axis: uPlot.Axis = {
    stroke: () => token('--text-2'),
    font: '11px Inter, system-ui, sans-serif',
    grid: { stroke: () => token('--line'), width: 1 },
    ticks: { show: false },
  };
  const placeAt = (shown: uPlot, left: number) => barAt(bars, shown.posToVal(left, 'x') * 1000);
  return {
    ...sizeOf(element),
    padding: [8, 8, 0, 0],
    legend: { show: false },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), zone),
    scales: {
      x: { range: () => [(bars[0]?.startMs ?? 0) / 1000, (bars.at(-1)?.endMs ?? 0) / 1000] },
      y: { range: (_, _min, max) => [0, Math.max(1, max) * 1.05] },
    },
    axes: [
      { ...axis, grid: { show: false }, size: 34, gap: 4, values: timeLabels },
      {
        ...axis,
        size: 40,
        gap: 4,
        space: 22,
        incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 1e4, 5e4, 1e5],
      },
    ],
    series: [
      {},
      {
        paths: uPlot.paths.bars?.({ align: 1, size: [0.9, 64], radius: 0.1 }),
        points: { show: false },
        width: 0,
        fill: () => token('--accent-text'),
      },
    ],
    cursor: {
      y: false,
      points: { show: false },
      drag: { x: true, y: false, setScale: false, dist: 5 },
      // Where uPlot would show all again: what is shown is not its to decide.
      bind: { dblclick: () => () => null },
    },
    hooks: {
      ready: [
        (shown) => {
          shown.over.addEventListener('click', (event) => {
            const { left } = shown.over.getBoundingClientRect();
            if (shown.select.width === 0) on.current.onMark(placeAt(shown, event.clientX - left));
          });
        },
      ],
      setCursor: [
        (shown) => {
          const { left = -1 } = shown.cursor;
          on.current.onPoint(left < 0 ? undefined : placeAt(shown, left));
        },
      ],
      setSelect: [
        (shown) => {
          const { left, width } = shown.select;
          // A drag that ends on the edge of the next bar does not mean that bar.
          if (width > 0) on.current.onBrush(placeAt(shown, left), placeAt(shown, left + width - 1));
        },
      ],
    },
  };
}

const HOUR = 3_600;
/** As uPlot's own labels, by the distance of two labels, but with a clock of 24 hours and dates as elsewhere on the page. */
const timeLabels: uPlot.Axis.Values = [
  [28 * 24 * HOUR, '{YYYY}-{MM}', null, null, null, null, null, null, 1],
  [24 * HOUR, '{MM}-{DD}', '\n{YYYY}', null, null, null, null, null, 1],
  [60, '{HH}:{mm}', null, null, '\n{MM}-{DD}', null, null, null, 1],
  [1, '{HH}:{mm}:{ss}', null, null, '\n{MM}-{DD}', null, null, null, 1],
];
