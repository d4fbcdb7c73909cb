import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { QueryState } from '../../components/QueryState.js';
import { PreviewCard } from '../../components/table/PreviewCard.js';
import type { DeadLetter } from '../../lib/api/types.js';
import { decide, letter } from './api.js';
import classes from './deadletters.module.css';
import { LetterActions } from './LetterActions.js';
import { letterFacts } from './letterFacts.js';
import { Payload } from './Payload.js';

/** A letter beside the list: why it died, what it holds, and what can be done. */
export function LetterCard({ row }: { row: DeadLetter }) {
  const found = useQuery(letter(row.id));
  return (
    <PreviewCard
      title={`Dead letter ${row.id}`}
      link={
        <Link to="/deadletters/$id" params={{ id: String(row.id) }} search={true}>
          Open
        </Link>
      }
      facts={[['Reason', row.reason], ...letterFacts(row)]}
      actions={
        <LetterActions
          count={1}
          which={`Letter ${row.id} of ${row.queue}.`}
          state={row.state}
          decide={(decision, body) => decide(decision, row.id, body).then(() => 1)}
        />
      }
    >
      <div className={classes.payload}>
        <QueryState what="The payload" query={found} skeletonLines={3}>
          {(data) => <Payload letter={data} />}
        </QueryState>
      </div>
    </PreviewCard>
  );
}
