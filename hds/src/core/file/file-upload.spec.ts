import { createHash } from 'node:crypto';
import sql from 'sql-template-tag';
import { describe, expect } from 'vitest';
import { keysIn, test } from '../../testing/files.js';
import type { Actor, TestHds } from '../../testing/hds.js';

const UPLOAD = 's3files/upload/';

/** A form with a file and fields in front of it, as browsers send it. */
function form(name: string, content: string | Buffer, fields: Record<string, string> = {}): FormData {
  const data = new FormData();
  for (const [field, value] of Object.entries(fields)) data.set(field, value);
  data.set('file', new Blob([content]), name);
  return data;
}

async function nothingIsLeft(hds: TestHds, cloud: Parameters<typeof keysIn>[0]): Promise<void> {
  expect(await keysIn(cloud)).toEqual([]);
  expect(await hds.rows(sql`SELECT FROM s3_file UNION ALL SELECT FROM event`)).toEqual([]);
}

describe('an upload', () => {
  test('becomes an object of its own, a file and an event', async ({ hds, cloud }) => {
    const answer = await hds.request<Record<string, unknown>>('POST', UPLOAD, {
      as: 'support',
      body: form('dmesg_011_u1.txt', 'some lines'),
    });

    expect([answer.status, answer.body.message]).toEqual([201, 's3file created successfully']);
    const { key, file, id } = answer.body.data;
    expect(key).toMatch(/^media\/uploads\/support\/[0-9a-f-]{36}\/dmesg_011_u1\.txt$/);
    expect(await keysIn(cloud)).toEqual([key]);
    expect((await hds.request('GET', new URL(String(file)).pathname)).text).toBe('some lines');
    expect(await hds.get(`s3files/${id}`)).toMatchObject({
      filetype: 'dmesg',
      event: { UUID: 'u1', tags: ['S3File', 'dmesg'] },
    });
    expect(await hds.rows(sql`SELECT sha256, size_bytes FROM s3_file`)).toEqual([
      { sha256: createHash('sha256').update('some lines').digest('hex'), size_bytes: 10 },
    ]);
  });

  test('belongs to the event that its form names, wherever in the form that stands', async ({ hds }) => {
    const data = form('photo.png', 'png', { uuid: 'u7' });
    data.set('filetype', 'photo');

    const { id } = await hds.post(UPLOAD, data);

    expect(await hds.get(`s3files/${id}`)).toMatchObject({ filetype: 'photo', event: { UUID: 'u7' } });
  });

  test('without a UUID anywhere has an event of its own', async ({ hds }) => {
    await hds.post(UPLOAD, form('photo.png', 'png'));
    await hds.post(UPLOAD, form('photo.png', 'png'));

    expect(await hds.get('events/')).toMatchObject({ count: 2 });
  });

  test.for([
    ['../../etc/passwd_u1.txt', 'passwd_u1.txt'],
    ['C:\\temp\\a_u1.txt', 'a_u1.txt'],
    ['..', 'file'],
    ['.profile_u1', 'profile_u1'],
    ['a/', 'file'],
    ['große Datei 100%_u1.txt', 'große Datei 100%_u1.txt'],
    [`${'n'.repeat(300)}_u1.txt`, `${'n'.repeat(96)}.txt`],
  ] as const)('named %j is kept as %j', async ([name, kept], { hds }) => {
    const { key } = await hds.post(UPLOAD, form(name, 'x'), { as: 'sqs' });

    expect(String(key).split('/').slice(0, 3)).toEqual(['media', 'uploads', 'sqs']);
    expect(String(key).split('/').slice(4)).toEqual([kept]);
  });

  test('that is too large is refused, and nothing is left of it', async ({ hds, cloud }) => {
    const env = hds.env as { MAX_UPLOAD_BYTES: number };
    const { MAX_UPLOAD_BYTES } = env;
    env.MAX_UPLOAD_BYTES = 1_000_000;

    const answers = [
      await hds.request('POST', UPLOAD, { body: form('a_u1.txt', Buffer.alloc(1_000_001)) }),
      await hds.request('POST', UPLOAD, { body: form('a_u1.txt', Buffer.alloc(20_000_000)) }),
    ];
    env.MAX_UPLOAD_BYTES = MAX_UPLOAD_BYTES;

    for (const { status, body } of answers)
      expect([status, body]).toEqual([
        413,
        { status: 'error', errors: { detail: expect.stringContaining('MAX_UPLOAD_BYTES') } },
      ]);
    await nothingIsLeft(hds, cloud);
  });

  test.for([
    [
      'no file',
      form('a', ''),
      (data: FormData) => data.delete('file'),
      400,
      { detail: { file: ['No file was submitted.'] } },
    ],
    [
      'a file in another field',
      form('a_u1.txt', 'x'),
      (data: FormData) => data.set('other', new Blob(['y']), 'b'),
      400,
      { detail: expect.anything() },
    ],
    [
      'a UUID that is too long',
      form('a_u1.txt', 'x'),
      (data: FormData) => data.set('uuid', 'u'.repeat(41)),
      400,
      { exception: 'value too long for type character varying(40)' },
    ],
    [
      'a type that is too long',
      form('a_u1.txt', 'x'),
      (data: FormData) => data.set('filetype', 't'.repeat(256)),
      400,
      { detail: { filetype: ['Ensure this field has no more than 255 characters.'] } },
    ],
    [
      'a field that is far too long',
      form('a_u1.txt', 'x'),
      (data: FormData) => data.set('uuid', 'u'.repeat(5000)),
      400,
      { detail: { uuid: [expect.any(String)] } },
    ],
    [
      'a NUL in the UUID',
      form('a_u1.txt', 'x'),
      (data: FormData) => data.set('uuid', 'a\0b'),
      400,
      { detail: { uuid: [expect.any(String)] } },
    ],
  ] as const)(
    'with %s is refused, and nothing is left of it',
    async ([_, data, spoil, status, errors], { hds, cloud }) => {
      spoil(data);

      const answer = await hds.request('POST', UPLOAD, { body: data });

      expect([answer.status, answer.body]).toMatchObject([status, { status: 'error', errors }]);
      await nothingIsLeft(hds, cloud);
    },
  );

  test.for([
    ['application/json', '{}', 415],
    ['multipart/form-data', 'x', 400],
    [
      'multipart/form-data; boundary=xx',
      '--xx\r\nContent-Disposition: form-data; name="file"; filename="a_u1.txt"\r\n\r\nabc',
      400,
    ],
    ['multipart/form-data; boundary=xx', 'no form at all', 400],
    ['multipart/form-data; boundary=xx', '', 400],
  ] as const)('of %s %j is refused', async ([type, body, status], { hds, cloud }) => {
    const answer = await hds.request('POST', UPLOAD, { body, headers: { 'content-type': type } });

    expect([answer.status, answer.body.status]).toEqual([status, 'error']);
    await nothingIsLeft(hds, cloud);
  });

  test.for([
    ['support', 201],
    ['sqs', 201],
    ['jenkins', 403],
    ['beatbox', 403],
    ['nobody', 403],
  ] as [Actor, number][])('by %s is answered with %i', async ([as, status], { hds }) => {
    expect((await hds.request('POST', UPLOAD, { as, body: form('a_u1.txt', 'x') })).status).toBe(status);
  });
});
