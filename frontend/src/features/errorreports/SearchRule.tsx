import { RuleDialog } from './RuleDialog.js';
import { criteriaOfSearch } from './rule.js';
import type { ErrorReportSearch } from './search.js';

/** Makes a rule of the filters of the list. */
export function SearchRule({ search, onClose }: { search: ErrorReportSearch; onClose: () => void }) {
  return (
    <RuleDialog
      title="Create notification"
      criteria={criteriaOfSearch(search)}
      leftOut={leftOutOf(search)}
      onClose={onClose}
    />
  );
}

/** What of the list can be no part of a rule: a time range never, whether or not one is chosen, and some filters. */
function leftOutOf({ start_hour, end_hour, uuid, tags }: ErrorReportSearch): string {
  const named = [
    'the time range',
    (start_hour ?? end_hour) !== undefined && 'the hours',
    uuid !== undefined && 'the event',
    tags !== undefined && 'the tags',
  ].filter((part) => part !== false);
  return `Not part of a rule: ${named.join(', ')}. It tells of all reports to come.`;
}
