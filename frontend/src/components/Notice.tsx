import type { ComponentType, ReactNode } from 'react';
import classes from './Notice.module.css';

interface NoticeProps {
  icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  tone?: 'quiet' | 'bad' | 'warn';
  title: string;
  children?: ReactNode;
  /** What the reader can do about it. */
  action?: ReactNode;
}

/** A short message in the place of what cannot be shown. */
export function Notice({ icon: Icon, tone = 'quiet', title, children, action }: NoticeProps) {
  return (
    <div className={classes.notice} data-tone={tone} role={tone === 'quiet' ? undefined : 'alert'}>
      <span className={classes.icon}>
        <Icon size={22} stroke={1.75} aria-hidden />
      </span>
      <p className={classes.title}>{title}</p>
      {children !== undefined && <div className={classes.text}>{children}</div>}
      {action}
    </div>
  );
}
