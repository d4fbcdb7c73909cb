import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useDelete } from '../../components/dialogs/useDelete.js';
import { Facts } from '../../components/Facts.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { madeFacts } from '../../components/table/times.js';
import { useCan } from '../../hooks/useCan.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { previewOf } from '../../lib/api/notifications.js';
import { type Criteria, filtersOfCriteria } from '../../lib/criteria.js';
import { deliveriesOf, rule } from './api.js';
import { CriteriaList } from './CriteriaList.js';
import { deliveryColumns, PausedMark, reportName } from './columns.js';
import { DeleteRule } from './DeleteRule.js';
import { RuleActions } from './RuleActions.js';
import { deliverySearch } from './search.js';

/** One rule, and what became of each of its messages. */
export function RulePage() {
  const { id = '' } = useParams({ strict: false });
  const [search, setSearch] = useSearchState(deliverySearch);
  const found = useQuery(rule(id));
  const maySeeDeliveries = useCan('deliveries', 'notifications');
  const deliveries = useQuery({ ...deliveriesOf(id, search), enabled: maySeeDeliveries && found.isSuccess });
  const filters = found.data && filtersOfCriteria(found.data.criteria as Criteria);
  const mayPreview = useCan('preview', 'notifications');
  const preview = useQuery({
    ...previewOf(filters ?? {}, found.data?.trigger_on ?? ''),
    enabled: mayPreview && filters !== undefined,
  });
  const navigate = useNavigate();
  const [askToDelete, question] = useDelete('notifications', () => navigate({ to: '/notifications', replace: true }));

  return (
    <PageFrame
      title={found.data?.name ? `Rule ${id}: ${found.data.name}` : `Rule ${id}`}
      note={found.data?.paused && <PausedMark filled />}
      back={<Link to="/notifications">← Notifications</Link>}
      actions={
        found.data && (
          <>
            <RuleActions rule={found.data} />
            <DeleteRule
              mayChange={found.data.may_change}
              onDelete={() =>
                askToDelete({ id: found.data.id, name: `Rule ${id}`, meaning: 'Nobody is told by it any more.' })
              }
            />
          </>
        )
      }
    >
      <QueryState what="This rule" query={found} skeletonLines={6}>
        {(data) => (
          <>
            <Facts
              facts={[
                ['Kind of report', reportName(data.trigger_on)],
                ['Tells of', <CriteriaList key="criteria" criteria={data.criteria} />],
                ['Recipients', data.recipients.map(({ username }) => username).join(', ') || 'nobody'],
                ...(preview.data === undefined
                  ? []
                  : ([['Last 7 days', `${preview.data.matches_7_days} reports meet it`]] as [string, string][])),
                ...madeFacts(data),
              ]}
            />
            {maySeeDeliveries && (
              <Panel title="Messages" note="what became of each, newest first" flush>
                <QueryTable
                  rows="messages"
                  query={deliveries}
                  columns={deliveryColumns}
                  position={search}
                  onPosition={setSearch}
                  usualOrder="-id"
                  emptyHint="No report has met this rule since it was made."
                  isPlain
                />
              </Panel>
            )}
          </>
        )}
      </QueryState>
      {question}
    </PageFrame>
  );
}
