import sql from 'sql-template-tag';
import { describe, expect } from 'vitest';
import { announced, keysIn, makeObject, s3Event, settingsFor, test } from '../../testing/files.js';
import { TestHds } from '../../testing/hds.js';
import { Credentials, SESSION_COOKIE } from '../user/credentials.js';

const KEY = 'hdsfiles/hv-011/dmesg_011_u1.txt';
const TEXT = '0123456789';

/** The headers of a browser in which the support user is signed in. */
async function browser(hds: TestHds): Promise<Record<string, string>> {
  const [user] = await hds.rows<{ id: number }>(sql`SELECT id FROM hds_user WHERE username = 'support'`);
  const { secret } = await hds.app.get(Credentials).openSession(user?.id ?? 0);
  return { cookie: `${SESSION_COOKIE}=${secret}`, accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
}

describe('content/', () => {
  test('streams the bytes, to be shown and not to be run', async ({ hds, cloud }) => {
    await makeObject(cloud, KEY, TEXT);
    await hds.post('s3files', s3Event([KEY]), { as: 'sqs' });

    const { status, text, headers } = await hds.request('GET', 's3files/1/content/', { as: 'support' });

    expect([status, text]).toEqual([200, TEXT]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': '10',
      'content-disposition': `inline; filename="dmesg_011_u1.txt"; filename*=UTF-8''dmesg_011_u1.txt`,
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
      etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
      'last-modified': expect.stringMatching(/GMT$/),
    });
  });

  test.for([
    ['page_u1.html', 'application/octet-stream', 'attachment; filename="page_u1.html"'],
    ['drawing_u1.svg', 'application/octet-stream', 'attachment; filename="drawing_u1.svg"'],
    ['clip_u1.zip', 'application/octet-stream', 'attachment; filename="clip_u1.zip"'],
    ['noending_u1', 'application/octet-stream', 'attachment; filename="noending_u1"'],
    ['picture_u1.PNG', 'image/png', 'inline; filename="picture_u1.PNG"'],
    ['video_u1.mp4', 'video/mp4', 'inline; filename="video_u1.mp4"'],
    [
      'größe "a\\b";%_u1.txt',
      'text/plain; charset=utf-8',
      `inline; filename="gr__e _a_b____u1.txt"; filename*=UTF-8''gr%C3%B6%C3%9Fe%20%22a%5Cb%22%3B%25_u1.txt`,
    ],
    [
      "it's (1)*_u1.zip",
      'application/octet-stream',
      `attachment; filename="it's (1)*_u1.zip"; filename*=UTF-8''it%27s%20%281%29%2A_u1.zip`,
    ],
    ['line\r\nSet-Cookie: a=b_u1.log', 'text/plain; charset=utf-8', 'inline; filename="lineSet-Cookie: a=b_u1.log"'],
    ['💾_u1.bin', 'application/octet-stream', `attachment; filename="___u1.bin"; filename*=UTF-8''%F0%9F%92%BE_u1.bin`],
  ] as const)('hands out %j as %s', async ([name, type, disposition], { hds, cloud }) => {
    await makeObject(cloud, `hdsfiles/${name}`, TEXT);
    await hds.post('s3files', s3Event([`hdsfiles/${name}`]), { as: 'sqs' });

    const { status, headers } = await hds.request('GET', 's3files/1/content/');

    expect([status, headers.get('content-type')]).toEqual([200, type]);
    expect(headers.get('content-disposition')).toContain(disposition);
    expect(headers.get('set-cookie')).toBeNull();
  });

  test.for([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=4-', 206, '456789', 'bytes 4-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-99', 206, TEXT, 'bytes 0-9/10'],
    ['bytes=9-99', 206, '9', 'bytes 9-9/10'],
    ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=5-2', 200, TEXT, null],
    ['bytes=0-1,4-5', 200, TEXT, null],
    ['bytes=-', 200, TEXT, null],
    ['lines=1-2', 200, TEXT, null],
    ['bytes=a-b', 200, TEXT, null],
    [`bytes=0-${'9'.repeat(40)}`, 200, TEXT, null],
  ] as const)('answers %s with %i', async ([range, status, text, contentRange], { hds, cloud }) => {
    await makeObject(cloud, KEY, TEXT);
    await hds.post('s3files', s3Event([KEY]), { as: 'sqs' });

    const answer = await hds.request('GET', 's3files/1/content/', { headers: { range } });

    expect([answer.status, answer.text, answer.headers.get('content-range')]).toEqual([status, text, contentRange]);
    expect(answer.headers.get('content-length')).toBe(String(text.length));
  });

  test.for(['bytes=10-', 'bytes=99-100', 'bytes=-0'])(
    'refuses %s, which the file does not have',
    async (range, { hds, cloud }) => {
      await makeObject(cloud, KEY, TEXT);
      await hds.post('s3files', s3Event([KEY]), { as: 'sqs' });

      const answer = await hds.request('GET', 's3files/1/content/', { headers: { range } });

      expect([answer.status, answer.headers.get('content-range')]).toEqual([416, 'bytes */10']);
      expect(answer.body).toMatchObject({ status: 'error', errors: { detail: expect.any(String) } });
      expect(answer.headers.get('content-type')).toContain('application/json');
    },
  );

  test('sends nothing to whoever has this version, and a part only of the same one', async ({ hds, cloud }) => {
    await makeObject(cloud, KEY, TEXT);
    await hds.post('s3files', s3Event([KEY]), { as: 'sqs' });
    const eTag = (await hds.request('GET', 's3files/1/content/')).headers.get('etag') ?? '';
    const ask = (headers: Record<string, string>) => hds.request('GET', 's3files/1/content/', { headers });

    const known = await ask({ 'if-none-match': `"other", W/${eTag}` });
    expect([known.status, known.text, known.headers.get('etag')]).toEqual([304, '', eTag]);
    expect((await ask({ 'if-none-match': '*' })).status).toBe(304);
    expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200);
    expect((await ask({ range: 'bytes=0-1', 'if-range': eTag })).text).toBe('01');
    expect((await ask({ range: 'bytes=0-1', 'if-range': '"other"' })).text).toBe(TEXT);
  });

  test('tells everything but the bytes to HEAD', async ({ hds, cloud }) => {
    await makeObject(cloud, KEY, TEXT);
    await hds.post('s3files', s3Event([KEY]), { as: 'sqs' });

    const whole = await hds.request('HEAD', 's3files/1/content/');
    const part = await hds.request('HEAD', 's3files/1/content/', { headers: { range: 'bytes=2-4' } });

    expect([whole.status, whole.text, whole.headers.get('content-length')]).toEqual([200, '', '10']);
    expect(whole.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect([part.status, part.headers.get('content-length'), part.headers.get('content-range')]).toEqual([
      206,
      '3',
      'bytes 2-4/10',
    ]);
  });

  test('sends an empty file', async ({ hds, cloud }) => {
    await makeObject(cloud, KEY, '');
    await hds.post('s3files', s3Event([KEY]), { as: 'sqs' });

    const whole = await hds.request('GET', 's3files/1/content/');

    expect([whole.status, whole.text, whole.headers.get('content-length')]).toEqual([200, '', '0']);
    expect((await hds.request('GET', 's3files/1/content/', { headers: { range: 'bytes=0-' } })).status).toBe(416);
  });

  test('says so when the object is gone', async ({ hds, cloud: _ }) => {
    await hds.post('s3files', s3Event([KEY]), { as: 'sqs' });

    const answer = await hds.request('GET', 's3files/1/content/');

    expect([answer.status, answer.body]).toEqual([404, { status: 'error', errors: 'File Does Not Exist' }]);
  });

  test('is a door of session clips too, by the id of the file', async ({ hds, cloud }) => {
    await makeObject(cloud, KEY, TEXT);
    await hds.post('s3files', s3Event([KEY]), { as: 'sqs' });

    expect((await hds.request('GET', 'sessclip/1/content/')).text).toBe(TEXT);
  });

  test.for(['sqs', 'jenkins', 'beatbox', 'nobody'] as const)('is not for %s', async (actor, { hds }) => {
    expect((await hds.request('GET', 's3files/1/content/', { as: actor })).status).toBe(403);
    expect((await hds.request('GET', 's3files/1/download/', { as: actor })).status).toBe(403);
  });
});

describe('download/', () => {
  test('answers programs with an address', async ({ hds }) => {
    await hds.post('s3files', announced(KEY), { as: 'sqs' });

    const answer = await hds.request('GET', 's3files/1/download/', { as: 'support', headers: { accept: 'text/html' } });

    expect(answer.body).toEqual({
      status: 'success',
      message: 'Download Url Retrieved.',
      data: { url: `${hds.origin}/api/v1/s3files/1/content/`, id: 1 },
    });
  });

  test('gives a browser that follows the link the file, to be saved', async ({ hds, cloud }) => {
    await makeObject(cloud, KEY, TEXT);
    await hds.post('s3files', announced(KEY), { as: 'sqs' });
    const headers = await browser(hds);

    const followed = await hds.request('GET', 's3files/1/download/', { as: 'nobody', headers });
    const asked = await hds.request('GET', 's3files/1/download/', {
      as: 'nobody',
      headers: { ...headers, accept: 'application/json' },
    });

    expect([followed.status, followed.text]).toEqual([200, TEXT]);
    expect(followed.headers.get('content-disposition')).toContain('attachment; filename="dmesg_011_u1.txt"');
    expect(asked.body).toMatchObject({ message: 'Download Url Retrieved.' });
  });
});

/** A second hub on the same cloud, which links files directly. */
const signed = test.extend<{ signing: TestHds }>({
  signing: [
    async ({ cloudOfFile }, use) => {
      const hub = await TestHds.start({ ...settingsFor(cloudOfFile), S3_PRESIGN_SECONDS: '600' });
      await use(hub);
      await hub.stop();
    },
    { scope: 'file' },
  ],
});

describe('a hub that gives out signed links', () => {
  const NAME = 'hdsfiles/"größe" \\ 1_u1.png';

  signed('links files and pictures so, in rows, events, and what is nested', async ({ signing, cloud }) => {
    await signing.reset();
    await makeObject(cloud, NAME, TEXT);
    const made = await signing.post<{ file: string }>('s3files', s3Event([NAME]), { as: 'sqs' });
    await signing.post('s3files', s3Event(['signed-link:x_u1.png', 'elsewhere/b_u1.png'], {}, 'another-lake'), {
      as: 'sqs',
    });

    const [row] = (
      await signing.get<{ results: { file: string; event: { related_images: { url: string }[] } }[] }>(
        's3files/?ordering=id',
      )
    ).results;
    const { related_images } = await signing.get<{ related_images: { url: string | null }[] }>('events/1');

    for (const url of [made.file, row?.file, row?.event.related_images[0]?.url, related_images[0]?.url]) {
      expect(url).toContain('X-Amz-Signature=');
      const answer = await fetch(url ?? '');
      expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([
        200,
        TEXT,
        'image/png',
      ]);
      expect(answer.headers.get('content-disposition')).toContain(
        "filename*=UTF-8''%22gr%C3%B6%C3%9Fe%22%20%5C%201_u1.png",
      );
    }
    expect(related_images.slice(1)).toEqual([
      { url: null, filetype: 'signed-link:x' },
      { url: null, filetype: 'b' },
    ]);
  });

  signed('sends browsers there, and still streams content/', async ({ signing, cloud }) => {
    await signing.reset();
    await makeObject(cloud, KEY, TEXT);
    await signing.post('s3files', s3Event([KEY]), { as: 'sqs' });

    const followed = await signing.request('GET', 's3files/1/download/', {
      as: 'nobody',
      headers: await browser(signing),
    });
    const asked = await signing.get<{ url: string }>('s3files/1/download', { as: 'support' });

    expect([followed.status, followed.text, followed.headers.get('cache-control')]).toEqual([302, '', 'no-store']);
    const saved = await fetch(followed.headers.get('location') ?? '');
    expect([await saved.text(), saved.headers.get('content-disposition')]).toEqual([
      TEXT,
      expect.stringContaining('attachment'),
    ]);
    expect(await (await fetch(asked.url)).text()).toBe(TEXT);
    expect((await signing.request('GET', 's3files/1/content/')).text).toBe(TEXT);
    expect(await signing.countStatements(() => signing.get('s3files/'))).toBe(2);
    expect(await keysIn(cloud)).toEqual([KEY]);
  });
});
