import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { ChoiceFilter } from '../../components/filters/ChoiceFilter.js';
import { RecordsPage } from '../../components/RecordsPage.js';
import { madeFacts } from '../../components/table/times.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { codes, teamChoices } from './api.js';
import { CycleMark, codeColumns, RetiredMark } from './columns.js';
import { codeSearch } from './search.js';

const CodeDialog = lazy(() => import('./CodeDialog.js').then((file) => ({ default: file.CodeDialog })));

const states = [
  { value: '0', label: 'In use' },
  { value: '1', label: 'Retired' },
];

/** What the numbers of the errors mean, whose they are, and what the operator is told. */
export function CodesPage() {
  const [search, setSearch] = useSearchState(codeSearch);
  const teams = useQuery(teamChoices);

  return (
    <RecordsPage
      title="Exception codes"
      resource="exceptioncodes"
      noun="code"
      rows="exception codes"
      query={useQuery(codes(search))}
      columns={codeColumns}
      position={search}
      onPosition={setSearch}
      usualOrder="code"
      emptyHint="Codes come with a manifest of the machines’ software."
      filters={
        <>
          <ChoiceFilter
            label="Team"
            choices={teams.data ?? []}
            value={search.team}
            onChange={(team) => setSearch({ team, offset: undefined })}
          />
          <ChoiceFilter
            label="State"
            choices={states}
            value={search.retired?.toString()}
            onChange={(value) =>
              setSearch({ retired: value === undefined ? undefined : value === '1' ? 1 : 0, offset: undefined })
            }
          />
        </>
      }
      recordOf={(code) => ({
        title: `${code.code} ${code.name}`,
        link: (
          <>
            <Link to="/errorreports" search={{ codes: [code.code], is_emulator: 0 }}>
              Error reports
            </Link>
            <Link to="/exceptions" search={{ codes: [code.code] }}>
              Exceptions
            </Link>
          </>
        ),
        facts: [
          ['Team', code.team],
          ['Then', <CycleMark key="then" mayCycle={code.cycle} />],
          ['State', <RetiredMark key="state" isRetired={code.retired} />],
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
        ],
        name: `Code ${code.code}`,
        ifDeleted: 'This cannot be undone. The next manifest that has the code brings it back.',
      })}
      dialog={(code, ways) => <CodeDialog code={code} {...ways} />}
    />
  );
}
