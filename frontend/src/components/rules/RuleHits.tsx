import { useQuery } from '@tanstack/react-query';
import { useCan } from '../../hooks/useCan.js';
import type { ApiSearch } from '../../lib/api/client.js';
import { reasonOf } from '../../lib/api/errors.js';
import { previewOf } from '../../lib/api/notifications.js';
import { Time } from '../Time.js';
import classes from './rules.module.css';

interface RuleHitsProps {
  filters: ApiSearch;
  /** Class name of the kind of report. */
  triggerOn: string;
}

/** What a rule of these filters would have told of lately; it follows the filters. */
export function RuleHits({ filters, triggerOn }: RuleHitsProps) {
  const mayPreview = useCan('preview', 'notifications');
  const preview = useQuery({ ...previewOf(filters, triggerOn), enabled: mayPreview });
  if (!mayPreview) return null;
  const [newest] = preview.data?.examples ?? [];
  return (
    <p className={classes.hits} role="status" aria-busy={preview.isFetching}>
      {preview.isPending && 'Counting the reports of the last 7 days…'}
      {preview.isError && `The last 7 days could not be counted: ${reasonOf(preview.error)}`}
      {preview.isSuccess && (
        <>
          Would have fired <b>{timesOf(preview.data.matches_7_days)}</b> in the last 7 days
          {newest === undefined ? (
            '.'
          ) : (
            <>
              , last at <Time iso={newest.reportTime} />
              {newest.harv_id !== null && ` on harvester ${newest.harv_id}`}.
            </>
          )}
        </>
      )}
    </p>
  );
}

const format = new Intl.NumberFormat('en');
const timesOf = (count: number) => (count === 1 ? 'once' : `${format.format(count)} times`);
