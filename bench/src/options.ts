import { parseArgs } from 'node:util';

/** How long and how large the bench runs. */
export interface Options {
  /** Numbers of the scenarios to run; all when empty. */
  only: number[];
  rounds: number;
  /** How long one round of a measurement under load takes. */
  seconds: number;
  /** Reports in the large tables. */
  rows: number;
  /** Objects that wait in the queue in the scenarios of the SQS client. */
  objects: number;
  /** Ten minutes instead of half of one where memory is watched. */
  long: boolean;
  /** Where the figures are written as JSON. */
  json: string | undefined;
  list: boolean;
}

export const FEWEST_ROUNDS = 5;

export const usage = `npm run bench -- [--only 1,5] [--rounds 5] [--seconds 5] [--rows 1000000] [--objects 5000] [--long] [--json FILE] [--list]`;

/** @throws Error  that says which option is wrong, and how to write it */
export function readOptions(words: string[]): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      only: { type: 'string' },
      rounds: { type: 'string', default: String(FEWEST_ROUNDS) },
      seconds: { type: 'string', default: '5' },
      rows: { type: 'string', default: '1000000' },
      objects: { type: 'string', default: '5000' },
      long: { type: 'boolean', default: false },
      json: { type: 'string' },
      list: { type: 'boolean', default: false },
    },
  });
  return {
    only: values.only?.split(',').map((text) => wholeNumber('only', text)) ?? [],
    rounds: wholeNumber('rounds', values.rounds),
    seconds: wholeNumber('seconds', values.seconds),
    rows: wholeNumber('rows', values.rows),
    objects: wholeNumber('objects', values.objects),
    long: values.long,
    json: values.json,
    list: values.list,
  };
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d+$/.test(text) || Number(text) < 1) {
    throw new Error(`--${name} says "${text}"; it takes a whole number from 1\n${usage}`);
  }
  return Number(text);
}
