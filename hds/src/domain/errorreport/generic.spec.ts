import fc from 'fast-check';
import sql from 'sql-template-tag';
import { beforeEach, describe, expect } from 'vitest';
import { lookupNames, lookupsOf } from '../../core/report/report-lookups.js';
import { criteriaOf, criteriaSql } from '../../platform/rest/lookups.js';
import { errorReport, makeFleet } from '../../testing/fleet.js';
import { type TestHds, test } from '../../testing/hds.js';

/** Report 1 of harvester 11 on Ranch A, report 2 of the emulator on Ranch B; what they say differs in each type of value. */
beforeEach<{ hds: TestHds }>(async ({ hds }) => {
  await makeFleet(hds);
  const first = errorReport(
    {
      'arm.0': { ts: 1_700_000_000, code: 9, handled: true, traceback: 'ValueError: no tray' },
      'driver.0': { ts: 1_700_000_001, code: 0, traceback: 'KeyError: 50%' },
    },
    { extra: { number: 111, float: 2.5, yes: true, none: null, list: ['a', 'b'], 'dotted.key': 'x', comma: 'a,b=c' } },
    { PID: 111 } as object,
  );
  const second = errorReport(
    { 'arm.0': { ts: 1_700_100_000, code: 0, handled: true } },
    {
      timestamp: 1_700_100_000,
      uuid: 'event-2',
      pick_session_uuid: 'session-2',
      extra: { number: '111', float: 11, yes: 'true', version: '1.10' },
    },
    { PID: 9 } as object,
  );
  Object.assign(second.data, { githash: 'ABC999', branch_name: 'release/2' });
  Object.assign(second.data.sysmon_report, { is_emulator: true, fruit: 'strawberry' });
  for (const report of [first, second]) {
    await hds.post('errorreports', report, { as: 'sqs' });
    await hds.queuesToDrain();
  }
});

const found = async (hds: TestHds, generic: string, more = '') =>
  (
    await hds.get<{ results: { id: number }[] }>(
      `errorreports/?generic=${encodeURIComponent(generic)}&ordering=id${more}`,
      { as: 'support' },
    )
  ).results.map(({ id }) => id);

describe('a path', () => {
  test.for<[string, number[]]>([
    ['harvester__harv_id=11', [1]],
    ['harvester__name=SB Emulator', [2]],
    ['harvester__fruit__name=strawberry', [1, 2]],
    ['harvester__is_emulator=True', [2]],
    ['location__ranch=Ranch A', [1]],
    ['location__distributor__name=Coast Berries', [1, 2]],
    ['githash=abc123', [1]],
    ['gitbranch=release/2', [2]],
    ['event__UUID=event-2', [2]],
    ['pick_session__UUID=session-1', [1]],
    ['exceptions__code__code=9', [1]],
    ['exceptions__code__name__icontains=TRAY', [1]],
    ['exceptions__service=arm', [1, 2]],
    ['exceptions__robot=0', [1, 2]],
    ['report__type=error', [1, 2]],
    ['tags=extracted', [1, 2]],
    ['tags__name=incomplete', []],
    ['id=2', [2]],
    ['pk=1', [1]],
    ['harvester=1', [1]],
    ['creator__username=sqs', [1, 2]],
    // Both of one exception: report 1 has a handled one and one of code 0, report 2 one that is both.
    ['exceptions__handled=true,exceptions__code__code=0', [2]],
    [' harvester__harv_id = 11 ,  location__ranch = Ranch A ', [1]],
  ])('%s finds %o', async ([generic, ids], { hds }) => {
    expect(await found(hds, generic)).toEqual(ids);
  });
});

describe('a value in stored JSON', () => {
  test.for<[string, number[]]>([
    ['report__data__sysmon_report__sysmon.0__PID=111', [1]],
    ['report__extra__number=111', [1, 2]], // the number and the text
    ['report__extra__number=111.0', [1]], // the same number, another text
    ['report__extra__yes=true', [1, 2]],
    ['report__extra__yes=TRUE', [1]],
    ['report__extra__yes=false', []],
    ['report__extra__none=null', [1]],
    ['report__extra__dotted.key=x', [1]],
    ['report__extra__list__1=b', [1]],
    ['report__extra__comma=a\\,b=c', [1]],
    ['report__extra__float__gt=3', [2]], // as numbers: 11 > 3, though "11" < "3"
    ['report__extra__float__lte=2.5', [1]],
    ['report__extra__number__gte=100', [1]], // a text does not order among numbers
    ['report__extra__version__gte=1.1x', []],
    ['report__extra__version__startswith=1.', [2]],
    ['report__extra__number__contains=11', [1, 2]],
    ['report__extra__float__in=2.5\\,11', [1, 2]],
    ['report__extra__float__range=2\\,3', [1]],
    ['report__extra__version__isnull=false', [2]],
    ['report__extra__version__isnull=true', [1]],
    ['report__extra__has_key=version', [2]],
    ['report__nothing__here=1', []],
    ['report__extra__version__regex=^1[.]\\d+$', [2]],
    ['report__extra__year=1', []], // a key of the report: no part of a time there
  ])('%s finds %o', async ([generic, ids], { hds }) => {
    expect(await found(hds, generic)).toEqual(ids);
  });
});

describe('an operator', () => {
  test.for<[string, number[]]>([
    ['githash__exact=abc123', [1]],
    ['githash__iexact=abc999', [2]],
    ['githash__contains=bc1', [1]],
    ['githash__contains=BC1', []],
    ['githash__icontains=bC', [1, 2]],
    ['githash__startswith=abc', [1]],
    ['githash__istartswith=abc', [1, 2]],
    ['githash__endswith=999', [2]],
    ['githash__iendswith=C999', [2]],
    ['githash__regex=^[A-Z]+9{3}$', [2]],
    ['githash__iregex=^ABC', [1, 2]],
    ['exceptions__traceback__contains=50%', [1]],
    ['exceptions__traceback__contains=5_%', []],
    ['harvester__harv_id__gt=11', [2]],
    ['harvester__harv_id__gte=10.5', [1, 2]],
    ['harvester__harv_id__lt=11', []],
    ['harvester__harv_id__lte=11', [1]],
    ['harvester__harv_id__in=11\\,12', [1]],
    ['harvester__harv_id__range=1\\,100', [1]],
    ['harvester__harv_id__startswith=100', [2]],
    ['harvester__name__isnull=false', [1, 2]],
    ['harvester__thingName__isnull=true', [1, 2]],
    ['pick_session__isnull=True', []],
    ['exceptions__isnull=false', [1, 2]],
    ['exceptions__isnull=true', []],
    // 22:13:20.5 UTC on November 14, and 02:00 UTC on the 16th, 2023.
    ['reportTime=2023-11-14T22:13:20.5Z', [1]],
    ['reportTime__gte=2023-11-15', [2]],
    ['reportTime__date=2023-11-14', [1]],
    ['reportTime__date__gt=2023-11-14', [2]],
    ['reportTime__date__lte=2023-11-14', [1]],
    ['reportTime__year=2023', [1, 2]],
    ['reportTime__year__lt=2023', []],
    ['reportTime__month=11', [1, 2]],
    ['reportTime__day=16', [2]],
    ['reportTime__hour=22', [1]],
    ['reportTime__hour__lte=2', [2]],
  ])('%s finds %o', async ([generic, ids], { hds }) => {
    expect(await found(hds, generic)).toEqual(ids);
  });

  test('reads times in the zone of the query', async ({ hds }) => {
    // 02:00 UTC on the 16th is 18:00 on the 15th in US/Pacific.
    expect(await found(hds, 'reportTime__date=2023-11-15', '&tz=US/Pacific')).toEqual([2]);
    expect(await found(hds, 'reportTime__hour=18', '&tz=US/Pacific')).toEqual([2]);
  });
});

describe('what is refused', () => {
  test.for<[string, string]>([
    ['bogus=1', "Cannot resolve keyword 'bogus' into field. Choices are: created, creator, event, exceptions, "],
    ['harvester__bogus=1', "Cannot resolve keyword 'bogus' into field. Choices are: created, creator, fruit, "],
    [
      'creator__password__startswith=pbkdf2',
      "Cannot resolve keyword 'password' into field. Choices are: id, pk, username",
    ],
    ['creator__auth_token__key=a', "Cannot resolve keyword 'auth_token' into field."],
    ['creator__email=a@b.c', "Cannot resolve keyword 'email' into field."],
    ['event__creator__password=x', "Cannot resolve keyword 'password' into field."],
    ['__proto__=1', "Cannot resolve keyword '' into field."],
    ['constructor=1', "Cannot resolve keyword 'constructor' into field."],
    ['githash__bogus=1', "Unsupported lookup 'bogus' for text or join on the field not permitted."],
    ['githash__exact__exact=1', "Unsupported lookup 'exact' for text"],
    ['harvester__is_emulator__gt=1', "Unsupported lookup 'gt' for boolean"],
    ['harvester__harv_id=abc', "Field 'harv_id' expected a number but got 'abc'."],
    ['harvester__harv_id__gte=abc', "Field 'harv_id' expected a number but got 'abc'."],
    ['harvester__is_emulator=maybe', "'maybe' value must be either True or False."],
    ['reportTime__gte=yesterday', "'yesterday' value has an invalid format."],
    ['reportTime__date=May', "'May' is no date"],
    ['harvester__harv_id', "no lookup: 'harvester__harv_id'"],
    ['githash=a,b', "no lookup: 'b'"],
    ['githash__regex=(', 'invalid regular expression'],
    ['githash__regex=(a)\\1', 'back-references are not allowed'],
    ['githash__regex=(a{100}){101}', 'a repetition counts to at most 100'],
    [Array(21).fill('id=1').join(','), 'too many lookups'],
  ])('%s', async ([generic, text], { hds }) => {
    for (const path of ['errorreports', 'exceptions', 'exceptions/pareto']) {
      const answer = await hds.request('GET', `${path}/?generic=${encodeURIComponent(generic)}`);

      expect(answer.status).toBe(400);
      expect(answer.body.errors).toMatchObject({ exception: expect.stringContaining(text) });
    }
  });

  test('says where a path may go on', async ({ hds }) => {
    const answer = await hds.request('GET', 'errorreports/?generic=harvester__nam=x');

    expect(answer.body.errors).toMatchObject({
      detail: { generic: [expect.stringMatching(/^"harvester__nam": "harvester" may go on with .*harv_id.*name/)] },
    });
  });

  test.for(['(a+)+$', '((a*)*)*b', '(a|aa)+$', '(.*)(.*)(.*)(.*)(.*)x$', '((a{1,100}){1,100}){1,100}b'])(
    'the pattern %s holds nobody up',
    async (pattern, { hds }) => {
      await hds.post('exceptions', { code: 0, report: 1, traceback: 'a'.repeat(50_000) });
      const started = performance.now();

      const answer = await hds.request(
        'GET',
        `errorreports/?generic=${encodeURIComponent(`exceptions__traceback__regex=${pattern}`)}`,
      );

      expect([200, 400]).toContain(answer.status);
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});

test('a pattern that takes longer than a second is given up', async ({ hds }) => {
  await hds.rows(
    sql`INSERT INTO exception (creator_id, report_id, info) SELECT 1, 1, repeat('ab', 1000000) || n FROM generate_series(1, 300) n`,
  );

  const answer = await hds.request('GET', 'errorreports/?generic=exceptions__info__regex=(a|b)*(b|c)*(a|c)*z{3}');

  expect(answer.status).toBe(400);
  expect(answer.body.errors).toMatchObject({ exception: expect.stringContaining('took longer than 1000 ms') });
});

test.for([
  ['count=none', null],
  ['count=estimated&harv_ids=11', 1],
  ['count=exact', 2],
] as const)('%s counts %o', async ([query, count], { hds }) => {
  expect(await hds.get(`errorreports/?${query}`)).toMatchObject({ count });
});

describe('any text', () => {
  const part = fc.constantFrom(
    ...[
      'harvester',
      'harv_id',
      'report',
      'data',
      'exceptions',
      'traceback',
      'reportTime',
      'tags',
      'creator',
      'githash',
    ],
    ...['event', 'exact', 'iexact', 'gt', 'in', 'range', 'isnull', 'regex', 'date', 'year', 'hour', 'has_key', '0', ''],
  );
  const path = fc.array(fc.oneof({ weight: 5, arbitrary: part }, fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 4,
  });
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.double().map(String),
    fc.constantFrom(
      'true',
      'null',
      '11',
      '2023-11-14',
      '[',
      '(',
      'a{1,99}',
      '\\',
      '%',
      "'",
      '"',
      '1e99',
      '9'.repeat(40),
    ),
  );
  const lookups = fc.array(fc.tuple(path, value), { maxLength: 3 });

  test('finds something or is refused, at once', async ({ hds }) => {
    await fc.assert(
      fc.asyncProperty(
        lookups,
        fc.constantFrom('errorreports', 'exceptions', 'exceptions/pareto'),
        async (items, list) => {
          const generic = items.map(([names, text]) => `${names.join('__')}=${text}`).join(',');
          const started = performance.now();

          const answer = await hds.request('GET', `${list}/?generic=${encodeURIComponent(generic.toWellFormed())}`);

          expect([200, 400]).toContain(answer.status);
          if (answer.status === 400) expect(Object.keys(answer.body)).toEqual(['status', 'errors']);
          expect(performance.now() - started).toBeLessThan(3000);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('of any parameter of a pareto or a breakdown finds something or is refused', async ({ hds }) => {
    const names = fc.constantFrom(
      'aggregate_query',
      'aggregate_name',
      'datetime_range',
      'codes',
      'start_time',
      'end_time',
      'tz',
      'node',
      'start_hour',
      'count',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('9', 'service', '2023', 'utc', ',', '__proto__'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(names, text),
        fc.constantFrom('pareto', 'tracebackBreakdown'),
        async (query, action) => {
          const parameters = Object.entries(query).map(
            ([name, word]) => `${name}=${encodeURIComponent(word.toWellFormed())}`,
          );

          const answer = await hds.request('GET', `exceptions/${action}/?${parameters.join('&')}`);

          expect([200, 400]).toContain(answer.status);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('criteria kept for later', () => {
  test('are the pairs of the text, and mean the same', async ({ hds }) => {
    const criteria = criteriaOf('harvester__harv_id=11, report__extra__comma=a\\,b=c');
    expect(criteria).toEqual({ harvester__harv_id: '11', report__extra__comma: 'a,b=c' });

    expect(lookupNames()).toContain('ErrorReport');
    const model = lookupsOf('ErrorReport');
    if (!model) throw new Error('error reports have no lookups');
    const ids = async (more: Record<string, unknown>) => {
      const { text, values } = criteriaSql(model, 'r', more);
      return (await hds.database.dataSource.query(
        `SELECT r.id FROM error_report r WHERE ${text} ORDER BY r.id`,
        values as unknown[],
      )) as { id: number }[];
    };

    expect(await ids(criteria)).toEqual([{ id: 1 }]);
    // As stored by old systems: lists mean any, also where the key does not say so.
    expect(await ids({ harvester__harv_id__in: ['11', '10000'], location__ranch: ['Ranch B', 'Ranch X'] })).toEqual([
      { id: 2 },
    ]);
    expect(await ids({ harvester__is_emulator: false, exceptions__handled: true })).toEqual([{ id: 1 }]);
    expect(await ids({})).toHaveLength(2);
  });
});
