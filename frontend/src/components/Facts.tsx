import type { ReactNode } from 'react';
import classes from './Facts.module.css';

interface FactsProps {
  facts: [name: string, value: ReactNode][];
  /** One below the other, without a frame, for a narrow place. */
  isList?: boolean;
}

/** What is known about a thing, as names and values in a strip. */
export function Facts({ facts, isList = false }: FactsProps) {
  return (
    <dl className={isList ? classes.list : classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
