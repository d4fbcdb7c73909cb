import type { ReactNode } from 'react';
import classes from './PageFrame.module.css';
import { PanelBoundary } from './PanelBoundary.js';

interface PageFrameProps {
  /** The page's name, also in the browser's tab. */
  title: string;
  /** The way back to the page above this one. */
  back?: ReactNode;
  /** What belongs beside the title: a state, a count. */
  note?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** What all pages share: the title, its actions, and a boundary around the rest. */
export function PageFrame({ title, back, note, actions, children }: PageFrameProps) {
  return (
    <div className={classes.page}>
      <title>{`${title} · HDS`}</title>
      <header className={classes.header}>
        <div>
          {back !== undefined && <div className={classes.back}>{back}</div>}
          <div className={classes.heading}>
            <h1 className={classes.title}>{title}</h1>
            {note}
          </div>
        </div>
        {actions !== undefined && <div className={classes.actions}>{actions}</div>}
      </header>
      <PanelBoundary what={title}>{children}</PanelBoundary>
    </div>
  );
}
