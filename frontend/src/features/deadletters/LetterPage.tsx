import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Facts } from '../../components/Facts.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import { decide, letter } from './api.js';
import { LetterMark } from './columns.js';
import classes from './deadletters.module.css';
import { LetterActions } from './LetterActions.js';
import { letterFacts } from './letterFacts.js';
import { Payload } from './Payload.js';

/** One dead letter with all that it holds. */
export function LetterPage() {
  const { id = '' } = useParams({ strict: false });
  const found = useQuery(letter(id));
  return (
    <PageFrame
      title={`Dead letter ${id}`}
      back={
        <Link to="/deadletters" search={true}>
          ← Dead letters
        </Link>
      }
      note={found.data && <LetterMark state={found.data.state} filled />}
      actions={
        found.data && (
          <LetterActions
            count={1}
            which={`Letter ${id} of ${found.data.queue}.`}
            state={found.data.state}
            decide={(decision, body) => decide(decision, Number(id), body).then(() => 1)}
          />
        )
      }
    >
      <QueryState what="This dead letter" query={found} skeletonLines={8}>
        {(data) => (
          <>
            <Panel title="Reason">
              <span className={classes.reason}>{data.reason}</span>
            </Panel>
            <Facts facts={letterFacts(data)} />
            <Payload letter={data} />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}
