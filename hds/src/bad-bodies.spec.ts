import fc from 'fast-check';
import sql from 'sql-template-tag';
import { expect } from 'vitest';
import { answered, everything, json, strangeValues } from './testing/bad-input.js';
import { another, bodyWith, formPairs, placesOf, takenBodies, textOf } from './testing/bodies.js';
import { test as base, FILES_QUEUE, keysIn, settingsFor } from './testing/files.js';
import { CLIENT, GithubDouble } from './testing/github-double.js';
import { type ApiAnswer, TestHds } from './testing/hds.js';
import { addressOf, operationsOf, wholeQueryOf } from './testing/operations.js';
import { givePassword } from './testing/signing-in.js';
import { makeWorld } from './testing/world.js';

/** A hub where every way in is open, so that what is behind it is reached. */
const test = base.extend<{ application: TestHds }>({
  application: [
    async ({ cloudOfFile }, use) => {
      const github = await GithubDouble.start();
      const application = await TestHds.start({
        ...settingsFor(cloudOfFile),
        ERRORREPORTS_QUEUE_URL: cloudOfFile.queueUrl(FILES_QUEUE),
        GITHUB_CLIENT_ID: CLIENT.id,
        GITHUB_CLIENT_SECRET: CLIENT.secret,
        GITHUB_ORG: 'berries',
        GITHUB_URL: github.url,
        GITHUB_API_URL: github.url,
      });
      await use(application);
      await application.stop();
      await github.stop();
    },
    { scope: 'file' },
  ],
});

const DEPTH = 100_000;
const routes = Object.entries(takenBodies).map(([route, taken]) => {
  const [method = '', path = ''] = route.split(' ');
  return { route, method, address: addressOf({ path }), taken };
});
type Route = (typeof routes)[number];
type Sent = Parameters<typeof answered>[3];

/** A hub that has something of everything. */
async function prepared(hds: TestHds): Promise<void> {
  await givePassword(hds, 'jenkins');
  await givePassword(hds, 'beatbox');
  await makeWorld(hds);
}

/** One request of a group: what it is, for people, and what is sent. */
type Item = [what: string, sent: Sent];

/** Sends requests of one route at once, and watches that those that are refused leave the hub as it was. */
class Watch {
  private before: Record<string, string> | undefined;
  private groups = 0;

  constructor(private readonly hds: TestHds) {}

  async send(route: Route, items: Item[]): Promise<ApiAnswer[]> {
    this.before ??= await everything(this.hds);
    const answers = await this.answersTo(route, items);
    const refused = items.filter((_item, at) => isRefused(answers[at]));
    this.groups++;
    if (refused.length < items.length) await this.againAlone(route, this.groups % 4 === 0 ? refused : []);
    else await this.expectUnchanged(route, refused);
    return answers;
  }

  /** What was taken has changed things: of some groups the others are sent again, without it. */
  private async againAlone(route: Route, refused: Item[]): Promise<void> {
    await this.hds.queuesToDrain();
    this.before = undefined;
    if (refused.length === 0) return;
    this.before = await everything(this.hds);
    const answers = await this.answersTo(route, refused);
    if (answers.every(isRefused)) await this.expectUnchanged(route, refused);
    else this.before = undefined;
  }

  private async expectUnchanged({ route }: Route, items: Item[]): Promise<void> {
    expect(
      await everything(this.hds),
      `${route} after ${items
        .map(([what]) => what)
        .join('; ')
        .slice(0, 1000)}`,
    ).toEqual(this.before);
  }

  private answersTo({ route, method, address, taken }: Route, items: Item[]): Promise<ApiAnswer[]> {
    return Promise.all(
      items.map(async ([what, sent]) => {
        const answer = await answered(this.hds, method, address, { as: taken.as ?? 'superuser', ...sent });
        if (isRefused(answer))
          expect([400, ...(taken.refusals ?? [])], `${route} ${what}: ${answer.text.slice(0, 300)}`).toContain(
            answer.status,
          );
        return answer;
      }),
    );
  }
}

function isRefused(answer: ApiAnswer | undefined): boolean {
  return answer !== undefined && answer.status >= 300;
}

/** Lists and objects can be read, and the worker could do all that it was told to. */
async function expectReadable(hds: TestHds): Promise<void> {
  const operations = (await operationsOf(hds)).filter(
    ({ method, path }) => method === 'GET' && !/migrate|config|export|content|download/.test(path),
  );
  for (const operation of operations) {
    const { status } = await answered(hds, 'GET', `${addressOf(operation)}?${wholeQueryOf(operation)}`);
    // An exception goes when its report is replaced.
    const mayBeGone = operation.path === 'exceptions/{id}/' && status === 404;
    expect([operation.path, mayBeGone ? 200 : status]).toEqual([operation.path, 200]);
  }
  expect(await hds.rows(sql`SELECT DISTINCT last_error FROM outbox WHERE failures > 0`)).toEqual([]);
}

test('every route that takes a body stands in the list that the tests below go through', async ({ application }) => {
  const described = (await operationsOf(application)).filter(({ method }) => ['POST', 'PUT', 'PATCH'].includes(method));

  expect(Object.keys(takenBodies).toSorted()).toEqual(
    described.map(({ method, path }) => `${method} ${path}`).toSorted(),
  );
});

test('a good body is taken', async ({ hds, cloud: _ }) => {
  await prepared(hds);
  const notHere = ['POST s3files/upload/', 'POST users/github/oauth/', 'POST deadletters/{id}/redrive/'];

  for (const { route, method, address, taken } of routes.filter((each) => !notHere.includes(each.route))) {
    const text = textOf(another(taken));
    const answer = await answered(hds, method, address, { as: taken.as ?? 'superuser', ...json(text) });
    expect([route, answer.status < 300, answer.text.slice(0, 200)]).toEqual([route, true, expect.anything()]);
  }
  await hds.queuesToDrain();
});

test('a body that is no JSON object is refused and changes nothing', async ({ hds, cloud }) => {
  await prepared(hds);
  const watch = new Watch(hds);
  const everywhere: Record<string, string | Uint8Array> = {
    'no JSON': 'not json',
    'a list': '[{"name":"kiwi"}]',
    'a number': '17',
    'a text': '"name"',
    'a boolean': 'true',
    'a __proto__ key': '{"name":"kiwi","__proto__":{"isSuperuser":true}}',
    'bytes that are no UTF-8': Buffer.from('{"name": "\xff\xfe"}', 'latin1'),
    'lists as deep as a well': '['.repeat(DEPTH) + ']'.repeat(DEPTH),
  };
  /** Of these the parser decides alone. */
  const elsewhere: Record<string, string | Uint8Array> = {
    'half an object': '{"name": "kiwi"',
    'two objects': '{} {}',
    'an empty list': '[]',
    'a huge number': '9'.repeat(100_000),
    NaN: '{"name": NaN}',
    'UTF-16': Buffer.from('{"name": "kiwi"}', 'utf16le'),
    'NUL bytes': Buffer.alloc(1000),
    'objects as deep as a well': `${'{"name":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`,
    'a well without a bottom': '[{"a":'.repeat(DEPTH),
    'a value as deep as a well': `{"name":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}`,
    'a __proto__ key in escapes': '{"name":"kiwi","__pr\\u006fto__":{"isSuperuser":true}}',
  };
  const manyKeys = `{${Array.from({ length: 20_000 }, (_, at) => `"k${at}":1`).join(',')}}`;
  const parsers = [
    'POST fruits/',
    'PATCH fruits/{id}/',
    'POST errorreports/',
    'POST errorreports/batch/',
    'POST s3files/',
  ];

  for (const route of routes) {
    const bodies = Object.entries({ ...everywhere, ...(parsers.includes(route.route) ? elsewhere : {}) });
    const some = route.taken.isIgnored ? bodies.slice(0, 1) : bodies;
    const answers = await watch.send(
      route,
      some.map(([name, body]) => [name, json(body)]),
    );
    expect([route.route, answers.map(({ status }) => status >= 400)]).toEqual([route.route, some.map(() => true)]);
    if (route.taken.isIgnored) continue;
    await watch.send(route, [
      ['nothing', json('')],
      ['null', json('null')],
      ['many keys', json(manyKeys)],
    ]);
  }

  expect(await keysIn(cloud)).toEqual([]);
  await expectReadable(hds);
});

test('a field may hold anything: it is taken, or refused and changes nothing', async ({ hds, cloud: _ }) => {
  await prepared(hds);
  const watch = new Watch(hds);
  const values = Object.entries(strangeValues);

  for (const route of routes) {
    // Where names are taken, the second is refused by the database, when half of it may be stored.
    const good = json(textOf(another(route.taken)));
    for (const what of ['a good body', 'the same again']) await watch.send(route, [[what, good]]);
    for (const [nth, place] of placesOf(route.taken.good).entries()) {
      // Fields of one kind are read alike, and a field alike by the three routes of a resource: each gets some of the values.
      const every = route.method === 'POST' ? 2 : 11;
      const some = values.filter((_value, at) => at % every === nth % every);
      await watch.send(
        route,
        some.map(([name, value]) => [
          `${place.join('.')} = ${name}`,
          json(bodyWith(another(route.taken), place, value)),
        ]),
      );
    }
  }

  await expectReadable(hds);
});

test('whatever JSON is taken, or refused and changes nothing', async ({ hds, cloud: _ }) => {
  await prepared(hds);
  const watch = new Watch(hds);
  const anything = fc.json({ maxDepth: 4, stringUnit: 'binary' });

  for (const route of routes.filter(({ taken }) => !taken.isIgnored)) {
    const places = placesOf(route.taken.good);
    const body =
      places.length === 0
        ? anything
        : fc.oneof(
            anything,
            fc
              .tuple(fc.constantFrom(...places), anything)
              .map(([place, value]) => bodyWith(another(route.taken), place, value)),
          );
    await fc.assert(
      fc.asyncProperty(fc.array(body, { minLength: 6, maxLength: 6 }), async (texts) => {
        await watch.send(
          route,
          texts.map((text) => [text.slice(0, 300), json(text)]),
        );
      }),
      { numRuns: 2 },
    );
  }

  await expectReadable(hds);
});

test('a form is taken as JSON is, or refused and changes nothing', async ({ hds, cloud }) => {
  await prepared(hds);
  const watch = new Watch(hds);
  const texts = ['', ' ', 'a\0b', 'on', '-1', '[1', '{"a":1}', 'x'.repeat(100_000)];

  for (const route of routes) {
    const pairs = formPairs(another(route.taken).good);
    const strange = pairs.flatMap(([name], at) => [
      pairs.map((pair): [string, string] => (pair[0] === name ? [name, texts[at % texts.length] ?? ''] : pair)),
    ]);
    const forms: [string, string][][] = [
      [],
      pairs,
      [...pairs, ...pairs],
      [
        ['constructor', 'x'],
        ['toString', 'y'],
        ['a[b]', 'z'],
      ],
      ...strange.slice(0, 4),
    ];
    const some = route.taken.isIgnored ? forms.slice(0, 1) : forms;
    await watch.send(
      route,
      some.flatMap((form): Item[] => {
        const multipart = new FormData();
        for (const [name, value] of form) multipart.append(name, value);
        const what = form.flat().join(' ').slice(0, 200);
        return [
          [`URL-encoded ${what}`, { body: new URLSearchParams(form) }],
          [`multipart ${what}`, { body: multipart }],
        ];
      }),
    );
  }

  expect(await keysIn(cloud)).toEqual([]);
  await expectReadable(hds);
});

test('an upload that is refused leaves neither row nor object', async ({ hds, cloud }) => {
  await prepared(hds);
  const before = await everything(hds);
  const file = new File(['text'], 'dmesg_one.txt');
  const forms: [string, string | File][][] = [
    [['file', 'a text']],
    [['other', file]],
    [
      ['file', file],
      ['file', file],
    ],
    [
      ['uuid', 'u'.repeat(41)],
      ['file', file],
    ],
    [
      ['file', file],
      ['uuid', 'a\0b'],
    ],
    [
      ['file', file],
      ['filetype', 'x'.repeat(300)],
    ],
    [
      ['file', file],
      ['filetype', 'x'.repeat(10_000)],
    ],
    [
      ['file', new File(['x'], 'a\0b_u.txt')],
      ['uuid', '\0'],
    ],
  ];

  for (const pairs of forms) {
    const form = new FormData();
    for (const [name, value] of pairs) form.append(name, value);
    const { status, text } = await answered(hds, 'POST', 's3files/upload/', { body: form });
    expect([pairs.map(([name]) => name), status, text.slice(0, 200)]).toEqual([
      expect.anything(),
      400,
      expect.anything(),
    ]);
    expect(await everything(hds)).toEqual(before);
    expect(await keysIn(cloud)).toEqual([]);
  }
});
