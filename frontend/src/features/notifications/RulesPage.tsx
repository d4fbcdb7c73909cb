import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
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
import { DeleteRule, DeleteRules, rulesOf } from './DeleteRule.js';
import classes from './notifications.module.css';
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
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set());
  const columns = useMemo(
    () => ruleColumns(nameOf, { ids, onTick: (id) => setIds((old) => toggled(old, id)) }),
    [nameOf, ids],
  );
  const [askToDelete, question] = useDelete('notifications');
  // A rule that is no longer shown is not deleted behind the reader's back.
  const ticked = found.data?.results.filter(({ id }) => ids.has(id)) ?? [];

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
        tools={
          <div className={classes.tools}>
            <span className={classes.count}>{rulesOf(found.data?.count ?? 0)}</span>
            {ticked.length > 0 && <DeleteRules rules={ticked} onDeleted={() => setIds(new Set())} />}
          </div>
        }
        emptyHint={
          <>
            A rule is made from the filters of the <Link to="/errorreports">error reports</Link>, or from one report.
          </>
        }
        preview={(rule) => (
          <PreviewCard
            title={rule.name ? `Rule ${rule.id}: ${rule.name}` : `Rule ${rule.id}`}
            link={
              <Link to="/notifications/$id" params={{ id: String(rule.id) }}>
                Open, with what it has sent
              </Link>
            }
            facts={[
              ['Kind of report', reportName(rule.trigger_on)],
              ['Tells of', <CriteriaList key="criteria" criteria={rule.criteria} />],
              ['Recipients', rule.recipients.map(({ username }) => username).join(', ') || 'nobody'],
              ['Made by', nameOf(rule.creator)],
              ...madeFacts(rule),
            ]}
            actions={
              <DeleteRule
                mayChange={rule.may_change}
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

const toggled = (ids: ReadonlySet<number>, id: number) =>
  new Set(ids.has(id) ? [...ids].filter((other) => other !== id) : [...ids, id]);
