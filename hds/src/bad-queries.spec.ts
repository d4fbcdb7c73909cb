import fc from 'fast-check';
import { beforeEach, expect } from 'vitest';
import { criteriaParameters } from './domain/notifications/criteria.js';
import { answered, everything } from './testing/bad-input.js';
import { type TestHds, test } from './testing/hds.js';
import { addressOf, type Operation, operationsOf } from './testing/operations.js';
import { makeWorld } from './testing/world.js';

beforeEach<{ hds: TestHds }>(async ({ hds }) => makeWorld(hds));

/** Read by every list, and ignored, as any unknown name is, by every other route. */
const COMMON = ['limit', 'offset', 'ordering', 'tz', 'count', 'format', 'deleted'];
/** Of files the bytes are not there: what is asked of them is asked in their own spec. */
const NEEDS_STORAGE = /\/(content|download)\/$/;

/** A route that reads, with the names it may be asked, those that its description has and others. */
type Read = Operation & { documented: string[] };

async function readsOf(hds: TestHds): Promise<Read[]> {
  const reads = (await operationsOf(hds)).filter(
    ({ method, path }) => method === 'GET' && path !== 'migrations/migrate/' && !NEEDS_STORAGE.test(path),
  );
  return reads.map((read) => ({
    ...read,
    documented: read.parameters,
    parameters: [...new Set([...read.parameters, ...COMMON])],
  }));
}

/** What a read may answer: what it has, why not, that there is none, or that too many ask at once. */
function expected({ path }: Operation): number[] {
  if (path.endsWith('/config/')) return [404];
  return path.endsWith('/export/') ? [200, 400, 429] : [200, 400, 404];
}

const values = [
  '%00',
  'a%00b',
  "'",
  '%25_\\',
  '%ff%fe',
  '%zz',
  '1e400',
  '9'.repeat(400),
  '-9223372036854775809',
  'NaN',
  ',,1',
  '1,'.repeat(2000),
  "');DROP TABLE fruit;--",
  '2022-05-02T00:00:00',
  '%2B275760-09-13T00:00:00Z',
  '24:00',
  '__proto__',
  'x'.repeat(6000),
];

test('any route that reads may be asked anything of any parameter', async ({ hds }) => {
  const before = await everything(hds);
  const reads = await readsOf(hds);
  expect(reads.length).toBeGreaterThan(70);

  for (const read of reads)
    for (const [nth, name] of read.parameters.entries()) {
      // Filters of one kind read alike, and an export reads what its list reads: each gets some of the values.
      const every = read.path.endsWith('/export/') || !read.documented.includes(name) ? 9 : 3;
      const some = values.filter((_value, at) => at % every === nth % every);
      await Promise.all(
        some.map(async (value) => {
          const { status, text } = await answered(hds, 'GET', `${addressOf(read)}?${name}=${value}`);
          expect(expected(read), `${read.path}?${name}=${value.slice(0, 100)}: ${text.slice(0, 200)}`).toContain(
            status,
          );
        }),
      );
    }

  expect(await everything(hds)).toEqual(before);
});

test('several parameters at once may be any text', async ({ hds }) => {
  for (const read of await readsOf(hds)) {
    const pair = fc.tuple(fc.constantFrom(...read.parameters), fc.string({ unit: 'binary', maxLength: 12 }));
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 6 }), async (pairs) => {
        const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&');
        const { status } = await answered(hds, 'GET', `${addressOf(read)}?${query}`);
        expect(expected(read)).toContain(status);
      }),
      { numRuns: read.parameters.length > 20 ? 20 : 5 },
    );
  }
});

test('a query may be long, and have a name twice, a thousand times or with brackets', async ({ hds }) => {
  const queries = [
    'x='.concat('a'.repeat(14_000)),
    'limit=1&limit=2',
    'codes=1&'.repeat(1500),
    'limit[]=1&limit[a]=1',
    '=&&==&',
    '&'.repeat(10_000),
    '__proto__[x]=1&constructor=1',
    `${'a'.repeat(10_000)}=1`,
  ];

  for (const query of queries)
    expect([query.slice(0, 50), (await answered(hds, 'GET', `errorreports/?${query}`)).status]).toEqual([
      query.slice(0, 50),
      200,
    ]);
  await hds.post('fruits', { name: 'fig' });
  const { results } = await hds.get<{ results: unknown[] }>('fruits/?limit=5&limit=1');
  expect(results).toHaveLength(1);
});

test('the query that a rule is made of may be anything: the rule is made, or refused and leaves nothing', async ({
  hds,
}) => {
  const body = { trigger_on: 'ErrorReport', recipients: [1] };
  const generics = ['a', '=', 'a=b=c', 'githash', 'report__x=1', 'creator__password=x', 'id__in=', 'a=1,a=2'];

  for (const name of criteriaParameters)
    for (const value of name === 'generic' ? [...values, ...generics] : values) {
      const before = await everything(hds);
      const { status, text } = await answered(hds, 'POST', `notifications/?${name}=${value}`, { body });
      expect([201, 400], `${name}=${value.slice(0, 100)}: ${text.slice(0, 200)}`).toContain(status);
      if (status === 400) expect(await everything(hds)).toEqual(before);
    }
  await hds.post('errorreports', { timestamp: 3, serial_number: 11, data: { sysmon_report: {} } }, { as: 'sqs' });
  await hds.queuesToDrain();
  expect((await hds.get<{ results: unknown[] }>('notifications/?limit=1000')).results.length).toBeGreaterThan(1);
});
