import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Figure, judge } from './figures.ts';
import { BenchHub } from './hub/bench-hub.ts';
import { readOptions } from './options.ts';
import type { Bench, Scenario } from './scenario.ts';
import { commitToJob } from './scenarios/08-commit-to-job.ts';
import { jobs } from './scenarios/09-jobs.ts';
import { scenarios } from './scenarios.ts';

test('numbers and names of the scenarios are those of the contract', () => {
  expect(scenarios.map(({ number, name }) => `${number} ${name}`)).toEqual([
    '1 post-one',
    '2 post-batch',
    '3 object-to-row',
    '4 fully-processed',
    '5 get',
    '6 list',
    '7 aggregates',
    '8 commit-to-job',
    '9 jobs',
    '10 redelivery',
    '11 memory',
    '12 start',
    '13 storage',
    '14 export',
  ]);
});

/** Those that need no program besides what the hub needs itself, in sizes that tell nothing about speed. */
describe('a small run', () => {
  let bench: Bench;
  beforeAll(async () => {
    const options = readOptions(['--rounds', '1', '--seconds', '1']);
    bench = { hub: await BenchHub.start(), options, say: () => undefined };
  });
  afterAll(() => bench.hub.stop());

  test.each<[Scenario, string[]]>([
    [commitToJob, ['p50', 'p99']],
    [jobs, ['jobs without work']],
  ])('of $name has a figure for each case', async ({ measure }, cases) => {
    const figures = await measure(bench);

    expect(figures.map(({ what }) => what)).toEqual(cases);
    for (const figure of figures) expect(medianOf(figure)).toBeGreaterThan(0);
  });
});

const medianOf = (figure: Figure) => judge(figure).medians.subject;
