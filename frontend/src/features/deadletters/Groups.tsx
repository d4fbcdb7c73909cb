import { Link } from '@tanstack/react-router';
import { Time } from '../../components/Time.js';
import type { LetterGroup } from '../../lib/api/types.js';
import classes from './deadletters.module.css';
import { lettersOf } from './words.js';

interface GroupsProps {
  groups: readonly LetterGroup[];
  /** The group that the list below shows. */
  chosen: { queue?: string; reason_group?: string };
}

/** Letters by what they died of, largest first; a click keeps one group in the list, another click all. */
export function Groups({ groups, chosen }: GroupsProps) {
  if (groups.length === 0) return <span className={classes.quiet}>None.</span>;
  return (
    <ul className={classes.groups}>
      {groups.map(({ queue, reason_group, count, last }) => {
        const isChosen = chosen.queue === queue && chosen.reason_group === reason_group;
        return (
          <li key={`${queue} ${reason_group}`}>
            <Link
              to="."
              search={(old: Record<string, unknown>) => ({
                ...old,
                queue: isChosen ? undefined : queue,
                reason_group: isChosen ? undefined : reason_group,
                offset: undefined,
                selected: undefined,
              })}
              resetScroll={false}
              className={classes.group}
              // Only the chosen group is current, not whatever the address happens to begin with.
              activeOptions={{ exact: true, explicitUndefined: true }}
              aria-current={isChosen || undefined}
            >
              <b>{lettersOf(count)}</b>
              <span className={classes.reason}>{reason_group}</span>
              <span className={classes.quiet}>
                <code>{queue}</code> · last <Time iso={last} asAge />
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
