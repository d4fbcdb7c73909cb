import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandInput,
  PutObjectCommand,
  type PutObjectCommandInput,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { expect } from 'vitest';
import { BUCKET, type TestCloud, test } from '../testing/test-cloud.js';

function put(
  cloud: TestCloud,
  Key: string,
  Body: PutObjectCommandInput['Body'] = 'x',
  more: Partial<PutObjectCommandInput> = {},
) {
  return cloud.s3.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body, ...more }));
}

async function textOf(cloud: TestCloud, Key: string): Promise<string | undefined> {
  const { Body } = await cloud.s3.send(new GetObjectCommand({ Bucket: BUCKET, Key }));
  return Body?.transformToString();
}

/** All keys and common prefixes of a list, page by page. */
async function pagesOf(cloud: TestCloud, input: Partial<ListObjectsV2CommandInput>): Promise<string[][]> {
  const pages: string[][] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await cloud.s3.send(new ListObjectsV2Command({ Bucket: BUCKET, ContinuationToken, ...input }));
    pages.push([
      ...(page.Contents ?? []).map(({ Key = '' }) => Key),
      ...(page.CommonPrefixes ?? []).map(({ Prefix = '' }) => Prefix),
    ]);
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
  return pages;
}

test('listens on the loopback address only', async ({ cloud }) => {
  const port = Number(new URL(cloud.url).port);
  const others = Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.filter(({ internal, family }) => !internal && family === 'IPv4'),
  );

  for (const { address } of others) {
    const answer = await new Promise((resolve) => {
      connect({ host: address, port, timeout: 2000 })
        .on('connect', () => resolve('connected'))
        .on('error', ({ message }) => resolve(message));
    });
    expect(answer).toMatch('ECONNREFUSED');
  }
  expect((await fetch(`${cloud.url}/health`)).status).toBe(200);
});

test.for(['red flower', '1+1=2', '100%', '%41', 'Grüße/日本/🍓', 'a//b/', '/a', './../a', "()'!*~", '?#[]@:&;$,'])(
  'stores and gives back the key "%s"',
  async (key, { cloud }) => {
    await put(cloud, key, key);

    expect(await textOf(cloud, key)).toBe(key);
    expect(await pagesOf(cloud, {})).toEqual([[key]]);
    const { Errors, Deleted } = await cloud.s3.send(
      new DeleteObjectsCommand({ Bucket: BUCKET, Delete: { Objects: [{ Key: key }] } }),
    );
    expect({ Errors, Deleted }).toEqual({ Errors: undefined, Deleted: [{ Key: key }] });
    expect(await pagesOf(cloud, {})).toEqual([[]]);
  },
);

test('keeps what a stream brings, with its checksum, type, encoding and metadata', async ({ cloud }) => {
  const chunk = 'line\n'.repeat(20_000);
  const text = chunk.repeat(5);
  const stream = Readable.from(Array.from({ length: 5 }, () => Buffer.from(chunk)));
  const stored = await put(cloud, 'log', stream, {
    ContentLength: text.length,
    ContentType: 'text/plain',
    ContentEncoding: 'identity',
    Metadata: { harvester: '11' },
  });

  const object = await cloud.s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'log', ChecksumMode: 'ENABLED' }));

  expect(await object.Body?.transformToString()).toBe(text);
  expect(stored.ChecksumCRC32).toBeTruthy();
  expect(object).toMatchObject({
    ETag: `"${createHash('md5').update(text).digest('hex')}"`,
    ChecksumCRC32: stored.ChecksumCRC32,
    ContentLength: 500_000,
    ContentType: 'text/plain',
    ContentEncoding: 'identity',
    Metadata: { harvester: '11' },
  });
});

test('refuses a body that does not have the checksum it came with', async ({ cloud }) => {
  const wrong = put(cloud, 'a', 'content', { ChecksumSHA256: createHash('sha256').update('other').digest('base64') });

  await expect(wrong).rejects.toMatchObject({ name: 'BadDigest' });
  expect(await pagesOf(cloud, {})).toEqual([[]]);
});

test('takes 100 MB in one request', async ({ cloud }) => {
  const body = Buffer.alloc(100_000_000, 'a clip of a session ');
  await put(cloud, 'big', body);

  const { ContentLength, ContentRange, Body } = await cloud.s3.send(
    new GetObjectCommand({ Bucket: BUCKET, Key: 'big', Range: 'bytes=99999990-' }),
  );

  expect(await Body?.transformToString()).toBe('a session ');
  expect({ ContentLength, ContentRange }).toEqual({
    ContentLength: 10,
    ContentRange: 'bytes 99999990-99999999/100000000',
  });
});

test('takes what curl --data-binary sends: a form by its type, but not a form', async ({ cloud }) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const { status } = await fetch(`${cloud.url}/${BUCKET}/a.json`, { method: 'PUT', body: '{"a": "1&2"}', headers });

  expect(status).toBe(200);
  expect(await textOf(cloud, 'a.json')).toBe('{"a": "1&2"}');
});

test('takes and gives by an address that carries the signature', async ({ cloud }) => {
  const signed = 'X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=900&X-Amz-Signature=0a1b&x-id=PutObject';
  await fetch(`${cloud.url}/${BUCKET}/a%20b.csv?${signed}`, { method: 'PUT', body: 'x;y' });

  const attachment = encodeURIComponent('attachment; filename="a b.csv"');
  const answer = await fetch(`${cloud.url}/${BUCKET}/a%20b.csv?${signed}&response-content-disposition=${attachment}`);

  expect(await answer.text()).toBe('x;y');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="a b.csv"');
});

test('deletes an object only while it is the one that is meant', async ({ cloud }) => {
  const target = { Bucket: BUCKET, Key: 'a' };
  const { ETag: older } = await put(cloud, 'a', 'one');
  const { ETag: newer } = await put(cloud, 'a', 'two');

  const meantOlder = cloud.s3.send(new DeleteObjectCommand({ ...target, IfMatch: older }));
  await expect(meantOlder).rejects.toMatchObject({ name: 'PreconditionFailed', $metadata: { httpStatusCode: 412 } });
  expect(await textOf(cloud, 'a')).toBe('two');

  // As an S3 event spells an etag: without quotes.
  await cloud.s3.send(new DeleteObjectCommand({ ...target, IfMatch: newer?.replaceAll('"', '') }));
  expect(await pagesOf(cloud, {})).toEqual([[]]);
  const gone = cloud.s3.send(new DeleteObjectCommand({ ...target, IfMatch: newer }));
  await expect(gone).rejects.toMatchObject({ name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } });
});

test('reads an object only while it is the one that is meant', async ({ cloud }) => {
  const { ETag } = await put(cloud, 'a', 'one');
  const get = (IfMatch: string) => cloud.s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'a', IfMatch }));

  await expect(get('"other"')).rejects.toMatchObject({ $metadata: { httpStatusCode: 412 } });
  await expect(
    cloud.s3.send(new HeadObjectCommand({ Bucket: BUCKET, Key: 'a', IfMatch: 'other' })),
  ).rejects.toMatchObject({ $metadata: { httpStatusCode: 412 } });
  expect(await (await get(ETag?.replaceAll('"', '') ?? '')).Body?.transformToString()).toBe('one');
});

test('writes an object only if there is none, when asked so', async ({ cloud }) => {
  await put(cloud, 'a', 'one', { IfNoneMatch: '*' });

  await expect(put(cloud, 'a', 'two', { IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
  expect(await textOf(cloud, 'a')).toBe('one');
});

test('refuses a part of S3 that it lacks, and does not take it for an object', async ({ cloud }) => {
  await put(cloud, 'a', 'one');

  const tagging = cloud.s3.send(
    new PutObjectTaggingCommand({ Bucket: BUCKET, Key: 'a', Tagging: { TagSet: [{ Key: 'k', Value: 'v' }] } }),
  );
  await expect(tagging).rejects.toMatchObject({ name: 'NotImplemented' });
  expect(await textOf(cloud, 'a')).toBe('one');
});

test('deletes several objects, each only as the version that is meant', async ({ cloud }) => {
  for (const key of ['a', 'b & <c>', 'd']) await put(cloud, key, 'one');
  const ETag = `"${createHash('md5').update('one').digest('hex')}"`;
  const Objects = [
    { Key: 'a', ETag },
    { Key: 'b & <c>', ETag: '"other"' },
    { Key: 'd' },
    { Key: 'gone', ETag },
    { Key: 'never there' },
  ];

  const { Deleted, Errors } = await cloud.s3.send(new DeleteObjectsCommand({ Bucket: BUCKET, Delete: { Objects } }));
  const quiet = { Objects: [{ Key: 'x' }, { Key: 'b & <c>', ETag: '"other"' }], Quiet: true };
  const answer = await cloud.s3.send(new DeleteObjectsCommand({ Bucket: BUCKET, Delete: quiet }));

  expect(Deleted).toEqual([{ Key: 'a' }, { Key: 'd' }, { Key: 'never there' }]);
  expect(Errors).toMatchObject([
    { Key: 'b & <c>', Code: 'PreconditionFailed' },
    { Key: 'gone', Code: 'NoSuchKey' },
  ]);
  expect(answer).toMatchObject({ Errors: [{ Key: 'b & <c>' }] });
  expect(answer.Deleted).toBeUndefined();
  expect(await pagesOf(cloud, {})).toEqual([['b & <c>']]);
});

test('lists keys by their bytes, page after page, each once', async ({ cloud }) => {
  const keys = ['B', 'a', 'a-1', 'a/1', 'a/2', 'a0', 'b', 'Ä', '\uFF5E', '🍓'];
  for (const key of keys.toReversed()) await put(cloud, key);

  expect(await pagesOf(cloud, { MaxKeys: 3 })).toEqual([
    ['B', 'a', 'a-1'],
    ['a/1', 'a/2', 'a0'],
    ['b', 'Ä', '\uFF5E'],
    ['🍓'],
  ]);
  expect(await pagesOf(cloud, { Prefix: 'a/' })).toEqual([['a/1', 'a/2']]);
  expect(await pagesOf(cloud, { StartAfter: 'a/1', Prefix: 'a', MaxKeys: 2 })).toEqual([['a/2', 'a0']]);
});

test('lists what lies at one level, page after page, each once', async ({ cloud }) => {
  for (const key of ['x/a/1', 'x/a/2', 'x/b', 'x/c/1', 'x/d/1', 'x/d/2', 'x/e', 'y']) await put(cloud, key);
  const level = { Prefix: 'x/', Delimiter: '/' };

  expect(await pagesOf(cloud, level)).toEqual([['x/b', 'x/e', 'x/a/', 'x/c/', 'x/d/']]);
  for (const MaxKeys of [1, 2, 3, 4]) {
    const pages = await pagesOf(cloud, { ...level, MaxKeys });
    expect(pages.flat().sort()).toEqual(['x/a/', 'x/b', 'x/c/', 'x/d/', 'x/e']);
  }
});
