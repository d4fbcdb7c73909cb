import sql, { raw } from 'sql-template-tag';
import { describe, expect } from 'vitest';
import { type TestHds, test } from './hds.js';

type Body = Record<string, unknown>;

/** What is particular to a resource; the suite tests all that every resource of the API has in common. */
export interface ResourceCase {
  /** Path under `/api/v1/`. */
  path: string;
  /** The word of automatic messages. */
  basename: string;
  /** The class name in messages. */
  model: string;
  table: string;
  /** Makes what the objects stand on. */
  prepare?(hds: TestHds): Promise<void>;
  /** A body with every field; unique ones differ by `n`, and no order of rows 1, 2, 3 is that of their ids. */
  body(n: number): Body;
  /** What a create shows of `body(1)`, where that is not the body itself. */
  shown?: Body;
  /** A field and its new value for a partial update, and what is shown of it. */
  change: { field: string; value: unknown };
  /** The keys of each shape, in the contract's order. */
  keys: { list: string[]; detail: string[]; written: string[] };
  /** Bodies that break a rule, over `body(1)` (undefined leaves a field out), and the reasons by field. */
  refused: [overrides: Body, detail: Body][];
  /** Fields no two objects may share, with the text that says so. */
  unique?: Record<string, string>;
  defaultOrder: 'id' | '-id';
  /** Ids of the rows made of `body(1)` to `body(3)` under an `ordering`. */
  orderings: Record<string, number[]>;
  /** Whether lists know `created_after` and `created_before`. */
  hasCreatedFilters?: boolean;
}

interface Page {
  count: number | null;
  next: string | null;
  previous: string | null;
  results: (Body & { id: number })[];
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?Z$/;
/** The users that a reset makes are in the order of the roles, the superuser last. */
const SUPERUSER = 7;

/** What holds for every resource whose objects are made, changed and deleted through the API. */
export function resourceSuite(resource: ResourceCase): void {
  const { path, basename, model, table, body, keys } = resource;
  const one = `${path}/1/`;

  async function make(hds: TestHds, count: number): Promise<void> {
    await resource.prepare?.(hds);
    for (let n = 1; n <= count; n++) await hds.post(path, body(n));
  }

  async function countOf(hds: TestHds): Promise<number> {
    const [row] = await hds.rows<{ count: number }>(sql`SELECT count(*) FROM ${raw(table)}`);
    return row?.count ?? Number.NaN;
  }

  async function idsOf(hds: TestHds, query: string): Promise<number[]> {
    return (await hds.get<Page>(`${path}/?${query}`)).results.map(({ id }) => id);
  }

  describe(`${path}: creating`, () => {
    test('answers 201 with the object, its keys in order', async ({ hds }) => {
      await make(hds, 0);

      const answer = await hds.request<Body>('POST', `${path}/`, { body: body(1) });

      expect(answer.status).toBe(201);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(Object.keys(answer.body)).toEqual(['status', 'message', 'data']);
      expect(answer.body).toMatchObject({ status: 'success', message: `${basename} created successfully` });
      expect(Object.keys(answer.body.data)).toEqual(keys.written);
      expect(answer.body.data).toMatchObject({
        ...(resource.shown ?? body(1)),
        id: 1,
        creator: SUPERUSER,
        modifiedBy: null,
        created: expect.stringMatching(TIME),
        lastModified: answer.body.data.created,
      });
    });

    test.for(['urlencoded', 'multipart'] as const)('takes a %s form as well as JSON', async (kind, { hds }) => {
      await make(hds, 1);
      const pairs = Object.entries(body(2)).flatMap(([name, value]) =>
        value === null ? [] : [[name, String(value)] as [string, string]],
      );
      const form = kind === 'urlencoded' ? new URLSearchParams(pairs) : new FormData();
      if (form instanceof FormData) for (const [name, value] of pairs) form.append(name, value);

      const made = await hds.request<Body>('POST', `${path}/`, { body: form });
      const changed = await hds.request<Body>('PUT', `${path}/2/`, { body: form });

      expect([made.status, changed.status]).toEqual([201, 200]);
      const { id, ...values } = made.body.data;
      await hds.request('DELETE', `${path}/2/`);
      const asJson = await hds.post<Body>(path, body(2));
      expect({ ...values, created: 0, lastModified: 0 }).toEqual({
        ...asJson,
        id: undefined,
        created: 0,
        lastModified: 0,
      });
      expect(id).toBe(2);
    });

    test('ignores unknown and read-only keys', async ({ hds }) => {
      await make(hds, 0);
      const extra = {
        id: 77,
        creator: 1,
        modifiedBy: 1,
        created: '2000-01-01T00:00:00Z',
        lastModified: '2000-01-01T00:00:00Z',
        bogus: [{}],
        constructor: 'x',
        toString: 1,
      };

      const made = await hds.post<Body>(path, { ...body(1), ...extra });

      expect(Object.keys(made)).toEqual(keys.written);
      expect(made).toMatchObject({ id: 1, creator: SUPERUSER, modifiedBy: null });
      expect(made.created).not.toBe('2000-01-01T00:00:00Z');
    });

    test.for(resource.refused)('refuses %j with %j', async ([overrides, detail], { hds }) => {
      await make(hds, 0);

      const answer = await hds.request('POST', `${path}/`, { body: { ...body(1), ...overrides } });

      expect(answer.body).toEqual({ status: 'error', errors: { detail } });
      expect(answer.status).toBe(400);
      expect(await countOf(hds)).toBe(0);
    });

    test.for(Object.entries(resource.unique ?? {}))(
      'of five at once with the same %s one is stored',
      async ([field, text], { hds }) => {
        await make(hds, 0);
        const bodies = [1, 2, 3, 4, 5].map((n) => ({ ...body(n), [field]: body(1)[field] }));

        const answers = await Promise.all(bodies.map((each) => hds.request('POST', `${path}/`, { body: each })));

        expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400]);
        for (const answer of answers.filter(({ status }) => status === 400))
          expect(answer.body).toEqual({ status: 'error', errors: { detail: { [field]: [text] } } });
        expect(await countOf(hds)).toBe(1);
      },
    );
  });

  describe(`${path}: reading`, () => {
    test('shows a page and an object, their keys in order', async ({ hds }) => {
      await make(hds, 1);

      const list = await hds.request<Page>('GET', `${path}/`, { as: 'support' });
      const detail = await hds.request<Body>('GET', one, { as: 'support' });

      expect([list.status, detail.status]).toEqual([200, 200]);
      expect([list.body.message, detail.body.message]).toEqual(Array(2).fill(`${basename} retrieved successfully`));
      expect(Object.keys(list.body.data)).toEqual(['count', 'next', 'previous', 'results']);
      expect(Object.keys(list.body.data.results[0] ?? {})).toEqual(keys.list);
      expect(Object.keys(detail.body.data)).toEqual(keys.detail);
    });

    test('GET and HEAD work with and without the slash at the end', async ({ hds }) => {
      await make(hds, 1);

      for (const address of [path, `${path}/`, `${path}?limit=1`, `${path}/1`, one]) {
        const read = await hds.request('GET', address);
        const head = await hds.request('HEAD', address);

        expect([address, read.status, head.status, head.text]).toEqual([address, 200, 200, '']);
        expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(read.text)));
      }
    });

    test.for([
      ['99', `No ${model} matches the given query.`],
      ['999999999999999', `No ${model} matches the given query.`],
      ['abc', ''],
      ['1.5', ''],
      ['-1', ''],
      ['1e3', ''],
      ['%00', ''],
      ['99999999999999999999999', ''],
    ] as const)('the id %s is 404 for every method', async ([id, exception], { hds }) => {
      await make(hds, 0);

      for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
        const sent = method === 'PUT' || method === 'PATCH' ? { body: body(1) } : {};
        const answer = await hds.request(method, `${path}/${id}/`, sent);

        expect([method, answer.status, answer.body]).toEqual([method, 404, { status: 'error', errors: { exception } }]);
      }
    });

    test('pages have addresses with sorted keys, and bad limits fall back', async ({ hds }) => {
      await make(hds, 12);
      const all = Array.from({ length: 12 }, (_, at) => (resource.defaultOrder === 'id' ? at + 1 : 12 - at));
      const address = (query: string | null) => query && `${hds.origin}/api/v1/${path}/?${query}`;
      const cases: [query: string, from: number, to: number, next: string | null, previous: string | null][] = [
        ['', 0, 10, 'limit=10&offset=10', null],
        ['limit=5&offset=5', 5, 10, 'limit=5&offset=10', 'limit=5'],
        ['limit=5&offset=3', 3, 8, 'limit=5&offset=8', 'limit=5'],
        ['limit=5&offset=7', 7, 12, null, 'limit=5&offset=2'],
        ['offset=10', 10, 12, null, 'limit=10'],
        ['limit=5&offset=50', 12, 12, null, 'limit=5&offset=45'],
        ['limit=10000', 0, 12, null, null],
        ['limit=12', 0, 12, null, null],
        ['limit=0', 0, 10, 'limit=10&offset=10', null],
        ['limit=-3&offset=-3', 0, 10, 'limit=10&offset=10', null],
        ['limit=abc&offset=abc', 0, 10, 'limit=10&offset=10', null],
        ['limit=&offset=', 0, 10, 'limit=10&offset=10', null],
        ['limit=1.5', 0, 10, 'limit=10&offset=10', null],
        ['zeta=1&limit=5&alpha=Ranch%20A:1', 0, 5, 'alpha=Ranch+A%3A1&limit=5&offset=5&zeta=1', null],
      ];

      for (const [query, from, to, next, previous] of cases) {
        const page = await hds.get<Page>(`${path}/?${query}`);

        expect([query, page.count, page.results.map(({ id }) => id)]).toEqual([query, 12, all.slice(from, to)]);
        expect([query, page.next, page.previous]).toEqual([query, address(next), address(previous)]);
      }
      const uncounted = await hds.get<Page>(`${path}/?count=none&limit=5`);
      expect([uncounted.count, uncounted.next]).toEqual([null, address('count=none&limit=5&offset=5')]);
    });

    test('lists are ordered by what they show; other names are dropped', async ({ hds }) => {
      await make(hds, 3);
      const byDefault = resource.defaultOrder === 'id' ? [1, 2, 3] : [3, 2, 1];
      const orderings = { '-id': [3, 2, 1], id: [1, 2, 3], created: [1, 2, 3], ...resource.orderings };

      for (const [ordering, ids] of Object.entries(orderings))
        expect([ordering, await idsOf(hds, `ordering=${ordering}`)]).toEqual([ordering, ids]);
      for (const dropped of ['bogus', 'creator__password', 'constructor', 'id;DROP TABLE fruit', ',', '--id', '-'])
        expect([dropped, await idsOf(hds, `ordering=${dropped}`)]).toEqual([dropped, byDefault]);
      expect(await idsOf(hds, 'ordering=bogus, -id')).toEqual([3, 2, 1]);
    });

    test.runIf(resource.hasCreatedFilters)('finds objects by the time they were made', async ({ hds }) => {
      await make(hds, 3);
      const times = ['2022-05-01T06:59:59Z', '2022-05-01T07:00:00Z', '2022-05-02T06:59:59Z'];
      for (const [at, time] of times.entries())
        await hds.rows(sql`UPDATE ${raw(table)} SET created = ${time} WHERE id = ${at + 1}`);
      const cases: [query: string, ids: number[]][] = [
        ['created_after=2022-05-01', [2, 3]], // midnight of US/Pacific is 07:00 UTC in summer
        ['created_before=2022-05-01', [1, 2]], // both ends belong to the range
        ['created_after=2022-05-01&created_before=2022-05-01', [2]],
        ['created_after=2022-05-02&tz=utc', [3]],
        ['created_after=2022-05-02T06:59:59Z&tz=Asia/Tokyo', [3]],
        ['created_after=2022-05-02T00:00:00%2B09:00', [3]],
        ['created_after=garbage', [1, 2, 3]],
        ['created_after=2023-01-01&tz=Mars/Olympus', [1, 2, 3]],
        ['created_after=', [1, 2, 3]],
      ];

      for (const [query, ids] of cases) expect([query, (await idsOf(hds, query)).sort()]).toEqual([query, ids]);
    });
  });

  describe(`${path}: changing and deleting`, () => {
    test.for(['', '/'])('PUT and PATCH answer with the changed object (path ending in "%s")', async (end, { hds }) => {
      await make(hds, 1);
      const { field, value } = resource.change;

      const put = await hds.request<Body>('PUT', `${path}/1${end}`, { as: 'superuser', body: body(2) });
      const patched = await hds.request<Body>('PATCH', `${path}/1${end}`, { body: { [field]: value } });

      for (const answer of [put, patched]) {
        expect(answer.status).toBe(200);
        expect(answer.body.message).toBe(`${basename} updated successfully`);
        expect(Object.keys(answer.body.data)).toEqual(keys.written);
        expect(answer.body.data).toMatchObject({ id: 1, creator: SUPERUSER, modifiedBy: SUPERUSER });
      }
      const { lastModified: _, [field]: __, ...rest } = put.body.data;
      expect(patched.body.data).toMatchObject({ ...rest, [field]: value });
      expect(String(patched.body.data.lastModified) > String(patched.body.data.created)).toBe(true);
    });

    test('POST works without the slash at the end', async ({ hds }) => {
      await make(hds, 0);

      expect((await hds.request('POST', path, { body: body(1) })).status).toBe(201);
    });

    test('an empty PATCH changes nothing but who and when', async ({ hds }) => {
      await make(hds, 1);
      const { modifiedBy: _, lastModified: __, ...before } = await hds.get<Body>(one);

      expect((await hds.request('PATCH', one, { body: {} })).status).toBe(200);

      expect(await hds.get(one)).toMatchObject(before);
    });

    test.for(resource.refused)('PUT refuses %j with %j and changes nothing', async ([overrides, detail], { hds }) => {
      await make(hds, 1);
      const before = await hds.get(one);

      const answer = await hds.request('PUT', one, { body: { ...body(1), ...overrides } });

      expect([answer.status, answer.body]).toEqual([400, { status: 'error', errors: { detail } }]);
      expect(await hds.get(one)).toEqual(before);
    });

    test.for(Object.entries(resource.unique ?? {}))(
      'an update to a taken %s is refused',
      async ([field, text], { hds }) => {
        await make(hds, 2);

        const answer = await hds.request('PATCH', `${path}/2/`, { body: { [field]: body(1)[field] } });

        expect([answer.status, answer.body]).toEqual([
          400,
          { status: 'error', errors: { detail: { [field]: [text] } } },
        ]);
        expect((await hds.request('PATCH', one, { body: { [field]: body(1)[field] } })).status).toBe(200);
      },
    );

    test.for(['', '/'])('DELETE answers 204 without a body (path ending in "%s")', async (end, { hds }) => {
      await make(hds, 2);

      const answer = await hds.request('DELETE', `${path}/1${end}`);

      expect([answer.status, answer.text, answer.headers.get('content-type')]).toEqual([204, '', null]);
      expect((await hds.request('GET', one)).status).toBe(404);
      expect(await countOf(hds)).toBe(1);
    });

    test('every change leaves one line in the audit log, written with it; a refused one leaves none', async ({
      hds,
    }) => {
      await make(hds, 0);
      await hds.rows(sql`DELETE FROM audit_entry`);
      const lines = () => hds.rows(sql`SELECT kind, object_id, resource, username FROM audit_entry ORDER BY id`);
      const line = (kind: string) => ({ kind, object_id: 1, resource: path, username: 'superuser' });

      await hds.post(path, body(1));
      const [together] = await hds.rows(
        sql`SELECT a.xmin = t.xmin AS "inOneTransaction" FROM audit_entry a JOIN ${raw(table)} t ON t.id = a.object_id`,
      );
      await hds.request('PATCH', one, { body: {} });
      await hds.request('PUT', `${path}/99/`, { body: body(1) });
      await hds.request('DELETE', `${path}/99/`);
      await hds.request('DELETE', one, { as: 'jenkins' });
      await hds.request('DELETE', one);

      expect(together).toEqual({ inOneTransaction: true });
      expect(await lines()).toEqual([line('created'), line('updated'), line('deleted')]);
    });
  });
}
