import { expect, test } from 'vitest';
import { type Account, balanceOf } from './account.js';
import { Counters } from './counters.js';

interface Web {
  stored: number;
  failed?: number;
  duplicate?: number;
}

/** Of a web process that has counted these reports; `rows` are in the database. */
function account(rows: number, web: Web): Account {
  const outcomes = Object.entries(web).map(
    ([name, count]) => `hds_reports_total{type="errorreports",outcome="${name}"} ${count}`,
  );
  const other = Counters.of('process_start_time_seconds 1');
  return {
    web: Counters.of(['process_start_time_seconds 7', ...outcomes].join('\n')),
    client: other,
    worker: other,
    stored: rows,
    receipts: rows,
    exceptions: 0,
    letters: 0,
  };
}

test.for<[what: string, web: Web, isRight: boolean]>([
  ['all', { stored: 10 }, true],
  ['one too many', { stored: 11 }, false],
  ['one too few', { stored: 9 }, false],
  ['one as failed that nobody sent again', { stored: 9, failed: 1 }, false],
  ['one as failed that came again as duplicate', { stored: 9, failed: 1, duplicate: 1 }, true],
  ['two too few of which one came again', { stored: 8, failed: 2, duplicate: 1 }, false],
  ['all, and others that failed and came again', { stored: 10, failed: 3, duplicate: 2 }, true],
])('of ten rows a web process has counted %s', ([, web, isRight]) => {
  const { counted, expected } = balanceOf(account(0, { stored: 0 }), account(10, web));

  expect(counted.stored === expected.stored).toBe(isRight);
});
