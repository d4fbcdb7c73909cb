import type { ComponentType, ReactNode } from 'react';
import classes from './StatusMark.module.css';

export type Tone = 'bad' | 'warn' | 'good' | 'note' | 'quiet';

interface StatusMarkProps {
  tone: Tone;
  /** A shape, so that the colour is never alone. */
  icon: ComponentType<{ size?: number; stroke?: number; 'aria-hidden'?: boolean }>;
  children: ReactNode;
  /** A coloured ground, for a page's head; in tables the mark stays light. */
  filled?: boolean;
}

/** A state as shape, colour and word. */
export function StatusMark({ tone, icon: Icon, children, filled = false }: StatusMarkProps) {
  return (
    <span className={classes.mark} data-tone={tone} data-filled={filled || undefined}>
      <Icon size={15} stroke={2} aria-hidden />
      {children}
    </span>
  );
}
