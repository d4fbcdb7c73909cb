import { hourlyInWords } from './machines.js';
import classes from './Sparkline.module.css';

const BAR = 4;
const GAP = 1;
const HEIGHT = 24;

/** Error reports of the last 24 hours, a bar an hour, the last hour at the right. The tallest bar fills the height. */
export function Sparkline({ hourly }: { hourly: readonly number[] }) {
  const width = hourly.length * (BAR + GAP) - GAP;
  const most = Math.max(1, ...hourly);
  return (
    <svg
      className={classes.sparkline}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={hourlyInWords(hourly)}
    >
      {hourly.map((count, hour) => {
        const height = count === 0 ? 1 : Math.max(3, (count / most) * HEIGHT);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar belongs to its hour
            key={hour}
            x={hour * (BAR + GAP)}
            y={HEIGHT - height}
            width={BAR}
            height={height}
            data-empty={count === 0 || undefined}
          />
        );
      })}
    </svg>
  );
}
