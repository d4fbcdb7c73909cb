import sql from 'sql-template-tag';
import { describe, expect } from 'vitest';
import { criteriaSql, type LookupModel } from '../../platform/rest/lookups.js';
import { makeFleet } from '../../testing/fleet.js';
import { type TestHds, test } from '../../testing/hds.js';
import { hasTraceback } from './traceback-search.js';

const modelWith = (traceback: LookupModel['fields'][string]): LookupModel => ({
  table: 'exception',
  fields: { traceback },
});
const searched = modelWith({ kind: 'text', column: 'traceback', foundBy: hasTraceback });
const plain = modelWith({ kind: 'text', column: 'traceback' });

const store = (hds: TestHds, texts: (string | null)[]) =>
  hds.rows(sql`INSERT INTO exception (creator_id, traceback) SELECT 1, unnest(${texts}::text[])`);

const found = async (hds: TestHds, path: string, value: unknown, model = searched) =>
  (
    await hds.rows<{ traceback: string | null }>(
      sql`SELECT traceback FROM exception t WHERE ${criteriaSql(model, 't', { [path]: value })} ORDER BY id`,
    )
  ).map(({ traceback }) => traceback);

const known = async (hds: TestHds) =>
  (await hds.rows<{ text: string }>(sql`SELECT text FROM traceback ORDER BY text`)).map(({ text }) => text);

describe('a search through tracebacks', () => {
  const texts = [null, '', 'a', 'ab', 'No Tray', 'no tray', 'no tray', '50%_of\\it', 'KeyError: wheel', 'é\n'];
  const operators = [
    ...['exact', 'iexact', 'contains', 'icontains', 'startswith', 'istartswith', 'endswith', 'iendswith'],
    ...['regex', 'iregex', 'gt', 'gte', 'lt', 'lte', 'in', 'range'],
  ];
  const values = ['', 'a', 'AB', 'no tray', 'y', '50%', '_', '\\\\', '^n.*y$', 'wheel', 'é', 'nothing'];

  test.for(operators)('by %s finds what the column itself would', async (operator, { hds }) => {
    await store(hds, texts);

    for (const value of values) {
      const given = operator === 'range' ? [value, 'no tray'] : operator === 'in' ? [value, 'KeyError: wheel'] : value;
      const path = `traceback__${operator}`;
      expect([value, await found(hds, path, given)]).toEqual([value, await found(hds, path, given, plain)]);
    }
  });

  test.for(['true', 'false'])('by isnull=%s finds what the column itself would', async (value, { hds }) => {
    await store(hds, texts);

    const answer = await found(hds, 'traceback__isnull', value);

    expect(answer).toEqual(texts.filter((text) => (text === null) === (value === 'true')));
  });

  test('finds an exception by the traceback that somebody wrote into it, and no longer by the one it had', async ({
    hds,
  }) => {
    await makeFleet(hds);
    await hds.post('exceptions', { code: 0, traceback: 'first words' });
    await hds.request('PATCH', 'exceptions/1/', { body: { traceback: 'second words' } });

    expect(await found(hds, 'traceback__contains', 'first')).toEqual([]);
    expect(await found(hds, 'traceback__contains', 'second')).toEqual(['second words']);
  });
});

describe('the different tracebacks', () => {
  test('are kept once each, however many exceptions have them', async ({ hds }) => {
    await store(hds, ['one', 'two', 'one', null]);
    await store(hds, ['two', 'three']);

    expect(await known(hds)).toEqual(['one', 'three', 'two']);
  });

  test('hold nobody up: two who bring the same one do not wait for each other', async ({ hds }) => {
    const insert = sql`INSERT INTO exception (creator_id, traceback) VALUES (1, 'the same')`;

    await hds.database.transaction(async (manager) => {
      await manager.query(insert.text, insert.values as unknown[]);
      await hds.rows(insert);
    });

    expect(await found(hds, 'traceback', 'the same')).toEqual(['the same', 'the same']);
  });

  test('that were brought by what failed are brought by the next', async ({ hds }) => {
    const insert = sql`INSERT INTO exception (creator_id, traceback) VALUES (1, 'again')`;
    const failing = hds.database.transaction(async (manager) => {
      await manager.query(insert.text, insert.values as unknown[]);
      throw new Error('given up');
    });
    await expect(failing).rejects.toThrow('given up');

    await hds.rows(insert);

    expect(await found(hds, 'traceback', 'again')).toEqual(['again']);
  });
});
