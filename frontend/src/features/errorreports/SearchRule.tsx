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

/** What stands in the filters and can be no part of a rule. */
function leftOutOf({ start_time, end_time, start_hour, end_hour, uuid, tags }: ErrorReportSearch): string | undefined {
  const named = [
    (start_time ?? end_time) !== undefined && 'the time range',
    (start_hour ?? end_hour) !== undefined && 'the hours',
    uuid !== undefined && 'the event',
    tags !== undefined && 'the tags',
  ].filter((part) => part !== false);
  return named.length === 0 ? undefined : `Not part of a rule: ${named.join(', ')}. It tells of all reports to come.`;
}
