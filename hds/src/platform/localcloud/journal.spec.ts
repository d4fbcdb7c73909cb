import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, vi } from 'vitest';
import { Journal } from './journal.js';

const INSERT = "INSERT INTO upload VALUES (?, 'bucket', ?)";
const count = (journal: Journal) => journal.rows('SELECT count(*) AS uploads FROM upload')[0]?.uploads;

const test = base.extend<{ folder: string }>({
  folder: async ({ task: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'hds-journal-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

test('keeps what was committed, and all of it or nothing', ({ folder }) => {
  const onBroken = vi.fn();
  const journal = new Journal(folder, onBroken);
  journal.write(INSERT, 'a', '{}');
  journal.commit();
  journal.rows('PRAGMA max_page_count = 100'); // 400 kB: the disk is full soon

  journal.write(INSERT, 'b', '{}');
  expect(() => journal.write(INSERT, 'c', 'x'.repeat(1_000_000))).toThrow('full');

  expect(onBroken).toHaveBeenCalledOnce();
  const next = new Journal(folder, onBroken);
  expect(count(next)).toBe(1);
  next.close();
});

test('lets one process into a folder', ({ folder }) => {
  const journal = new Journal(folder, () => {});

  expect(() => new Journal(folder, () => {})).toThrow('does another local cloud run on this folder?');
  journal.close();
});
