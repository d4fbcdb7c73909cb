import { CopyButton } from './CopyButton.js';
import classes from './Traceback.module.css';

/** `  File "/opt/robot.py", line 154, in move`: where a frame of a Python traceback stands. */
const FRAME = /^(\s*File )"([^"]*)", (line \d+)(?:, in (.*))?$/;

/** A Python traceback with its places and its last word picked out; other text is shown as it is. */
export function Traceback({ text }: { text: string }) {
  const lines = text.replace(/\s+$/, '').split('\n');
  const last = lines.findLastIndex((line) => /^\S/.test(line) && !line.startsWith('Traceback'));
  return (
    <figure className={classes.figure}>
      <div className={classes.copy}>
        <CopyButton text={text} label="Copy traceback" />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={classes.text} tabIndex={0} aria-label="Traceback">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a fixed text never move
          <Line key={index} line={line} isLast={index === last && lines.length > 1} />
        ))}
      </section>
    </figure>
  );
}

function Line({ line, isLast }: { line: string; isLast: boolean }) {
  const [, start, path, number, name] = FRAME.exec(line) ?? [];
  if (path === undefined) return <span className={isLast ? classes.verdict : undefined}>{`${line}\n`}</span>;

  const cut = path.lastIndexOf('/') + 1;
  return (
    <span className={classes.frame}>
      {start}"{path.slice(0, cut)}
      <b>{path.slice(cut)}</b>", <b>{number}</b>
      {name !== undefined && (
        <>
          , in <b className={classes.function}>{name}</b>
        </>
      )}
      {'\n'}
    </span>
  );
}
