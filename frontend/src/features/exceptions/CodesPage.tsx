import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { AddButton } from '../../components/AddButton.js';
import { useDelete } from '../../components/dialogs/useDelete.js';
import { EditButtons } from '../../components/EditButtons.js';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { PageFrame } from '../../components/PageFrame.js';
import { PreviewCard } from '../../components/table/PreviewCard.js';
import { QueryTable } from '../../components/table/QueryTable.js';
import { madeFacts } from '../../components/table/times.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import type { ExceptionCode } from '../../lib/api/types.js';
import { codes } from './api.js';
import { CycleMark, codeColumns } from './columns.js';
import { codeSearch } from './search.js';

const CodeDialog = lazy(() => import('./CodeDialog.js').then((file) => ({ default: file.CodeDialog })));

const states = [
  { value: '0', label: 'In the newest manifest' },
  { value: '1', label: 'Retired' },
];

/** What the numbers of the errors mean, whose they are, and what the operator is told. */
export function CodesPage() {
  const [search, setSearch] = useSearchState(codeSearch);
  const found = useQuery(codes(search));
  const refresh = useRefresh('exceptioncodes');
  const [edited, setEdited] = useState<ExceptionCode | 'new'>();
  const [askToDelete, question] = useDelete('exceptioncodes');

  return (
    <PageFrame
      title="Exception codes"
      actions={
        <AddButton resource="exceptioncodes" onClick={() => setEdited('new')}>
          Add code
        </AddButton>
      }
    >
      <FilterBar>
        <ChoiceFilter
          label="State"
          choices={states}
          value={search.retired?.toString()}
          onChange={(value) =>
            setSearch({ retired: value === undefined ? undefined : value === '1' ? 1 : 0, offset: undefined })
          }
        />
      </FilterBar>
      <QueryTable
        rows="exception codes"
        query={found}
        columns={codeColumns}
        position={search}
        onPosition={setSearch}
        usualOrder="code"
        emptyHint="Codes come with a manifest of the machines’ software."
        rowsOpenBeside
        preview={(code) => (
          <PreviewCard
            title={`${code.code} ${code.name}`}
            link={
              <>
                <Link to="/errorreports" search={{ codes: [code.code], is_emulator: 0 }}>
                  Error reports
                </Link>
                <Link to="/exceptions" search={{ codes: [code.code] }}>
                  Exceptions
                </Link>
              </>
            }
            facts={[
              ['Team', code.team],
              ['Then', <CycleMark key="then" mayCycle={code.cycle} />],
              ['Meaning', code.msg || 'none given'],
              ['To the operator', code.operator_msg || 'nothing'],
              [
                'Manifest',
                code.manifest === null ? (
                  'none'
                ) : (
                  <Link key="manifest" to="/exceptioncodemanifests/$id" params={{ id: String(code.manifest) }}>
                    Manifest {code.manifest}
                  </Link>
                ),
              ],
              ...madeFacts(code),
            ]}
            actions={
              <EditButtons
                resource="exceptioncodes"
                onEdit={() => setEdited(code)}
                onDelete={() =>
                  askToDelete({
                    id: code.id,
                    name: `Code ${code.code}`,
                    meaning: 'This cannot be undone. The next manifest that has the code brings it back.',
                  })
                }
              />
            }
          />
        )}
      />
      {edited !== undefined && (
        <Suspense>
          <CodeDialog
            code={edited === 'new' ? undefined : edited}
            onClose={() => setEdited(undefined)}
            onSaved={() => {
              setEdited(undefined);
              void refresh();
            }}
          />
        </Suspense>
      )}
      {question}
    </PageFrame>
  );
}
