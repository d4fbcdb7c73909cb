import { useQuery } from '@tanstack/react-query';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { NumberSearch } from '../../components/filters/NumberSearch.js';
import { TextFilter } from '../../components/filters/TextFilter.js';
import { TimeRangeFilter } from '../../components/filters/TimeRangeFilter.js';
import { PageFrame } from '../../components/PageFrame.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useFilters } from '../../hooks/useFilters.js';
import { useZone } from '../../hooks/useZone.js';
import { softwareInfos } from './api.js';
import { softwareColumns } from './columns.js';
import { softwareSearch } from './search.js';

const trees = [
  { value: '1', label: 'With local changes' },
  { value: '0', label: 'Clean' },
];

/** Which software runs where, as the machines themselves report it. */
export function SoftwarePage() {
  const { search, setSearch, filter, isAnyOn, onReset } = useFilters(softwareSearch);
  const [zone] = useZone();
  const found = useQuery(softwareInfos(search, zone));

  return (
    <PageFrame title="Software">
      <FilterBar
        search={
          <NumberSearch label="Harvester number" value={search.harv_id} onChange={(harv_id) => filter({ harv_id })} />
        }
        onReset={onReset}
      >
        <TimeRangeFilter value={search} onChange={filter} />
        <TextFilter
          label="Branch"
          hint="The whole name."
          value={search.branchname}
          onChange={(branchname) => filter({ branchname })}
        />
        <TextFilter
          label="Githash"
          hint="As the machine reports it, in full."
          value={search.githash}
          onChange={(githash) => filter({ githash })}
        />
        <TextFilter
          label="Deployed by"
          hint="The whole name."
          value={search.deployer}
          onChange={(deployer) => filter({ deployer })}
        />
        <ChoiceFilter
          label="Tree"
          choices={trees}
          value={search.dirty?.toString()}
          onChange={(value) => filter({ dirty: value === undefined ? undefined : value === '1' ? 1 : 0 })}
        />
      </FilterBar>
      <QueryTable
        rows="software reports"
        query={found}
        columns={softwareColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="-id"
        emptyHint={
          isAnyOn
            ? 'No report fits these filters.'
            : 'No machine has reported its software yet. It does so when it starts.'
        }
      />
    </PageFrame>
  );
}
