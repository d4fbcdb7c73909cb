import { type ReactNode, useId } from 'react';
import classes from './Panel.module.css';
import { PanelBoundary } from './PanelBoundary.js';

interface PanelProps {
  title: string;
  /** Small print beside the title, such as a count. */
  note?: ReactNode;
  actions?: ReactNode;
  /** Leaves out the padding, for tables and lists that run to the edge. */
  flush?: boolean;
  children: ReactNode;
}

/** A titled part of a page, with its own error boundary. */
export function Panel({ title, note, actions, flush = false, children }: PanelProps) {
  const titleId = useId();
  return (
    <section className={classes.panel} aria-labelledby={titleId}>
      <header className={classes.header}>
        <h2 id={titleId} className={classes.title}>
          {title}
        </h2>
        {note !== undefined && <span className={classes.note}>{note}</span>}
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      <div className={flush ? classes.flush : classes.body}>
        <PanelBoundary what={title}>{children}</PanelBoundary>
      </div>
    </section>
  );
}
