import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { keysIn, makeObject, s3Event, test } from '../../testing/files.js';
import type { TestHds } from '../../testing/hds.js';
import { FileAudit, filePrefixes, type Orphan } from './file-audit.js';

async function orphansOf(hds: TestHds, prefixes = filePrefixes, minimumAgeMs = -60_000): Promise<Orphan[]> {
  const orphans: Orphan[] = [];
  for (const prefix of prefixes)
    for await (const orphan of hds.app.get(FileAudit).compare(prefix, minimumAgeMs)) orphans.push(orphan);
  return orphans;
}

const summary = (orphan: Orphan) =>
  orphan.kind === 'row without object' ? ['row', orphan.key] : ['object', orphan.object.key, orphan.wasKnown];

test('finds rows without objects and objects without rows, and leaves everything as it is', async ({ hds, cloud }) => {
  const both = [
    'hdsfiles/both_u1.txt',
    'hdsfiles/größe_u1.txt',
    'hdsfiles/\u{ff5e}_u1.txt',
    'hdsfiles/\u{1f4be}_u1.txt',
    'sessclip/both_u1.zip',
  ];
  for (const key of [
    ...both,
    'hdsfiles/a_u1.txt',
    'hdsfiles/zz_u1.txt',
    'media/uploads/x/y/z.txt',
    'errorreport/r.json',
  ])
    await makeObject(cloud, key, 'x');
  await hds.post('s3files', s3Event([...both, 'hdsfiles/b_u1.txt', 'hdsfiles/zzz_u1.txt']), { as: 'sqs' });
  const before = [await keysIn(cloud), await hds.rows(sql`SELECT id, file, deleted FROM s3_file ORDER BY id`)];

  const orphans = await orphansOf(hds);

  expect(orphans.map(summary)).toEqual([
    ['object', 'hdsfiles/a_u1.txt', false],
    ['row', 'hdsfiles/b_u1.txt'],
    ['object', 'hdsfiles/zz_u1.txt', false],
    ['row', 'hdsfiles/zzz_u1.txt'],
    ['object', 'media/uploads/x/y/z.txt', true],
  ]);
  expect([await keysIn(cloud), await hds.rows(sql`SELECT id, file, deleted FROM s3_file ORDER BY id`)]).toEqual(before);
});

test('has patience with young objects and those about to be removed', async ({ hds, cloud }) => {
  await makeObject(cloud, 'hdsfiles/young_u1.txt', 'x');
  expect(await orphansOf(hds, filePrefixes, 3_600_000)).toEqual([]);

  await hds.post('s3files', s3Event(['hdsfiles/young_u1.txt']), { as: 'sqs' });
  const env = hds.env as { FILE_REMOVAL_GRACE_HOURS: number };
  env.FILE_REMOVAL_GRACE_HOURS = 24;
  await hds.request('DELETE', 's3files/1/');
  env.FILE_REMOVAL_GRACE_HOURS = 0;

  expect(await orphansOf(hds)).toEqual([]);
});

test('counts files that lie elsewhere', async ({ hds }) => {
  await hds.post('s3files', s3Event(['hdsfiles/a_u1.txt', 'uploads/b_u1.txt']), { as: 'sqs' });

  expect(await hds.app.get(FileAudit).filesElsewhere(filePrefixes)).toBe(1);
});

test('puts right what it is asked to: new objects become files, old ones go, rows are marked', async ({
  hds,
  cloud,
}) => {
  await hds.post('s3files', s3Event(['hdsfiles/known_u1.txt'], { eTag: 'e1' }), { as: 'sqs' });
  await hds.request('DELETE', 'events/1/');
  await hds.queuesToDrain();
  for (const key of [
    'hdsfiles/known_u1.txt',
    'hdsfiles/new_u2.txt',
    'sessclip/new_u3.zip',
    'media/uploads/x/y/z.txt',
    'hdsfiles/folder/',
  ])
    await makeObject(cloud, key, 'x');
  await hds.post('s3files', s3Event(['hdsfiles/gone_u4.txt']), { as: 'sqs' });
  const [sqs] = await hds.rows<{ id: number }>(sql`SELECT id FROM hds_user WHERE username = 'sqs'`);
  const caller = { id: sqs?.id ?? 0, username: 'sqs', isSuperuser: false, role: 'sqs', by: 'token' } as const;

  const done: unknown[] = [];
  for (const orphan of await orphansOf(hds))
    done.push([summary(orphan)[1], await hds.app.get(FileAudit).fix(orphan, caller)]);
  await hds.queuesToDrain();

  expect(done).toEqual([
    ['hdsfiles/folder/', expect.stringContaining('left: ')],
    ['hdsfiles/gone_u4.txt', 'marked deleted'],
    ['hdsfiles/known_u1.txt', 'to be removed after the grace period'],
    ['hdsfiles/new_u2.txt', expect.stringMatching(/^stored as file \d+$/)],
    ['sessclip/new_u3.zip', expect.stringMatching(/^stored as file \d+$/)],
    ['media/uploads/x/y/z.txt', 'to be removed after the grace period'],
  ]);
  expect(await keysIn(cloud)).toEqual(['hdsfiles/folder/', 'hdsfiles/new_u2.txt', 'sessclip/new_u3.zip']);
  expect(await hds.rows(sql`SELECT key FROM s3_file JOIN sess_clip ON file_id = s3_file.id`)).toEqual([
    { key: 'sessclip/new_u3.zip' },
  ]);
  expect(await hds.rows(sql`SELECT key FROM s3_file WHERE deleted`)).toEqual([{ key: 'hdsfiles/gone_u4.txt' }]);
});
