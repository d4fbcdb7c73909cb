import { expect, test } from 'vitest';
import { changesBetween, type ManifestCode } from './manifestDiff.js';

const codeOf = (code: number, changes: Partial<ManifestCode> = {}): ManifestCode => ({
  code,
  name: `Code ${code}`,
  team: 'tray',
  cycle: false,
  ...changes,
});

test('tells what came, what went, and what differs, by number', () => {
  const changes = changesBetween(
    [codeOf(12), codeOf(1), codeOf(9)],
    [codeOf(9, { team: 'arm', cycle: true, msg: 'No tray' }), codeOf(1), codeOf(3)],
  );

  expect(changes.map(({ kind, code, differences }) => [kind, code.code, differences])).toEqual([
    ['added', 3, []],
    [
      'changed',
      9,
      [
        { field: 'Team', before: 'tray', after: 'arm' },
        { field: 'Then', before: 'disarms', after: 'cycles' },
        { field: 'Meaning', before: '', after: 'No tray' },
      ],
    ],
    ['gone', 12, []],
  ]);
});
