import { useQuery } from '@tanstack/react-query';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { SearchFilter } from '../../components/filters/SearchFilter.js';
import { TextFilter } from '../../components/filters/TextFilter.js';
import { CreatedFilter } from '../../components/filters/TimeRangeFilter.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useCan } from '../../hooks/useCan.js';
import { useFilters } from '../../hooks/useFilters.js';
import { useZone } from '../../hooks/useZone.js';
import { decideAll, filtersOf, letterGroups, letters } from './api.js';
import { letterColumns } from './columns.js';
import classes from './deadletters.module.css';
import { Groups } from './Groups.js';
import { LetterActions } from './LetterActions.js';
import { LetterCard } from './LetterCard.js';
import { type LetterSearch, letterSearch } from './search.js';
import { lettersOf } from './words.js';

const states = [
  { value: 'waiting', label: 'Waiting' },
  { value: 'redriven', label: 'Redriven' },
  { value: 'discarded', label: 'Discarded' },
];

/** What the hub could not finish: why, how much of it, and what is to become of it. */
export function LettersPage() {
  const { search, setSearch, filter: change, isAnyOn, onReset } = useFilters(letterSearch);
  const [zone] = useZone();
  const found = useQuery(letters(search, zone));
  const mayGroup = useCan('groups', 'deadletters');
  const groups = useQuery({ ...letterGroups(search, zone), enabled: mayGroup });
  const count = found.data?.count ?? 0;

  return (
    <PageFrame title="Dead letters">
      <FilterBar
        search={<SearchFilter label="Search reasons" value={search.reason} onChange={(reason) => change({ reason })} />}
        onReset={onReset}
      >
        <ChoiceFilter
          label="State"
          choices={states}
          value={search.state === 'all' ? undefined : (search.state ?? 'waiting')}
          onChange={(state) => change({ state: stateOf(state) })}
        />
        <CreatedFilter label="Put aside" value={search} onChange={change} />
        <TextFilter label="Queue" value={search.queue} onChange={(queue) => change({ queue })} />
        <TextFilter
          label="Harvester"
          hint="Its number."
          value={search.harv_id?.toString()}
          onChange={(number) => change({ harv_id: /^\d+$/.test(number ?? '') ? Number(number) : undefined })}
        />
        <TextFilter
          label="Object"
          hint="Such as s3://lake/errorreport/a.json"
          value={search.key}
          onChange={(key) => change({ key })}
        />
        {search.reason_group !== undefined && (
          <TextFilter
            label="Kind of reason"
            value={search.reason_group}
            onChange={(reason_group) => change({ reason_group })}
          />
        )}
        {search.sha256 !== undefined && (
          <TextFilter label="Body" value={search.sha256} onChange={(sha256) => change({ sha256 })} />
        )}
      </FilterBar>
      {mayGroup && (
        <Panel title="By reason" note={groups.data && `${groups.data.length} kinds`} flush>
          <QueryState what="The reasons" query={groups} skeletonLines={3}>
            {(data) => <Groups groups={data} chosen={search} />}
          </QueryState>
        </Panel>
      )}
      <QueryTable
        rows="dead letters"
        query={found}
        columns={letterColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="-id"
        emptyHint={
          isAnyOn
            ? 'No letter fits these filters. Take one away to see more.'
            : 'Nothing waits: the hub has finished all that came.'
        }
        preview={(row) => <LetterCard row={row} />}
        tools={
          <div className={classes.tools}>
            <span className={classes.quiet}>{lettersOf(count)}</span>
            <LetterActions
              count={count}
              which={`All that match the filters${search.reason_group === undefined ? '' : `: “${search.reason_group}”`}.`}
              state={search.state ?? 'waiting'}
              decide={(decision, body) => decideAll(decision, filtersOf(search, zone), count, body)}
            />
          </div>
        }
      />
    </PageFrame>
  );
}

/** Taking the filter away asks for all; those that wait are what the bare page shows. */
const stateOf = (state: string | undefined): LetterSearch['state'] =>
  state === undefined ? 'all' : state === 'waiting' ? undefined : (state as LetterSearch['state']);
