import { Link } from '@tanstack/react-router';
import { CodeDetails, PlaceDetails } from '../../components/details/Details.js';
import { ReportPart } from '../../components/details/ReportPart.js';
import { ExceptionCodes, ExceptionServices } from '../../components/exceptions/NamedExceptions.js';
import { OutcomeMark } from '../../components/exceptions/OutcomeMark.js';
import { HarvesterLink } from '../../components/HarvesterLink.js';
import { Time } from '../../components/Time.js';
import { columnsOf } from '../../components/table/columns.js';
import type { ErrorReport } from '../../lib/api/types.js';
import { outcomeOf } from '../../lib/exceptions.js';
import classes from './ErrorReportsPage.module.css';

// The hub orders machines and places by their row ids, which nobody sees: those headers do not sort.
const column = columnsOf<ErrorReport>();

export const errorReportColumns = column.columns([
  column.accessor('reportTime', {
    header: 'Time',
    meta: { orderBy: 'reportTime' },
    cell: ({ row: { original } }) => (
      // The list's address goes along, so that the report leads back to the same list.
      <Link to="/errorreports/$id" params={{ id: String(original.id) }} search={true}>
        <Time iso={original.reportTime} />
      </Link>
    ),
  }),
  column.display({
    id: 'outcome',
    header: 'State',
    cell: ({ row: { original } }) => <OutcomeMark outcome={outcomeOf(original.exceptions, original.tags)} />,
  }),
  column.accessor('harvester', {
    header: 'Harvester',
    cell: ({ getValue }) => <HarvesterLink harvester={getValue()} />,
  }),
  column.accessor('location', {
    header: 'Location',
    cell: ({ row: { original } }) =>
      original.location === null ? (
        'none'
      ) : (
        <ReportPart report={original.id} details={<PlaceDetails place={original.location} />}>
          {original.location.ranch ?? 'no name'}
        </ReportPart>
      ),
  }),
  column.accessor('exceptions', {
    id: 'codes',
    header: 'Codes',
    cell: ({ row: { original } }) =>
      original.exceptions.length === 0 ? (
        <ExceptionCodes exceptions={[]} />
      ) : (
        <ReportPart report={original.id} details={<CodeDetails exceptions={original.exceptions} />}>
          <ExceptionCodes exceptions={original.exceptions} />
        </ReportPart>
      ),
  }),
  column.accessor('exceptions', {
    id: 'services',
    header: 'Services',
    cell: ({ getValue }) => <ExceptionServices exceptions={getValue()} />,
  }),
  column.accessor('gitbranch', {
    header: 'Branch',
    meta: { orderBy: 'gitbranch', onCard: 'hidden' },
    cell: ({ getValue, row: { original } }) => (
      <>
        {getValue()}
        <code className={classes.hash}>{original.githash}</code>
      </>
    ),
  }),
  column.accessor('githash', {
    header: 'Githash',
    meta: { orderBy: 'githash', onCard: 'hidden' },
    cell: ({ getValue }) => <code>{getValue()}</code>,
  }),
]);
