import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { CopyButton } from '../../components/CopyButton.js';
import { Facts } from '../../components/Facts.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import { Time } from '../../components/Time.js';
import { useUserNames } from '../../hooks/useUserNames.js';
import { migration, WATCH_MS } from './api.js';
import { ResultMark } from './columns.js';
import classes from './MigrationPage.module.css';

/** One migration with its output. Watches it while it is pending. */
export function MigrationPage() {
  const { id } = useParams({ strict: false });
  const found = useQuery({
    ...migration(id ?? ''),
    refetchInterval: ({ state }) => state.data?.result === 'pending' && WATCH_MS,
  });
  const nameOf = useUserNames();

  return (
    <PageFrame
      title={`Migration ${id}`}
      back={
        <Link to="/migrations" search={true}>
          ← Migrations
        </Link>
      }
      note={found.data && <ResultMark result={found.data.result} filled />}
    >
      <QueryState what="This migration" query={found} skeletonLines={8}>
        {({ created, creator, startTime, endTime, githash, output }) => (
          <>
            <Facts
              facts={[
                ['Queued', <Time key="queued" iso={created} withZone focusable />],
                ['By', nameOf(creator)],
                ['Start', startTime === null ? 'not yet' : <Time key="start" iso={startTime} withZone focusable />],
                ['End', endTime === null ? 'not yet' : <Time key="end" iso={endTime} withZone focusable />],
                ['Githash', <code key="hash">{githash}</code>],
              ]}
            />
            <Panel title="Output" actions={output !== null && <CopyButton text={output} label="Copy output" />}>
              {output === null || output === '' ? (
                'Nothing yet.'
              ) : (
                // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
                <pre className={classes.output} tabIndex={0}>
                  {output}
                </pre>
              )}
            </Panel>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}
