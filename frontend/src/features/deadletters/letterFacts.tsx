import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Time } from '../../components/Time.js';
import type { DeadLetter } from '../../lib/api/types.js';
import { LetterMark } from './columns.js';

/** What the ledger says of a letter. */
export function letterFacts(letter: DeadLetter): [string, ReactNode][] {
  const { state, decided_by, decided_at, note, source, queue, status, harv_id, key, times, sha256 } = letter;
  return [
    ['State', <LetterMark key="state" state={state} />],
    ...(decided_at === null
      ? []
      : [
          [
            'Decided',
            <span key="decided">
              <Time iso={decided_at} withZone focusable /> by {decided_by?.username ?? 'somebody'}
            </span>,
          ] as [string, ReactNode],
        ]),
    ...(note === null ? [] : [['Why it was given up', note] as [string, ReactNode]]),
    [source === 'sqs' ? 'Queue' : 'Task', <code key="queue">{queue}</code>],
    ['Status', status ?? 'none'],
    ['Harvester', harv_id ?? 'unknown'],
    ['Object', key === null ? 'none' : <code key="key">{key}</code>],
    ['Put aside', <Time key="received" iso={letter.received_at} withZone focusable />],
    [
      'Died',
      <Link key="times" to="/deadletters" search={{ sha256, state: 'all' as const }}>
        {times === 1 ? 'once' : `${times} times`}
      </Link>,
    ],
    ['Tries', letter.receive_count],
    ['Message', <code key="message">{letter.message_id}</code>],
  ];
}
