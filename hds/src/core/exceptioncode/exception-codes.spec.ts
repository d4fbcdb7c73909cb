import sql from 'sql-template-tag';
import { describe, expect } from 'vitest';
import { errorReport, makeFleet } from '../../testing/fleet.js';
import { type TestHds, test } from '../../testing/hds.js';

interface Code {
  id: number;
  code: number;
  name: string;
  msg: string;
  team: string;
  cycle: boolean;
  operator_msg: string;
  manifest: number | null;
  modifiedBy: number | null;
  retired: boolean;
}

const entry = (code: number, name: string, more: object = {}) => ({ code, name, team: 'tray', cycle: true, ...more });

const codesOf = async (hds: TestHds, query = '') =>
  (await hds.get<{ results: Code[] }>(`exceptioncodes/?ordering=code&limit=100${query}`)).results;

const namesOf = async (hds: TestHds, query = '') => (await codesOf(hds, query)).map(({ code, name }) => [code, name]);

describe('a manifest', () => {
  test('answers with itself and makes the codes it names', async ({ hds }) => {
    const manifest = [
      entry(0, 'Base', { msg: 'base', operator_msg: 'Call us' }),
      entry(9, 'NoTray', { cycle: 'false' }),
    ];

    const answer = await hds.request<Record<string, unknown>>('POST', 'exceptioncodemanifests/', {
      as: 'jenkins',
      body: { version: 1.5, manifest },
    });

    expect(answer.status).toBe(201);
    expect(answer.body.message).toBe('codemanifest created successfully');
    expect(Object.keys(answer.body.data)).toEqual([
      'id',
      'created',
      'lastModified',
      'version',
      'manifest',
      'creator',
      'modifiedBy',
    ]);
    expect(answer.body.data).toMatchObject({ version: '1.5', manifest });
    expect(await codesOf(hds)).toMatchObject([
      { code: 0, name: 'Base', msg: 'base', team: 'tray', cycle: true, operator_msg: 'Call us', manifest: 1 },
      { code: 9, name: 'NoTray', msg: '', cycle: false, operator_msg: 'Please cycle the harvester', modifiedBy: null },
    ]);
  });

  test('rewrites known codes, and leaves what it does not say', async ({ hds }) => {
    await hds.post('exceptioncodes', entry(9, 'NoTray', { msg: 'kept', operator_msg: 'Check tray' }));

    await hds.post('exceptioncodemanifests', { version: '2', manifest: [entry(9, 'TrayGone', { team: 'picker' })] });

    const [code] = await codesOf(hds);
    expect(code).toMatchObject({
      id: 1,
      name: 'TrayGone',
      team: 'picker',
      msg: 'kept',
      operator_msg: 'Check tray',
      manifest: 1,
      retired: false,
    });
    expect(code?.modifiedBy).not.toBeNull();
  });

  test('may swap the names of two codes', async ({ hds }) => {
    await hds.post('exceptioncodemanifests', { version: '1', manifest: [entry(1, 'A'), entry(2, 'B')] });
    await hds.post('exceptioncodemanifests', { version: '2', manifest: [entry(1, 'B'), entry(2, 'A')] });

    expect(await namesOf(hds)).toEqual([
      [1, 'B'],
      [2, 'A'],
    ]);
  });

  test('retires the codes that it no longer names, but none that people made', async ({ hds }) => {
    await hds.post('exceptioncodes', entry(50, 'ByHand'));
    await hds.post('exceptioncodemanifests', { version: '1', manifest: [entry(1, 'A'), entry(2, 'B')] });
    await hds.post('exceptioncodemanifests', { version: '2', manifest: [entry(2, 'B')] });

    expect(await namesOf(hds, '&retired=true')).toEqual([[1, 'A']]);
    expect(await namesOf(hds, '&retired=false')).toEqual([
      [2, 'B'],
      [50, 'ByHand'],
    ]);
    expect((await codesOf(hds)).map(({ code, retired }) => [code, retired])).toEqual([
      [1, true],
      [2, false],
      [50, false],
    ]);
  });

  test('can be applied again, which brings its codes back', async ({ hds }) => {
    await hds.post('exceptioncodemanifests', { version: '1', manifest: [entry(1, 'A'), entry(2, 'B')] });
    await hds.post('exceptioncodemanifests', { version: '2', manifest: [entry(2, 'Bee')] });

    const answer = await hds.request('POST', 'exceptioncodemanifests/1/apply/', { as: 'jenkins' });

    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({ id: 1, version: '1' });
    expect(await namesOf(hds, '&retired=false')).toEqual([
      [1, 'A'],
      [2, 'B'],
    ]);
    expect((await hds.request('POST', 'exceptioncodemanifests/7/apply/')).status).toBe(404);
  });

  test('changes the codes with its content only while it is in force', async ({ hds }) => {
    await hds.post('exceptioncodemanifests', { version: '1', manifest: [entry(1, 'A')] });
    await hds.post('exceptioncodemanifests', { version: '2', manifest: [entry(1, 'B')] });

    await hds.request('PATCH', 'exceptioncodemanifests/1/', { body: { manifest: [entry(1, 'Old')] } });
    expect(await namesOf(hds)).toEqual([[1, 'B']]);
    const changed = await hds.request('PUT', 'exceptioncodemanifests/2/', {
      body: { version: '2b', manifest: [entry(1, 'C')] },
    });
    expect(changed.status).toBe(200);
    expect(await namesOf(hds)).toEqual([[1, 'C']]);
  });

  test('may come as a form that carries its list as text', async ({ hds }) => {
    const form = new URLSearchParams({ version: '1', manifest: JSON.stringify([entry(1, 'A')]) });

    expect((await hds.request('POST', 'exceptioncodemanifests/', { body: form })).status).toBe(201);
    expect(await namesOf(hds)).toEqual([[1, 'A']]);
  });

  test('that is deleted leaves its codes', async ({ hds }) => {
    await hds.post('exceptioncodemanifests', { version: '1', manifest: [entry(1, 'A')] });

    expect((await hds.request('DELETE', 'exceptioncodemanifests/1/')).status).toBe(204);

    expect(await codesOf(hds)).toMatchObject([{ code: 1, manifest: null }]);
  });

  test.for<[unknown, string[]]>([
    ['codes', ['A list of codes is required.']],
    [{ code: 1 }, ['A list of codes is required.']],
    [[entry(1, 'A'), 'x'], ['Entry 1, entry: An object is required.']],
    [
      [entry(1, 'A'), { code: 'x', name: '', cycle: 'maybe' }],
      [
        'Entry 1, code: A valid integer is required.',
        'Entry 1, name: This field may not be blank.',
        'Entry 1, team: This field is required.',
        'Entry 1, cycle: Must be a valid boolean.',
      ],
    ],
    [[entry(1, 'A'), entry(1, 'B')], ['Entry 1, code: "1" stands in entry 0 already.']],
    [[entry(1, 'A'), entry(2, 'A')], ['Entry 1, name: "A" stands in entry 0 already.']],
    [
      [entry(1, 'A'), entry(2, 'Taken')],
      ['Entry 1, name: aft exception code with this name already exists: code 50, which the manifest leaves out.'],
    ],
  ])('%j is refused as a whole', async ([manifest, reasons], { hds }) => {
    await hds.post('exceptioncodes', entry(50, 'Taken'));

    const answer = await hds.request('POST', 'exceptioncodemanifests/', { body: { version: '1', manifest } });

    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual({ detail: { manifest: reasons } });
    expect(await namesOf(hds)).toEqual([[50, 'Taken']]);
    expect(await hds.get('exceptioncodemanifests/')).toMatchObject({ count: 0 });
  });

  test('twenty at once end with the codes of one of them', async ({ hds }) => {
    const manifests = Array.from({ length: 20 }, (_, at) => ({
      version: String(at),
      manifest: [entry(1, `A${at}`), entry(2, `B${at}`)],
    }));

    const answers = await Promise.all(
      manifests.map((body) => hds.request('POST', 'exceptioncodemanifests/', { body })),
    );

    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    const [[, first], [, second]] = (await namesOf(hds)) as [[number, string], [number, string]];
    expect(first.slice(1)).toBe(second.slice(1));
  });

  test('is written to the audit log', async ({ hds }) => {
    await hds.post('exceptioncodemanifests', { version: '1', manifest: [entry(1, 'A')] });

    expect(await hds.rows(sql`SELECT resource, kind FROM audit_entry`)).toEqual([
      { resource: 'exceptioncodemanifests', kind: 'created' },
    ]);
  });
});

describe('exceptions of a number that the hub does not know', () => {
  const stored = async (hds: TestHds) => {
    await makeFleet(hds);
    await hds.post('errorreports', errorReport({ 'arm.0': { ts: 1, code: 777 } }), { as: 'sqs' });
    await hds.queuesToDrain();
  };
  const codeOf = async (hds: TestHds) =>
    (await hds.get<{ code: { id: number; name: string } | null }>('exceptions/1')).code?.name ?? null;

  test('get the code when somebody makes it', async ({ hds }) => {
    await stored(hds);
    expect(await codeOf(hds)).toBeNull();

    await hds.post('exceptioncodes', entry(777, 'Late'));

    expect(await codeOf(hds)).toBe('Late');
  });

  test('get the code when a manifest brings it', async ({ hds }) => {
    await stored(hds);

    await hds.post('exceptioncodemanifests', { version: '1', manifest: [entry(777, 'Late')] });

    expect(await codeOf(hds)).toBe('Late');
  });

  test('get the code when another takes their number, and follow it to the next', async ({ hds }) => {
    await stored(hds);

    await hds.request('PATCH', 'exceptioncodes/2/', { body: { code: 777 } });
    expect(await codeOf(hds)).toBe('NoTray');
    await hds.request('PATCH', 'exceptioncodes/2/', { body: { code: 778 } });

    expect(await hds.get('exceptions/?codes=778')).toMatchObject({ count: 1 });
    expect(await hds.get('exceptions/?codes=777')).toMatchObject({ count: 0 });
  });

  test('get the code also when it appears while they are extracted', async ({ hds }) => {
    await makeFleet(hds);
    const posts = Array.from({ length: 30 }, (_, at) =>
      hds.post('errorreports', errorReport({ 'arm.0': { ts: 1, code: 777 } }, { timestamp: 1000 + at }), { as: 'sqs' }),
    );
    const made = hds.post('exceptioncodemanifests', { version: '1', manifest: [entry(777, 'Late')] });

    await Promise.all([...posts, made]);
    await hds.queuesToDrain();

    expect(await hds.rows(sql`SELECT count(*), count(code_id) AS linked FROM exception`)).toEqual([
      { count: 30, linked: 30 },
    ]);
  });
});

describe('a code', () => {
  test.for([
    [
      { code: 5 },
      { name: ['This field is required.'], team: ['This field is required.'], cycle: ['This field is required.'] },
    ],
    [entry(5, 'x'.repeat(256)), { name: ['Ensure this field has no more than 255 characters.'] }],
    [entry(5, 'A', { team: 'x'.repeat(21) }), { team: ['Ensure this field has no more than 20 characters.'] }],
    [entry(5, 'A', { manifest: 9 }), { manifest: ['Invalid pk "9" - object does not exist.'] }],
  ])('%j is refused', async ([body, detail], { hds }) => {
    const answer = await hds.request('POST', 'exceptioncodes/', { body });

    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual({ detail });
  });

  test('that is deleted leaves its exceptions with their number', async ({ hds }) => {
    await makeFleet(hds);
    await hds.post('exceptions', { code: 9 });

    expect((await hds.request('DELETE', 'exceptioncodes/2/')).status).toBe(204);

    expect(await hds.get('exceptions/1')).toMatchObject({ code: null });
    expect(await hds.get('exceptions/?codes=9')).toMatchObject({ count: 1 });
  });
});
