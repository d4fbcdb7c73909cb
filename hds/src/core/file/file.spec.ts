import { PutObjectCommand } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import sql from 'sql-template-tag';
import { beforeEach, describe, expect } from 'vitest';
import { Database } from '../../platform/database/database.js';
import { ResourceStore } from '../../platform/rest/resource-store.js';
import { BUCKET } from '../../platform/testing/test-cloud.js';
import { announced, FILES_QUEUE, keysIn, makeObject, s3Event, test } from '../../testing/files.js';
import { errorReport, makeFleet } from '../../testing/fleet.js';

interface FileItem {
  id: number;
  event: { id: number; UUID: string; tags: string[] };
  file: string | null;
  filetype: string;
  key: string;
  deleted: boolean;
}

const DMESG = 'hdsfiles/hv-011/dmesg_011_6f61-46.txt';

describe('an S3 event', () => {
  test('becomes a file and an event, named by the key', async ({ hds }) => {
    const answer = await hds.request<Record<string, unknown>>('POST', 's3files/', {
      as: 'sqs',
      body: s3Event([DMESG]),
    });

    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ status: 'success', message: 's3file created successfully' });
    expect(Object.keys(answer.body.data)).toEqual([
      'id',
      'created',
      'lastModified',
      'file',
      'filetype',
      'key',
      'deleted',
      'creator',
      'modifiedBy',
      'event',
    ]);
    expect(answer.body.data).toMatchObject({
      id: 1,
      file: `${hds.origin}/api/v1/s3files/1/content/`,
      filetype: 'dmesg',
      key: DMESG,
      deleted: false,
      modifiedBy: null,
      event: 1,
    });
    expect(await hds.get('events/1')).toMatchObject({ UUID: '6f61-46', tags: ['S3File', 'dmesg'] });
  });

  test.for([
    ['p/type_u1.tar.gz', 'type', 'u1'],
    ['nouuid.png', 'nouuid.png', 'nouuid'],
    ['a/b/plain', 'plain', 'a/b/plain'],
    ['hdsfiles/hv-011/dmesg_011_aa-bb.txt', 'dmesg', 'aa-bb'],
  ] as const)('%s is a %s of event %s', async ([key, filetype, uuid], { hds }) => {
    await hds.post('s3files', s3Event([key]), { as: 'sqs' });

    expect(await hds.get('s3files/1')).toMatchObject({ filetype, event: { UUID: uuid } });
  });

  test('has its keys decoded, as S3 encodes them', async ({ hds, cloud }) => {
    const key = 'hdsfiles/hv 011/größe+1_%41_u1.txt';
    await makeObject(cloud, key, 'twelve bytes');
    const messages = await cloud.receive(FILES_QUEUE);

    const answers = [];
    for (const { Body } of messages) answers.push(await hds.request('POST', 's3files/', { as: 'sqs', body: { Body } }));

    // The other one is the test event.
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 201]);
    const { results } = await hds.get<{ results: FileItem[] }>('s3files/');
    expect(results.map((file) => file.key)).toEqual([key]);
    expect((await hds.request('GET', new URL(results[0]?.file ?? '').pathname)).text).toBe('twelve bytes');
  });

  test('stores every object it announces and answers with the first', async ({ hds }) => {
    const keys = ['hdsfiles/a_u1.txt', 'hdsfiles/b_u2.txt', 'hdsfiles/c_u1.txt'];

    const first = await hds.post<FileItem>('s3files', s3Event(keys), { as: 'sqs' });

    expect(first.key).toBe(keys[0]);
    const { results } = await hds.get<{ results: FileItem[] }>('s3files/?ordering=id');
    expect(results.map(({ key, event }) => [key, event.UUID])).toEqual([
      ['hdsfiles/a_u1.txt', 'u1'],
      ['hdsfiles/b_u2.txt', 'u2'],
      ['hdsfiles/c_u1.txt', 'u1'],
    ]);
    expect(results[0]?.event.tags.toSorted()).toEqual(['S3File', 'a', 'c']);
  });

  test.for([
    ['the test event of S3', { Body: JSON.stringify({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: BUCKET }) }],
    ['a removal', s3Event([DMESG], { eventName: 'ObjectRemoved:Delete' })],
  ] as const)('stores nothing of %s, and lets the queue go on', async ([_, body], { hds }) => {
    const answer = await hds.request('POST', 's3files/', { as: 'sqs', body });

    expect(answer.status).toBe(200);
    expect(answer.body.status).toBe('success');
    expect(await hds.rows(sql`SELECT FROM s3_file UNION ALL SELECT FROM event`)).toEqual([]);
  });

  test('is unwrapped from SNS', async ({ hds }) => {
    const { Body } = s3Event([DMESG]);

    const file = await hds.post(
      's3files',
      { Body: JSON.stringify({ Type: 'Notification', Message: Body }) },
      { as: 'sqs' },
    );

    expect(file).toMatchObject({ key: DMESG });
  });

  test.for([
    [{}, { exception: "'Body'" }],
    [{ Body: null }, { exception: 'the JSON object must be str, bytes or bytearray, not NoneType' }],
    [{ Body: { Records: [] } }, { exception: 'the JSON object must be str, bytes or bytearray, not dict' }],
    [{ Body: 'x' }, { msg: 'Expecting value', doc: 'x', pos: 0, lineno: 1, colno: 1 }],
    [{ Body: '[]' }, { exception: "'Records'" }],
    [{ Body: '{}' }, { exception: "'Records'" }],
    [{ Body: '{"Records":[]}' }, { exception: 'list index out of range' }],
    [{ Body: '{"Records":[{}]}' }, { exception: "'s3'" }],
    [{ Body: '{"Records":[{"s3":{}}]}' }, { exception: "'object'" }],
    [{ Body: '{"Records":[{"s3":{"object":{}}}]}' }, { exception: "'key'" }],
    [announced('%FF'), { detail: { key: [expect.any(String)] } }],
    [announced('a%00_u1.txt'), { detail: { key: [expect.any(String)] } }],
    [announced('\ud800_u1.txt'), { detail: { key: [expect.any(String)] } }],
    [announced(''), { detail: { key: ['This field may not be blank.'] } }],
    [announced('hdsfiles/folder/'), { detail: { filetype: ['This field may not be blank.'] } }],
    [
      announced(`${'k'.repeat(252)}_u1.txt`),
      { detail: { key: ['Ensure this field has no more than 255 characters.'] } },
    ],
    [
      announced(`${'k'.repeat(256)}_u`),
      {
        detail: {
          key: ['Ensure this field has no more than 255 characters.'],
          filetype: ['Ensure this field has no more than 255 characters.'],
        },
      },
    ],
    [announced(`f_${'u'.repeat(41)}.txt`), { exception: 'value too long for type character varying(40)' }],
  ] as const)('%j is refused', async ([body, errors], { hds }) => {
    const answer = await hds.request('POST', 's3files/', { as: 'sqs', body });

    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ status: 'error', errors });
  });

  test('is answered with 200, 201 or 400 whatever it says', async ({ hds }) => {
    const key = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }).map(encodeIfPossible));
    const text = fc.option(fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()), { nil: undefined });
    const object = fc.record({
      key,
      eTag: text,
      versionId: text,
      sequencer: text,
      size: fc.oneof(fc.double(), fc.jsonValue()),
    });
    const record = fc.record({ eventName: text, s3: fc.record({ bucket: fc.record({ name: text }), object }) });
    const event = fc.oneof(
      fc.jsonValue(),
      fc.record({ Body: fc.oneof(fc.jsonValue(), fc.json()) }),
      fc.record({
        Body: fc.record({ Records: fc.array(record, { maxLength: 4 }) }).map((inner) => JSON.stringify(inner)),
      }),
    );

    await fc.assert(
      fc.asyncProperty(event, async (body) => {
        const { status, body: answer } = await hds.request('POST', 's3files/', {
          as: 'sqs',
          body: JSON.stringify(body),
        });
        expect([200, 201, 400]).toContain(status);
        expect(answer).toMatchObject(
          status < 400 ? { status: 'success' } : { status: 'error', errors: expect.anything() },
        );
      }),
      { numRuns: 150 },
    );
  });

  test('with one bad object among good ones stores none of them', async ({ hds }) => {
    const answer = await hds.request('POST', 's3files/', { as: 'sqs', body: s3Event([DMESG, 'hdsfiles/folder/']) });

    expect(answer.status).toBe(400);
    expect(await hds.rows(sql`SELECT FROM s3_file UNION ALL SELECT FROM event UNION ALL SELECT FROM receipt`)).toEqual(
      [],
    );
  });
});

describe('a delivery that comes again', () => {
  test('answers with the first result and changes nothing', async ({ hds }) => {
    const event = s3Event([DMESG], { eTag: 'e1', sequencer: '01' });
    const first = await hds.request('POST', 's3files/', { as: 'sqs', body: event });

    const second = await hds.request('POST', 's3files/', { as: 'sqs', body: event });

    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(await hds.get('s3files/')).toMatchObject({ count: 1 });
  });

  test('fifty times at once makes one file and one event', async ({ hds }) => {
    const event = s3Event([DMESG, 'hdsfiles/hv-011/other_011_6f61-46.txt'], { eTag: 'e1', sequencer: '01' });

    const answers = await Promise.all(
      Array.from({ length: 50 }, () => hds.request<FileItem>('POST', 's3files/', { as: 'sqs', body: event })),
    );

    expect(new Set(answers.map(({ status, body }) => `${status} ${body.data.key}`))).toEqual(new Set([`201 ${DMESG}`]));
    expect(await hds.get('s3files/')).toMatchObject({ count: 2 });
    expect(await hds.get('events/')).toMatchObject({ count: 1 });
  });

  test('does not bring back a deleted file', async ({ hds }) => {
    const event = s3Event([DMESG], { eTag: 'e1', sequencer: '01' });
    await hds.post('s3files', event, { as: 'sqs' });
    await hds.request('DELETE', 's3files/1/');

    const again = await hds.post('s3files', event, { as: 'sqs' });

    expect(again).toMatchObject({ id: 1, deleted: true, file: null });
    expect(await hds.get('s3files/')).toMatchObject({ count: 0 });
  });

  test('is taken off the queue when its event was deleted', async ({ hds }) => {
    const event = s3Event([DMESG], { eTag: 'e1', sequencer: '01' });
    await hds.post('s3files', event, { as: 'sqs' });
    await hds.request('DELETE', 'events/1/');

    const again = await hds.request('POST', 's3files/', { as: 'sqs', body: event });

    expect(again.status).toBe(200);
    expect(await hds.get('s3files/')).toMatchObject({ count: 0 });
  });

  test('without a version, as people send it, stores a deleted file anew', async ({ hds }) => {
    await hds.post('s3files', s3Event([DMESG]), { as: 'sqs' });
    await hds.request('DELETE', 's3files/1/');

    const again = await hds.post<FileItem>('s3files', s3Event([DMESG]), { as: 'sqs' });

    expect(again.id).not.toBe(1);
    expect(again.deleted).toBe(false);
  });

  test('of an overwritten object renews its file; an older one does not', async ({ hds }) => {
    await hds.post('s3files', s3Event([DMESG], { eTag: 'e2', sequencer: '02', size: 2 }), { as: 'sqs' });
    await hds.post('s3files', s3Event([DMESG], { eTag: 'e3', sequencer: '03', size: 3 }), { as: 'sqs' });
    await hds.post('s3files', s3Event([DMESG], { eTag: 'e1', sequencer: '01', size: 1 }), { as: 'sqs' });

    expect(await hds.rows(sql`SELECT id, etag, size_bytes FROM s3_file`)).toEqual([
      { id: 1, etag: 'e3', size_bytes: 3 },
    ]);
  });

  test('of two versions in one event keeps the newer', async ({ hds }) => {
    const records = [
      { key: DMESG, eTag: 'e1', sequencer: '01' },
      { key: DMESG, eTag: 'e2', sequencer: '02' },
    ];
    const Body = JSON.stringify({ Records: records.map((object) => ({ s3: { bucket: { name: BUCKET }, object } })) });

    await hds.post('s3files', { Body }, { as: 'sqs' });

    expect(await hds.rows(sql`SELECT etag FROM s3_file`)).toEqual([{ etag: 'e2' }]);
  });
});

describe('a session clip', () => {
  const CLIP = 'sessclip/hv-011/sessclip_011_c1.zip';

  test('is a file marked as a clip, and its event is tagged', async ({ hds }) => {
    const answer = await hds.request('POST', 'sessclip/', { as: 'sqs', body: s3Event([CLIP]) });

    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ message: 'sessclip created successfully', data: { filetype: 'sessclip' } });
    expect(await hds.rows(sql`SELECT file_id FROM sess_clip`)).toEqual([{ file_id: 1 }]);
    expect((await hds.get<{ tags: string[] }>('events/1')).tags.toSorted()).toEqual(['S3File', 'sessclip']);
  });

  test('is told to whoever reads clips, in the same transaction', async ({ hds }) => {
    const told: unknown[] = [];
    hds.app.get(ResourceStore).onChange(async (manager, { resource, kind, id }) => {
      if (resource.path !== 'sessclip') return;
      told.push([
        kind,
        await manager.query('SELECT key FROM s3_file JOIN sess_clip ON file_id = s3_file.id WHERE file_id = $1', [id]),
      ]);
    });

    await hds.post('sessclip', s3Event([CLIP], { eTag: 'e1', sequencer: '01' }), { as: 'sqs' });
    await hds.post('sessclip', s3Event([CLIP], { eTag: 'e2', sequencer: '02' }), { as: 'sqs' });
    await hds.request('DELETE', 'sessclip/1/');

    expect(told).toEqual([
      ['created', [{ key: CLIP }]],
      ['updated', [{ key: CLIP }]],
      ['deleted', [{ key: CLIP }]],
    ]);
  });

  test('may have come by the other door first', async ({ hds }) => {
    const event = s3Event([CLIP], { eTag: 'e1', sequencer: '01' });
    await hds.post('s3files', event, { as: 'sqs' });

    await hds.post('sessclip', event, { as: 'sqs' });
    await hds.post('sessclip', event, { as: 'sqs' });

    expect(await hds.get('s3files/')).toMatchObject({ count: 1 });
    expect(await hds.rows(sql`SELECT file_id FROM sess_clip`)).toEqual([{ file_id: 1 }]);
  });

  test('cannot be deleted as one when it is none', async ({ hds }) => {
    await hds.post('s3files', s3Event([DMESG]), { as: 'sqs' });

    const answer = await hds.request('DELETE', 'sessclip/1/', { as: 'developer' });

    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject({ exception: 'SessClip matching query does not exist.' });
    expect(await hds.get('s3files/1')).toMatchObject({ deleted: false });
  });

  test('is deleted with an answer of its own', async ({ hds }) => {
    await hds.post('sessclip', s3Event([CLIP]), { as: 'sqs' });

    const answer = await hds.request('DELETE', 'sessclip/1/', { as: 'developer' });

    expect([answer.status, answer.body]).toEqual([
      200,
      { status: 'success', message: 'sessclip deleted successfully', data: 's3file deleted' },
    ]);
  });
});

describe('the list', () => {
  beforeEach<{ hds: import('../../testing/hds.js').TestHds }>(async ({ hds }) => {
    await makeFleet(hds);
    await hds.post('errorreports', errorReport(undefined, { uuid: 'u1' }), { as: 'sqs' });
    await hds.post('s3files', s3Event(['hdsfiles/dmesg_u1.txt', 'hdsfiles/Clip%_u2.ZIP', 'hdsfiles/img_u1.png']), {
      as: 'sqs',
    });
    await hds.post('s3files', s3Event(['hdsfiles/old_u3.txt']), { as: 'sqs' });
    const { results } = await hds.get<{ results: FileItem[] }>('s3files/?key=old_u3');
    await hds.request('DELETE', `s3files/${results[0]?.id}/`);
  });

  test.for([
    ['', ['hdsfiles/img_u1.png', 'hdsfiles/Clip%_u2.ZIP', 'hdsfiles/dmesg_u1.txt']],
    ['deleted=true', ['hdsfiles/old_u3.txt']],
    ['deleted=1', ['hdsfiles/old_u3.txt']],
    ['deleted=maybe&key=dmesg', ['hdsfiles/dmesg_u1.txt']],
    ['key=CLIP', ['hdsfiles/Clip%_u2.ZIP']],
    ['key=%25_', ['hdsfiles/Clip%_u2.ZIP']],
    ['filetype=MES', ['hdsfiles/dmesg_u1.txt']],
    ['uuid=u1,u3', ['hdsfiles/img_u1.png', 'hdsfiles/dmesg_u1.txt']],
    ['tags=ErrorReport,img', ['hdsfiles/img_u1.png', 'hdsfiles/dmesg_u1.txt']],
    ['tags=ErrorReport,Clip%25', []],
    ['event__tags__name=Clip%25', ['hdsfiles/Clip%_u2.ZIP']],
    ['event__tags__name=clip%25', []],
    ['created_after=2999-01-01', []],
    ['created_before=2999-01-01&key=dmesg', ['hdsfiles/dmesg_u1.txt']],
    ['ordering=key', ['hdsfiles/Clip%_u2.ZIP', 'hdsfiles/dmesg_u1.txt', 'hdsfiles/img_u1.png']],
  ] as const)('with "%s" holds %j', async ([query, keys], { hds }) => {
    const order = query.includes('ordering') ? '' : '&ordering=-id';
    const { results } = await hds.get<{ results: FileItem[] }>(`s3files/?${query}${order}`, { as: 'support' });

    expect(
      query.includes('ordering') ? results.map(({ key }) => key).toSorted() : results.map(({ key }) => key),
    ).toEqual(keys);
  });

  test('shows files in the shapes clients know', async ({ hds }) => {
    const { results } = await hds.get<{ results: FileItem[] }>('s3files/?key=dmesg');
    const detail = await hds.get(`s3files/${results[0]?.id}`);

    expect(Object.keys(results[0] ?? {})).toEqual(
      'id event created lastModified file filetype key deleted creator modifiedBy'.split(' '),
    );
    expect(Object.keys(detail)).toEqual(
      'id event creator modifiedBy created lastModified file filetype key deleted'.split(' '),
    );
    expect(detail).toMatchObject({ creator: { username: 'sqs' }, modifiedBy: null, event: { UUID: 'u1' } });
  });

  test('costs two statements, the detail one', async ({ hds }) => {
    await hds.queuesToDrain();

    expect(await hds.countStatements(() => hds.get('s3files/'))).toBe(2);
    expect(await hds.countStatements(() => hds.get('sessclip/'))).toBe(2);
    expect(await hds.countStatements(() => hds.get('s3files/1'))).toBe(1);
    expect(await hds.countStatements(() => hds.get('s3files/1/download'))).toBe(1);
    expect(await hds.countStatements(() => hds.get('events/'))).toBe(2);
  });

  test.for(['PUT', 'PATCH', 'HEAD'])('is not for %s', async (method, { hds }) => {
    expect((await hds.request(method, 's3files/1/')).status).toBe(405);
    if (method === 'HEAD') expect((await hds.request(method, 's3files/')).status).toBe(405);
  });
});

describe('an event', () => {
  test('shows its files and pictures and those of its secondary events, deleted ones left out', async ({ hds }) => {
    await makeFleet(hds);
    await hds.post('errorreports', errorReport(undefined, { uuid: 'u1', aux_uuids: ['u2'] }), { as: 'sqs' });
    await hds.queuesToDrain();
    const keys = [
      'hdsfiles/late_u2.jpeg',
      'hdsfiles/dmesg_u1.txt',
      'hdsfiles/img_u1.png',
      'hdsfiles/IMG_u1.PNG',
      'hdsfiles/gone_u1.png',
    ];
    for (const key of keys) await hds.post('s3files', s3Event([key]), { as: 'sqs' });
    await hds.request('DELETE', 's3files/5/');

    const { event } = await hds.get<{ event: { related_files: unknown; related_images: unknown } }>('errorreports/1');

    const address = (id: number, route: string) => `${hds.origin}/api/v1/s3files/${id}/${route}/`;
    expect(event.related_files).toEqual([
      { url: address(2, 'download'), filetype: 'dmesg' },
      { url: address(3, 'download'), filetype: 'img' },
      { url: address(4, 'download'), filetype: 'IMG' },
      { url: address(1, 'download'), filetype: 'late' },
    ]);
    expect(event.related_images).toEqual([
      { url: address(3, 'content'), filetype: 'img' },
      { url: address(1, 'content'), filetype: 'late' },
    ]);
  });

  test('that is deleted takes its files with it, and their objects', async ({ hds, cloud }) => {
    await makeObject(cloud, 'hdsfiles/a_u1.txt', 'a');
    await makeObject(cloud, 'hdsfiles/b_u2.txt', 'b');
    await hds.post('s3files', s3Event(['hdsfiles/a_u1.txt', 'hdsfiles/b_u2.txt']), { as: 'sqs' });
    const { results } = await hds.get<{ results: { id: number }[] }>('events/?UUID=u1');

    expect((await hds.request('DELETE', `events/${results[0]?.id}/`, { as: 'beatbox' })).status).toBe(204);
    await hds.queuesToDrain();

    expect(await hds.rows(sql`SELECT key FROM s3_file`)).toEqual([{ key: 'hdsfiles/b_u2.txt' }]);
    expect(await keysIn(cloud)).toEqual(['hdsfiles/b_u2.txt']);
  });
});

describe('a deleted file', () => {
  test('keeps its row, loses its object, and is there only for those who ask for deleted ones', async ({
    hds,
    cloud,
  }) => {
    await makeObject(cloud, DMESG, 'text');
    await hds.post('s3files', s3Event([DMESG]), { as: 'sqs' });

    const answer = await hds.request('DELETE', 's3files/1/', { as: 'developer' });
    await hds.queuesToDrain();

    expect([answer.status, answer.body]).toEqual([
      200,
      { status: 'success', message: 's3file deleted successfully', data: 's3file deleted' },
    ]);
    expect(await keysIn(cloud)).toEqual([]);
    for (const route of ['', 'download/', 'content/']) {
      const missing = await hds.request('GET', `s3files/1/${route}`);
      expect([missing.status, missing.body.errors]).toEqual([404, { exception: 'No S3File matches the given query.' }]);
    }
    expect(await hds.get('s3files/1/?deleted=true')).toMatchObject({ deleted: true, file: null, key: DMESG });
    const gone = await hds.request('GET', 's3files/1/download/?deleted=true');
    expect([gone.status, gone.body]).toEqual([404, { status: 'error', errors: 'File Does Not Exist' }]);
    expect((await hds.request('DELETE', 's3files/1/')).status).toBe(404);
  });

  test('leaves its object to another file with the same key', async ({ hds, cloud }) => {
    await makeObject(cloud, DMESG, 'text');
    await hds.post('s3files', s3Event([DMESG]), { as: 'sqs' });
    // As rows of the legacy hub come: a redelivery made a second one.
    await hds.rows(
      sql`INSERT INTO s3_file (creator_id, event_id, file, key, filetype) SELECT creator_id, event_id, file, key, filetype FROM s3_file`,
    );

    await hds.request('DELETE', 's3files/1/');
    await hds.queuesToDrain();
    expect(await keysIn(cloud)).toEqual([DMESG]);

    await hds.request('DELETE', 's3files/2/');
    await hds.queuesToDrain();
    expect(await keysIn(cloud)).toEqual([]);
  });

  test('does not take what was put under its key since', async ({ hds, cloud }) => {
    const eTag = await makeObject(cloud, DMESG, 'old bytes');
    await hds.post('s3files', s3Event([DMESG], { eTag, sequencer: '01' }), { as: 'sqs' });
    await makeObject(cloud, DMESG, 'new bytes, whose event is on its way');

    await hds.request('DELETE', 's3files/1/');
    await hds.queuesToDrain();

    expect(await keysIn(cloud)).toEqual([DMESG]);
  });

  test('without a known version takes nothing that is younger than its deletion', async ({ hds, cloud }) => {
    await makeObject(cloud, DMESG, 'newer');
    const payload = { key: DMESG, etag: null, deletedAt: '2025-01-01T00:00:00Z' };

    await hds.rows(
      sql`INSERT INTO outbox (queue, payload) VALUES ('ObjectRemoval', ${JSON.stringify(payload)}::jsonb)`,
    );
    await hds.queuesToDrain();

    expect(await keysIn(cloud)).toEqual([DMESG]);
  });

  test('is written into the audit log', async ({ hds }) => {
    await hds.post('s3files', s3Event([DMESG]), { as: 'sqs' });

    await hds.request('DELETE', 's3files/1/', { as: 'developer' });

    expect(
      await hds.rows(sql`SELECT kind, username, text FROM audit_entry WHERE resource = 's3files' ORDER BY id`),
    ).toEqual([
      { kind: 'created', username: 'sqs', text: DMESG },
      { kind: 'deleted', username: 'developer', text: DMESG },
    ]);
  });

  test('keeps its object while the grace period lasts', async ({ hds, cloud }) => {
    await makeObject(cloud, DMESG, 'text');
    await hds.post('s3files', s3Event([DMESG]), { as: 'sqs' });
    const env = hds.env as { FILE_REMOVAL_GRACE_HOURS: number };

    env.FILE_REMOVAL_GRACE_HOURS = 24;
    await hds.request('DELETE', 's3files/1/');
    env.FILE_REMOVAL_GRACE_HOURS = 0;

    const [{ hours } = { hours: 0 }] = await hds.app
      .get(Database)
      .query<{ hours: number }>(
        sql`SELECT extract(epoch FROM not_before - created)::float8 / 3600 AS hours FROM outbox`,
      );
    expect(hours).toBeCloseTo(24);
    expect(await keysIn(cloud)).toEqual([DMESG]);
  });
});

test('two buckets: what lies in another one is listed, and neither read nor removed', async ({ hds, cloud }) => {
  await cloud.s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: DMESG, Body: 'ours' }));
  await hds.post('s3files', s3Event([DMESG], {}, 'another-lake'), { as: 'sqs' });

  expect((await hds.request('GET', 's3files/1/content/')).status).toBe(404);
  await hds.request('DELETE', 's3files/1/');
  await hds.queuesToDrain();
  expect(await keysIn(cloud)).toEqual([DMESG]);
});

function encodeIfPossible(text: string): string {
  return text.isWellFormed() ? encodeURIComponent(text) : text;
}
