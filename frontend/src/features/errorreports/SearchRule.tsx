import { RuleDialog } from './RuleDialog.js';
import { criteriaOfSearch } from './rule.js';
import type { ErrorReportSearch } from './search.js';

/** Makes a rule of the filters of the list. */
export function SearchRule({ search, onClose }: { search: ErrorReportSearch; onClose: () => void }) {
  return (
    <RuleDialog
      title="Create notification"
      criteria={criteriaOfSearch(search)}
      recipients={[]}
      note={noteOf(search)}
      onClose={onClose}
    />
  );
}

/** What is no part of a rule: the time range never is, and the rest where it stands in the filters. */
function noteOf({ start_hour, end_hour, uuid, tags }: ErrorReportSearch): string {
  const others = [
    (start_hour ?? end_hour) !== undefined && 'the hours',
    uuid !== undefined && 'the event',
    tags !== undefined && 'the tags',
  ].filter((part) => part !== false);
  const either = others.length === 0 ? '' : ` Nor can it hold ${others.join(', ')}.`;
  return `The time range is not part of a rule: it tells of all reports to come.${either}`;
}
