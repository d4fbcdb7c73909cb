import { expect, test } from 'vitest';
import { exceptionsOfReport } from '../harvester.js';
import { judge, noVerdict, type StoredRow } from './checker.js';
import { fingerprint, type Sent } from './history.js';

const report = { uuid: 'u1', data: { a: 1, b: [2] } };
const sent: Sent = { uuid: 'u1', sha256: fingerprint(report), errors: 2, isAcknowledged: true, acknowledgedAt: 0 };
const row: StoredRow = {
  uuid: 'u1',
  report: { data: { b: [2], a: 1 }, uuid: 'u1' },
  is_extracted: true,
  receipts: 1,
  exceptions: exceptionsOfReport,
};

test.for<[what: string, rows: StoredRow[], says: object]>([
  ['whole', [row], {}],
  ['missing', [], { lost: ['u1'] }],
  ['not extracted', [{ ...row, is_extracted: false }], { lost: ['u1'] }],
  ['without a receipt', [{ ...row, receipts: 0 }], { lost: ['u1'] }],
  ['there twice', [row, row], { doubled: ['u1'] }],
  ['received twice', [{ ...row, receipts: 2 }], { doubled: ['u1'] }],
  ['extracted twice', [{ ...row, exceptions: [...exceptionsOfReport, ...exceptionsOfReport] }], { doubled: ['u1'] }],
  ['another', [{ ...row, report: { ...report, uuid: 'u2' } }], { damaged: ['u1'] }],
])('the checker sees a report that is %s', ([, rows, says]) => {
  const verdict = noVerdict();

  judge(sent, rows, verdict);

  expect(verdict).toMatchObject({ lost: [], doubled: [], ...says });
});

test('a report that nobody has acknowledged may be missing', () => {
  const verdict = noVerdict();

  judge({ ...sent, isAcknowledged: false }, [], verdict);

  expect(verdict).toEqual({ ...noVerdict(), sent: 1 });
});
