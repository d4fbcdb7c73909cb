import { errorReport } from './fleet.js';
import type { Actor } from './hds.js';
import { PASSWORD } from './signing-in.js';
import { manifestCode, softwareInfo } from './world.js';

/** What a route takes, and how it may answer what it does not. */
export interface TakenBody {
  /** Something it takes; what is sent to it is made from this. */
  good: Record<string, unknown>;
  /** The same with other names, where no two objects may share them; `n` differs from call to call. */
  other?: (n: number) => Record<string, unknown>;
  as?: Actor;
  /** Statuses of refusals, beside 400. */
  refusals?: number[];
  /** The route does not look at its body. */
  isIgnored?: boolean;
  /** The body around the JSON text of `good`, where there is one. */
  wrap?: (text: string) => string;
}

/** The three routes that take the same body. */
function written(
  path: string,
  good: Record<string, unknown>,
  more: Partial<TakenBody> = {},
): Record<string, TakenBody> {
  const taken = { good, ...more };
  return { [`POST ${path}/`]: taken, [`PUT ${path}/{id}/`]: taken, [`PATCH ${path}/{id}/`]: taken };
}

/** As `written`, for objects that have a name of their own under `key`. */
function named(path: string, key: string, good: Record<string, unknown>): Record<string, TakenBody> {
  return written(path, good, { other: (n) => ({ ...good, [key]: `${String(good[key])}-${n}` }) });
}

const user = {
  username: 'sue',
  password: PASSWORD,
  first_name: 'Sue',
  last_name: 'Storm',
  email: 'sue@example.com',
  is_active: true,
  is_staff: false,
  is_superuser: false,
  last_login: null,
  profile: { slack_id: 'U1', role: 'support', avatar_url: 'https://avatars.example/sue' },
};
const s3Record = (n: number) => ({
  bucket: { name: 'lake' },
  object: { key: `a/dmesg${n}_new.txt`, size: 12, eTag: 'e', versionId: 'v', sequencer: '0A' },
});
const s3Records = (n: number) => ({ Records: [{ eventName: 's3:ObjectCreated:Put', s3: s3Record(n) }] });
const s3Message: TakenBody = {
  good: s3Records(0),
  other: s3Records,
  as: 'sqs',
  wrap: (text) => JSON.stringify({ Body: text }),
};
const code = (n: number) => ({
  code: n,
  name: `Code number ${n}`,
  team: 't',
  cycle: true,
  msg: 'm',
  operator_msg: 'o',
  manifest: 1,
});
const report = (n: number) => errorReport({}, { timestamp: n, aux_uuids: ['aux'] });
const ignored: TakenBody = { good: {}, isIgnored: true };

/** Every route that takes a body, by method and path as the API's description has them. */
export const takenBodies: Record<string, TakenBody> = {
  'POST users/login/': {
    good: { username: 'jenkins', password: PASSWORD, session: false },
    as: 'nobody',
    refusals: [429],
  },
  'POST users/logout/': { good: { token: 'token-of-jenkins' }, as: 'nobody' },
  'POST users/csrf/': ignored,
  'POST users/github/oauth/': { good: { code: 'code', session: false }, as: 'nobody', refusals: [401, 429] },
  'POST users/check/password/': { good: { password: PASSWORD }, as: 'beatbox', refusals: [429] },
  'POST users/change/password/': {
    good: { current_password: PASSWORD, new_password: 'another horse battery' },
    as: 'beatbox',
  },
  'POST users/tokens/': { good: { name: 'nightly', expires_in_days: 3 } },
  ...named('users/profiles', 'username', user),
  // Before the codes it names, and before the reports: replacing one replaces its exceptions.
  ...written('exceptions', {
    code: 9,
    service: 'traychg',
    node: 1,
    robot: 1,
    traceback: 't',
    info: 'i',
    timestamp: '2022-05-02T00:00:00Z',
    handled: false,
    primary: true,
    report: 1,
  }),
  ...named('fruits', 'name', { name: 'kiwi' }),
  ...written('distributors', { name: 'North' }),
  ...written('locations', { distributor: 1, ranch: 'North', country: 'US', region: 'CA', site_channel: 'c' }),
  ...written('harvesterswinfo', softwareInfo('abc')),
  ...named('events', 'UUID', { UUID: 'u', secondary_events: [1] }),
  ...named('picksessions', 'UUID', {
    UUID: 'u',
    harvester: 1,
    location: 1,
    start_time: '2022-05-02T00:00:00Z',
    session_length: '1',
  }),
  ...written('exceptioncodes', code(77), { other: (n) => code(100 + n) }),
  ...written('exceptioncodemanifests', { version: '2', manifest: [manifestCode(2000)] }),
  'POST exceptioncodemanifests/{id}/apply/': ignored,
  ...written('errorreports', report(1), { other: (n) => report(100 + n) }),
  'POST errorreports/batch/': {
    good: {
      items: [{ source: 's3://lake/one', version: 'v', sequencer: '0A', content: JSON.stringify(errorReport()) }],
    },
    as: 'sqs',
  },
  'POST migrations/migrate/': ignored,
  'POST notifications/': { good: { trigger_on: 'ErrorReport', recipients: [1], name: 'Trays' } },
  'POST notifications/preview/': ignored,
  'POST notifications/{id}/edit/': {
    good: { criteria_query: 'harv_ids=11&codes=9', recipients: [1], name: 'Trays', paused: false },
  },
  'POST notifications/{id}/test/': ignored,
  ...named('views', 'name', { name: 'Mine', page: 'errorreports', query: 'codes=9', columns: ['a'], is_shared: false }),
  'POST deadletters/{id}/discard/': { good: { reason: 'old' } },
  'POST deadletters/redrive/': ignored,
  'POST deadletters/discard/': { good: { reason: 'old' } },
  'POST deadletters/{id}/redrive/': ignored,
  'POST s3files/': s3Message,
  'POST sessclip/': s3Message,
  // Last, for the reports above name the harvester by its number.
  ...named('harvesters', 'name', {
    harv_id: 7,
    fruit: 1,
    location: 1,
    name: 'Seven',
    is_emulator: false,
    thingName: 't',
  }),
  // Reads its form itself; its own spec sends it forms that are broken in every way.
  'POST s3files/upload/': { good: {}, refusals: [415] },
};

let others = 0;

/** The same route with a good body that none had before it. */
export function another(taken: TakenBody): TakenBody {
  others++;
  return taken.other ? { ...taken, good: taken.other(others) } : taken;
}

/** The body as it is sent. */
export function textOf({ good, wrap }: TakenBody): string {
  const text = JSON.stringify(good);
  return wrap ? wrap(text) : text;
}

/** Where a value stands in a body: keys, and places in lists. */
export type Place = (string | number)[];

/** Every place of a body that holds something. */
export function placesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const below = entries.flatMap(([key, inner]) => placesOf(inner, [...place, key]));
  return place.length === 0 ? below : [place, ...below];
}

/** JSON text of the body with `json` in one place, however little that is JSON. */
export function bodyWith({ good, wrap }: TakenBody, place: Place, json: string): string {
  const text = JSON.stringify(replaced(good, place, '@here@')).replace('"@here@"', () => json);
  return wrap ? wrap(text) : text;
}

function replaced(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((inner: unknown, at) => (at === key ? replaced(inner, rest, by) : inner));
  const inner = (value as Record<string, unknown>)[key];
  return { ...(value as object), [key]: replaced(inner, rest, by) };
}

/** The pairs of a form that says what the body says, as far as a form can. */
export function formPairs(good: Record<string, unknown>): [string, string][] {
  return Object.entries(good).flatMap(([name, value]) => {
    if (value === null) return [];
    return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)] as [string, string]];
  });
}
