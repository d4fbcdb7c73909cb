import sql from 'sql-template-tag';
import { describe, expect } from 'vitest';
import type { Actor, TestHds } from '../../testing/hds.js';
import { TestHds as Hub, test } from '../../testing/hds.js';

interface View {
  id: number;
  name: string;
  page: string;
  query: string;
  columns: string[] | null;
  is_default: boolean;
  shared_with: string | null;
  owner: { id: number; username: string };
}

const view = (name: string, overrides: object = {}) => ({ name, page: 'errorreports', query: 'codes=9', ...overrides });

const make = (hds: TestHds, as: Actor, name: string, overrides: object = {}) =>
  hds.post<View>('views', view(name, overrides), { as });

async function namesSeen(hds: TestHds, as: Actor, query = ''): Promise<string[]> {
  const { results } = await hds.get<{ results: View[] }>(`views/?${query}`, { as });
  return results.map(({ name }) => name);
}

test('a view is kept with its query and columns, and belongs to whoever made it', async ({ hds }) => {
  const query = 'codes=9,14&traceback=%22no tray%22&ordering=-reportTime';
  const columns = ['reportTime', 'harvester'];

  const made = await make(hds, 'support', ' Trays ', { query, columns });

  expect(made).toEqual({
    id: 1,
    name: 'Trays',
    page: 'errorreports',
    query,
    columns,
    is_default: false,
    shared_with: null,
    owner: { id: 1, username: 'support' },
    created: expect.stringMatching(/Z$/),
    lastModified: expect.stringMatching(/Z$/),
  });
  expect(await hds.get('views/1/', { as: 'support' })).toEqual(made);
  expect(await make(hds, 'support', 'Bare', { query: undefined })).toMatchObject({ query: '', columns: null });
});

describe('a private view', () => {
  test.for(['developer', 'manager', 'superuser', 'sqs'] as const)('is not there for %s', async (other, { hds }) => {
    await make(hds, 'support', 'Mine');

    expect(await namesSeen(hds, other)).toEqual([]);
    for (const [method, body] of [
      ['GET'],
      ['PUT', view('Theirs')],
      ['PATCH', { shared_with: other }],
      ['DELETE'],
    ] as const)
      expect([method, (await hds.request(method, 'views/1/', { as: other, body })).status]).toEqual([method, 404]);
    expect(await namesSeen(hds, 'support')).toEqual(['Mine']);
  });
});

describe('a shared view', () => {
  test.for([
    ['support', ['support', 'developer', 'manager', 'superuser']],
    ['developer', ['developer', 'manager', 'superuser']],
    ['manager', ['manager', 'superuser']],
    ['jenkins', ['jenkins', 'superuser']],
  ] as const)('with %s is seen by %o', async ([role, seen], { hds }) => {
    await make(hds, 'beatbox', 'Ours', { shared_with: role });

    const all = ['support', 'developer', 'manager', 'superuser', 'jenkins', 'sqs'] as const;
    const see = await Promise.all(all.map(async (as) => ((await namesSeen(hds, as)).length > 0 ? [as] : [])));
    expect(see.flat().sort()).toEqual([...seen].sort());
  });

  test('is changed and deleted by its owner and by managers', async ({ hds }) => {
    await make(hds, 'support', 'Ours', { shared_with: 'support' });
    const patch = (as: Actor, name: string) => hds.request<View>('PATCH', 'views/1/', { as, body: { name } });

    expect(await patch('developer', 'x')).toMatchObject({ status: 403 });
    expect((await hds.request('DELETE', 'views/1/', { as: 'developer' })).status).toBe(403);
    expect((await patch('support', 'By its owner')).body.data).toMatchObject({ name: 'By its owner' });
    expect((await patch('manager', 'By a manager')).body.data).toMatchObject({ owner: { username: 'support' } });
    expect((await hds.request('DELETE', 'views/1/', { as: 'manager' })).status).toBe(204);
    expect(await namesSeen(hds, 'support')).toEqual([]);
    const { results } = await hds.get<{ results: object[] }>('auditlog/?resource=views');
    expect(results).toMatchObject([
      { kind: 'deleted', username: 'manager', text: 'errorreports: By a manager' },
      { kind: 'updated', username: 'manager' },
      { kind: 'updated', username: 'support' },
      { kind: 'created', username: 'support' },
    ]);
  });
});

test('views are listed by page and name, one page or those of others alone where asked', async ({ hds }) => {
  for (const [page, name] of [
    ['errorreports', 'B'],
    ['errorreports', 'A'],
    ['events', 'C'],
  ] as const)
    await make(hds, 'support', name, { page });
  await make(hds, 'developer', 'D', { shared_with: 'support' });

  expect(await namesSeen(hds, 'support')).toEqual(['A', 'B', 'D', 'C']);
  expect(await namesSeen(hds, 'support', 'page=events')).toEqual(['C']);
  expect(await namesSeen(hds, 'support', 'mine=true')).toEqual(['A', 'B', 'C']);
  expect(await namesSeen(hds, 'support', 'mine=false')).toEqual(['D']);
});

describe('a name', () => {
  const taken = { detail: { name: [expect.stringContaining('choose another name')] } };

  test('is given once an owner and page', async ({ hds }) => {
    await make(hds, 'support', 'Trays');
    await make(hds, 'support', 'Trays', { page: 'events' });
    await make(hds, 'developer', 'Trays');
    await make(hds, 'support', 'Arms');

    const again = await hds.request('POST', 'views/', { as: 'support', body: view('Trays') });
    const renamed = await hds.request('PATCH', 'views/4/', { as: 'support', body: { name: 'Trays' } });

    expect([again.status, again.body.errors]).toEqual([400, taken]);
    expect([renamed.status, renamed.body.errors]).toEqual([400, taken]);
  });
});

describe('a default', () => {
  const defaults = async (hds: TestHds) =>
    (await hds.rows<{ name: string }>(sql`SELECT name FROM saved_view WHERE is_default ORDER BY name`)).map(
      ({ name }) => name,
    );

  test('takes the place of the one before, of that page and owner only', async ({ hds }) => {
    await make(hds, 'support', 'Old', { is_default: true });
    await make(hds, 'support', 'Events', { is_default: true, page: 'events' });
    await make(hds, 'developer', 'Of another', { is_default: true });

    await make(hds, 'support', 'New', { is_default: true });
    expect(await defaults(hds)).toEqual(['Events', 'New', 'Of another']);

    await hds.request('PATCH', 'views/1/', { as: 'support', body: { is_default: true } });
    expect(await defaults(hds)).toEqual(['Events', 'Of another', 'Old']);
  });

  test('is one, also of many that are made at once', async ({ hds }) => {
    await Promise.all(Array.from({ length: 8 }, (_, at) => make(hds, 'support', `View ${at}`, { is_default: true })));

    expect(await defaults(hds)).toHaveLength(1);
  });
});

test.for([
  [{ name: '' }, 'name'],
  [{ name: 'x'.repeat(101) }, 'name'],
  [{ page: 'a page' }, 'page'],
  [{ page: undefined }, 'page'],
  [{ query: 'x'.repeat(8001) }, 'query'],
  [{ query: null }, 'query'],
  [{ columns: 'all' }, 'columns'],
  [{ columns: [1] }, 'columns'],
  [{ columns: ['a\0'] }, 'columns'],
  [{ columns: Array(101).fill('a') }, 'columns'],
  [{ is_default: 'perhaps' }, 'is_default'],
  [{ shared_with: 'everybody' }, 'shared_with'],
] as const)('%o is refused with the field', async ([fault, field], { hds }) => {
  const { status, body } = await hds.request('POST', 'views/', { as: 'support', body: view('V', fault) });

  expect([status, body.errors]).toEqual([400, { detail: { [field]: [expect.any(String)] } }]);
});

test('a user has as many views as the setting says, however fast they are made', async () => {
  const hds = await Hub.start({ MAX_SAVED_VIEWS_PER_USER: '3' });
  try {
    await hds.reset();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, at) => hds.request('POST', 'views/', { as: 'support', body: view(`View ${at}`) })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 400, 400, 400]);
    expect(answers.find(({ status }) => status === 400)?.body.errors).toEqual({
      exception: 'A user may have 3 saved views (MAX_SAVED_VIEWS_PER_USER). Delete one first.',
    });
    expect((await hds.request('PATCH', 'views/1/', { as: 'support', body: { query: '' } })).status).toBeLessThan(500);
    expect(await namesSeen(hds, 'support')).toHaveLength(3);
  } finally {
    await hds.stop();
  }
});
