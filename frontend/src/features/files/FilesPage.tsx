import { IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.js';
import { ChoicesFilter } from '../../components/filters/ChoicesFilter.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { SearchFilter } from '../../components/filters/SearchFilter.js';
import { TextFilter } from '../../components/filters/TextFilter.js';
import { CreatedFilter } from '../../components/filters/TimeRangeFilter.js';
import { GatedButton } from '../../components/GatedButton.js';
import { PageFrame } from '../../components/PageFrame.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { useFilters } from '../../hooks/useFilters.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { useZone } from '../../hooks/useZone.js';
import { tagChoices } from '../../lib/api/choices.js';
import { files } from './api.js';
import { fileColumns } from './columns.js';
import { FilePreviewCard } from './FilePreviewCard.js';
import { fileSearch } from './search.js';

const UploadDialog = lazy(() => import('./UploadDialog.js').then((file) => ({ default: file.UploadDialog })));

const states = [{ value: 'true', label: 'Deleted' }];

/** What harvesters and people have stored: images, videos, logs. */
export function FilesPage() {
  const { search, setSearch, filter, isAnyOn, onReset } = useFilters(fileSearch);
  const [zone] = useZone();
  const found = useQuery(files(search, zone));
  const tags = useQuery(tagChoices('events'));
  const refresh = useRefresh('s3files');
  const [isUploading, setIsUploading] = useState(false);

  return (
    <PageFrame
      title="Files"
      actions={
        <GatedButton
          action="upload"
          resource="s3files"
          variant="filled"
          leftSection={<IconUpload size={14} aria-hidden />}
          onClick={() => setIsUploading(true)}
        >
          Upload file
        </GatedButton>
      }
    >
      <FilterBar
        search={<SearchFilter label="Part of the name" value={search.key} onChange={(key) => filter({ key })} />}
        onReset={onReset}
      >
        <CreatedFilter label="Received" value={search} onChange={filter} />
        <TextFilter
          label="File type"
          hint="A part of it, such as dmesg."
          value={search.filetype}
          onChange={(filetype) => filter({ filetype })}
        />
        <TextFilter
          label="Event UUID"
          hint="In full; several with commas between them."
          value={search.uuid}
          onChange={(uuid) => filter({ uuid })}
        />
        <ChoicesFilter
          label="All of the event’s tags"
          choices={tags}
          value={search.tags}
          onChange={(chosen) => filter({ tags: chosen })}
        />
        <ChoiceFilter
          label="State"
          choices={states}
          value={search.deleted ? 'true' : undefined}
          onChange={(value) => filter({ deleted: value === undefined ? undefined : true })}
        />
      </FilterBar>
      <QueryTable
        rows="files"
        query={found}
        columns={fileColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="-created"
        emptyHint={isAnyOn ? 'No file fits these filters.' : 'Nothing has been stored yet.'}
        preview={(file) => <FilePreviewCard file={file} />}
      />
      {isUploading && (
        <Suspense>
          <UploadDialog
            onClose={() => setIsUploading(false)}
            onSaved={() => {
              setIsUploading(false);
              void refresh();
            }}
          />
        </Suspense>
      )}
    </PageFrame>
  );
}
