import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useDelete } from '../../components/dialogs/useDelete.js';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { PageFrame } from '../../components/PageFrame.js';
import { PreviewCard } from '../../components/table/PreviewCard.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { madeFacts } from '../../components/table/times.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { useUserNames } from '../../hooks/useUserNames.js';
import { notificationRules } from './api.js';
import { CriteriaList } from './CriteriaList.js';
import { reportName, ruleColumns } from './columns.js';
import { DeleteRule } from './DeleteRule.js';
import { type RuleSearch, ruleSearch } from './search.js';

const views = [
  { value: 'created', label: 'Made by me' },
  { value: 'is_recipient', label: 'I am told' },
];

/** The rules by which people are told of reports. */
export function RulesPage() {
  const [search, setSearch] = useSearchState(ruleSearch);
  const found = useQuery(notificationRules(search));
  const nameOf = useUserNames();
  const columns = useMemo(() => ruleColumns(nameOf), [nameOf]);
  const [askToDelete, question] = useDelete('notifications');

  return (
    <PageFrame title="Notifications">
      <FilterBar>
        <ChoiceFilter
          label="Rules"
          choices={views}
          value={search.category}
          onChange={(category) => setSearch({ category: category as RuleSearch['category'], offset: undefined })}
        />
      </FilterBar>
      <QueryTable
        rows="rules"
        query={found}
        columns={columns}
        position={search}
        onPosition={setSearch}
        usualOrder="-id"
        emptyHint={
          <>
            A rule is made from the filters of the <Link to="/errorreports">error reports</Link>, or from one report.
          </>
        }
        preview={(rule) => (
          <PreviewCard
            title={`Rule ${rule.id}`}
            link={
              <Link to="/notifications/$id" params={{ id: String(rule.id) }}>
                Open, with what it has sent
              </Link>
            }
            facts={[
              ['Kind of report', reportName(rule.trigger_on)],
              ['Tells of', <CriteriaList key="criteria" criteria={rule.criteria} />],
              ['Who is told', rule.recipients.map(({ username }) => username).join(', ') || 'nobody'],
              ['Made by', nameOf(rule.creator)],
              ...madeFacts(rule),
            ]}
            actions={
              <DeleteRule
                creator={rule.creator}
                onDelete={() =>
                  askToDelete({ id: rule.id, name: `Rule ${rule.id}`, meaning: 'Nobody is told by it any more.' })
                }
              />
            }
          />
        )}
      />
      {question}
    </PageFrame>
  );
}
