import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Hint } from '../Hint.js';
import classes from './Details.module.css';

interface ReportPartProps {
  /** Row id of the report. */
  report: number;
  /** What is told where the part is pointed at or has the focus. */
  details: ReactNode;
  children: ReactNode;
}

/** A part of a report's row with more to tell; it opens the report as the rest of the row does. */
export function ReportPart({ report, details, children }: ReportPartProps) {
  return (
    <Hint hint={details}>
      <Link to="/errorreports/$id" params={{ id: String(report) }} search={true} className={classes.part}>
        {children}
      </Link>
    </Hint>
  );
}
