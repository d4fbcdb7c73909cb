import { useQuery } from '@tanstack/react-query';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { SearchFilter } from '../../components/filters/SearchFilter.js';
import { TextFilter } from '../../components/filters/TextFilter.js';
import { CreatedFilter } from '../../components/filters/TimeRangeFilter.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Time } from '../../components/Time.js';
import { PreviewCard } from '../../components/table/PreviewCard.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useFilters } from '../../hooks/useFilters.js';
import { useZone } from '../../hooks/useZone.js';
import { auditLog } from './api.js';
import { auditColumns, ChangedObject, KindMark } from './columns.js';
import { type AuditSearch, auditSearch } from './search.js';

const kinds = [
  { value: 'created', label: 'Added' },
  { value: 'updated', label: 'Changed' },
  { value: 'deleted', label: 'Deleted' },
];
/** What people and programs change through the API. */
const resources = [
  { value: 'harvesters', label: 'Harvesters' },
  { value: 'locations', label: 'Locations' },
  { value: 'distributors', label: 'Distributors' },
  { value: 'fruits', label: 'Fruits' },
  { value: 'notifications', label: 'Notification rules' },
  { value: 's3files', label: 'Files' },
  { value: 'users/profiles', label: 'Users' },
  { value: 'migrations', label: 'Migrations' },
  { value: 'exceptioncodes', label: 'Exception codes' },
  { value: 'exceptioncodemanifests', label: 'Code manifests' },
  { value: 'errorreports', label: 'Error reports' },
  { value: 'exceptions', label: 'Exceptions' },
  { value: 'events', label: 'Events' },
  { value: 'picksessions', label: 'Pick sessions' },
  { value: 'harvesterswinfo', label: 'Software' },
];

/** Who changed what through the API, and when. */
export function AuditPage() {
  const { search, setSearch, filter, isAnyOn, onReset } = useFilters(auditSearch);
  const [zone] = useZone();
  const found = useQuery(auditLog(search, zone));

  return (
    <PageFrame title="Audit log">
      <FilterBar
        search={
          <SearchFilter label="Full username" value={search.username} onChange={(username) => filter({ username })} />
        }
        onReset={onReset}
      >
        <CreatedFilter label="When" value={search} onChange={filter} />
        <ChoiceFilter
          label="What"
          choices={kinds}
          value={search.kind}
          onChange={(kind) => filter({ kind: kind as AuditSearch['kind'] })}
        />
        <ChoiceFilter
          label="Kind of thing"
          choices={resources}
          value={search.resource}
          onChange={(resource) => filter({ resource })}
        />
        <TextFilter
          label="ID"
          hint="The row id of the thing."
          value={search.object_id?.toString()}
          onChange={(value) => filter({ object_id: value === undefined ? undefined : Number(value) || undefined })}
        />
      </FilterBar>
      <QueryTable
        rows="changes"
        query={found}
        columns={auditColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="-id"
        emptyHint={isAnyOn ? 'No change fits these filters.' : 'Nothing has been changed through the API yet.'}
        rowsOpenBeside
        preview={(entry) => (
          <PreviewCard
            title={entry.text}
            facts={[
              ['When', <Time key="when" iso={entry.created} withZone focusable />],
              ['Who', entry.username],
              ['What', <KindMark key="what" kind={entry.kind} />],
              ['Thing', <ChangedObject key="thing" entry={entry} />],
              ['Kind of thing', entry.resource],
              ['ID', entry.object_id],
            ]}
          />
        )}
      />
    </PageFrame>
  );
}
