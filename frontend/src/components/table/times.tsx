import type { ReactNode } from 'react';
import { Time } from '../Time.js';

/** Made and last changed, and by whom where the hub says it: what is known of every stored thing. */
export function madeFacts(thing: {
  created: string;
  lastModified: string;
  creator?: { username: string } | number | null;
  modifiedBy?: { username: string } | number | null;
}): [string, ReactNode][] {
  return [
    [
      'Added',
      <span key="added">
        <Time iso={thing.created} withZone focusable /> {byWhom(thing.creator)}
      </span>,
    ],
    [
      'Changed',
      <span key="changed">
        <Time iso={thing.lastModified} withZone focusable /> {byWhom(thing.modifiedBy)}
      </span>,
    ],
  ];
}

const byWhom = (person: { username: string } | number | null | undefined) =>
  typeof person === 'object' && person !== null ? `by ${person.username}` : '';
