import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { StatusMark } from '../../components/StatusMark.js';
import { Time } from '../../components/Time.js';
import { type Change, makerOf, type Step } from './changes.js';
import classes from './Steps.module.css';

const marks = {
  added: { tone: 'good', icon: IconPlus, text: 'Added' },
  changed: { tone: 'note', icon: IconPencil, text: 'Changed' },
  deleted: { tone: 'bad', icon: IconTrash, text: 'Deleted' },
} as const;

/** What was done to a machine, as shape, colour and word. */
export function StepMark({ kind }: { kind: Step['kind'] }) {
  const { tone, icon, text } = marks[kind];
  return (
    <StatusMark tone={tone} icon={icon}>
      {text}
    </StatusMark>
  );
}

/** What differs, field by field. */
export function Changes({ changes }: { changes: Change[] }) {
  if (changes.length === 0) return <span className={classes.quiet}>saved without a difference</span>;
  return (
    <ul className={classes.changes}>
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className={classes.field}>{field}</span> <del>{before}</del> → <ins>{after}</ins>
        </li>
      ))}
    </ul>
  );
}

interface StepsProps {
  steps: readonly Step[];
}

/** The life of a machine, newest first: what was changed, by whom, when. */
export function Steps({ steps }: StepsProps) {
  return (
    <ol className={classes.steps}>
      {steps.map(({ entry, kind, changes }) => (
        <li key={entry.history_id}>
          <div className={classes.head}>
            <StepMark kind={kind} />
            <span>by {makerOf(entry)}</span>
            <Link to="/harvesterhistory/$id" params={{ id: String(entry.history_id) }}>
              <Time iso={entry.history_date} />
            </Link>
          </div>
          {changes !== undefined && <Changes changes={changes} />}
        </li>
      ))}
    </ol>
  );
}
