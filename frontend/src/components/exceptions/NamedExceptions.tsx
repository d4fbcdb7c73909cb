import type { ReactNode } from 'react';
import type { ReportedException } from '../../lib/api/types.js';
import { inOrder, serviceOf } from '../../lib/exceptions.js';
import classes from './NamedExceptions.module.css';

interface ExceptionsProps {
  exceptions: readonly ReportedException[];
}

/** Exceptions named in a table's cell; the rest are counted. */
const MOST_NAMED = 2;

/** The codes of a report's exceptions with their names, the primary one first and marked. */
export function ExceptionCodes({ exceptions }: ExceptionsProps) {
  return (
    <Named exceptions={exceptions}>{({ code }) => (code === null ? 'no code' : `${code.code} ${code.name}`)}</Named>
  );
}

/** The services that raised a report's exceptions, in the order of {@link ExceptionCodes}. */
export function ExceptionServices({ exceptions }: ExceptionsProps) {
  return <Named exceptions={exceptions}>{serviceOf}</Named>;
}

interface NamedProps extends ExceptionsProps {
  children: (exception: ReportedException) => ReactNode;
}

/** A line each, so that the codes and services of one row stand side by side. */
function Named({ exceptions, children }: NamedProps) {
  if (exceptions.length === 0) return <span className={classes.none}>none</span>;
  const more = exceptions.length - MOST_NAMED;
  return (
    <ul className={classes.named}>
      {inOrder(exceptions)
        .slice(0, MOST_NAMED)
        .map((exception, index) => (
          <li key={exception.id} data-primary={exception.primary || undefined}>
            {children(exception)}
            {exception.primary && (
              <span className={classes.primary} title="primary exception">
                *
              </span>
            )}
            {more > 0 && index === MOST_NAMED - 1 && <span className={classes.more}>+{more}</span>}
          </li>
        ))}
    </ul>
  );
}
