import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CopyButton } from '../../components/CopyButton.js';
import { Facts } from '../../components/Facts.js';
import { HarvesterLink } from '../../components/HarvesterLink.js';
import { Time } from '../../components/Time.js';
import type { ErrorReportDetail } from '../../lib/api/types.js';

/** Which machine, when, where, and with which software. */
export function Summary({ report }: { report: ErrorReportDetail }) {
  const { harvester, location, event, pick_session: session } = report;
  const facts: [string, ReactNode][] = [
    ['Time', <Time key="time" iso={report.reportTime} withZone focusable />],
    ['Harvester', <HarvesterLink key="harvester" harvester={harvester} />],
    ['Location', location?.ranch ? `${location.ranch} (${location.distributor.name})` : 'none'],
    ['Branch', report.gitbranch],
    ['Githash', <Copied key="githash" text={report.githash} what="githash" />],
    [
      'Event',
      <span key="event">
        <Link to="/events/$id" params={{ id: String(event.id) }}>
          <code>{event.UUID}</code>
        </Link>
        <CopyButton text={event.UUID} label="Copy event UUID" />
      </span>,
    ],
    [
      'Pick session',
      session === null ? (
        'none'
      ) : (
        <Link key="session" to="/picksessions" search={{ UUID: session.UUID }}>
          <code>{session.UUID}</code>
        </Link>
      ),
    ],
    ['Received', <Time key="received" iso={report.created} withZone focusable />],
    ['Tags', report.tags.join(', ') || 'none'],
  ];
  return <Facts facts={facts} />;
}

function Copied({ text, what }: { text: string; what: string }) {
  return (
    <span>
      <code>{text}</code>
      <CopyButton text={text} label={`Copy ${what}`} />
    </span>
  );
}
