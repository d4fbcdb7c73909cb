import { Link } from '@tanstack/react-router';
import { useMachine, usePlace } from '../../components/details/more.js';
import { ExceptionCodes, ExceptionServices } from '../../components/exceptions/NamedExceptions.js';
import { OutcomeMark } from '../../components/exceptions/OutcomeMark.js';
import { HarvesterLink } from '../../components/HarvesterLink.js';
import { Time } from '../../components/Time.js';
import { Traceback } from '../../components/Traceback.js';
import { PreviewCard } from '../../components/table/PreviewCard.js';
import type { ErrorReport } from '../../lib/api/types.js';
import { inOrder, outcomeOf } from '../../lib/exceptions.js';

/** A report beside its list: what a reader wants to know before opening it. */
export function ReportCard({ report }: { report: ErrorReport }) {
  const { location, harvester, exceptions } = report;
  const [leading] = inOrder(exceptions);
  const machine = useMachine(harvester?.id);
  const place = usePlace(location?.id);
  return (
    <PreviewCard
      title={`Error report ${report.id}`}
      link={
        <Link to="/errorreports/$id" params={{ id: String(report.id) }} search={true}>
          Open
        </Link>
      }
      facts={[
        ['State', <OutcomeMark key="state" outcome={outcomeOf(exceptions, report.tags)} />],
        ['Time', <Time key="time" iso={report.reportTime} withZone focusable />],
        ['Harvester', <HarvesterLink key="harvester" harvester={harvester} />],
        ['Name', machine?.name ?? '–'],
        ['Location', location?.ranch ?? 'none'],
        ['Region', [place?.region, place?.country].filter(Boolean).join(', ') || '–'],
        ['Distributor', location?.distributor.name ?? 'none'],
        ['Codes', <ExceptionCodes key="codes" exceptions={exceptions} />],
        ['Services', <ExceptionServices key="services" exceptions={exceptions} />],
        ['Branch', report.gitbranch],
        ['Tags', report.tags.join(', ') || 'none'],
      ]}
    >
      {leading?.traceback && <Traceback text={leading.traceback} />}
    </PreviewCard>
  );
}
