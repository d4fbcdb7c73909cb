import type { ReactNode } from 'react';
import { Facts } from '../Facts.js';
import classes from './PreviewCard.module.css';

interface PreviewCardProps {
  title: string;
  /** The way to the page of the thing, where it has one. */
  link?: ReactNode;
  facts: [name: string, value: ReactNode][];
  actions?: ReactNode;
  children?: ReactNode;
}

/** What the side panel shows of a row. */
export function PreviewCard({ title, link, facts, actions, children }: PreviewCardProps) {
  return (
    <div className={classes.card}>
      <h2 className={classes.title}>{title}</h2>
      {link !== undefined && <div className={classes.link}>{link}</div>}
      <Facts isList facts={facts} />
      {children}
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
