import type { Decision } from './api.js';

const format = new Intl.NumberFormat('en');

/** `1 letter`, `1,200 letters` */
export const lettersOf = (count: number) => `${format.format(count)} ${count === 1 ? 'letter' : 'letters'}`;

/** What is said when it is done. */
export function decided(decision: Decision, count: number): string {
  const deed = { redrive: 'redriven', discard: 'discarded' }[decision];
  if (count === 0) return `Nothing was ${deed}: somebody has decided before.`;
  return `${lettersOf(count)} ${count === 1 ? 'is' : 'are'} ${deed}.`;
}

/** Why a letter cannot be decided about so; undefined where it can. */
export function whyNot(decision: Decision, state: string): string | undefined {
  if (state === 'redriven') return 'It went back already. Should it die again, it comes as a new letter.';
  if (decision === 'discard' && state === 'discarded') return 'It is discarded already.';
  return undefined;
}
