/**
 * What the Postman collection knows of the API beyond its description: in which order things can be made, and with which
 * values. An operation that nothing stands here of gets a request all the same, made of the document's examples.
 *
 * Values are Postman's: `{{run}}` is a number that no other run has, `{{<tag>_id}}` the id of what the run made. A text that
 * is nothing but `{{#name}}` becomes the bare value of the variable, such as a number.
 */

/** What a run makes of a resource. The bodies are the document's examples, with these values over them. */
export interface ResourcePlan {
  create: Record<string, unknown>;
  change: Record<string, unknown>;
  /** Keys that an answer shows in another way than they were sent. */
  shownOtherwise?: string[];
  createQuery?: string;
}

/** What a single operation needs. */
export interface OperationPlan {
  /** The variable in place of `{id}`. */
  id?: string;
  body?: unknown;
  /** A body that is no JSON, with its type. */
  rawBody?: { type: string; text: string };
  query?: string;
  /** The status to expect, where it is not the success that the document names. */
  statuses?: number[];
  /** Lines of script to run before the request, and after the checks; there `answer` is the body. */
  before?: string[];
  after?: string[];
  /** The header `Authorization`; null: none is sent. */
  token?: string | null;
}

/** One more request of an operation. */
export interface Extra extends OperationPlan {
  operation: string;
  name: string;
}

/** Folders in an order in which each finds what it stands on. Others come after them. */
export const FOLDERS = [
  'users',
  'healthcheck',
  'users/profiles',
  'users/tokens',
  'fruits',
  'distributors',
  'locations',
  'harvesters',
  'harvesterhistory',
  'harvesterswinfo',
  'events',
  'picksessions',
  'exceptioncodes',
  'errorreports',
  'exceptions',
  'exceptioncodemanifests',
  'notifications',
  's3files',
  'sessclip',
  'views',
  'fleet',
  'deadletters',
  'migrations',
  'auditlog',
];

/** An event, a pick session, the reports and files of a run all carry it. */
const UUID = 'newman-{{run}}';
const HARVESTER = '{{run}}';
const USER = {
  username: '{{user2}}',
  email: 'newman@example.com',
  is_active: true,
  is_staff: false,
  is_superuser: false,
};

const CODE = {
  code: '{{#run}}',
  name: 'Newman{{run}}',
  msg: 'Made by a run of the collection.',
  team: 'newman',
  cycle: 0,
  operator_msg: 'Nothing to do',
};

/** @param timestamp  two reports of one event and one time are one report */
const report = (timestamp: string) => ({
  type: 'error',
  timestamp,
  serial_number: HARVESTER,
  uuid: UUID,
  pick_session_uuid: UUID,
  data: {
    githash: 'abc123',
    branch_name: 'main',
    sysmon_report: {
      serial_number: HARVESTER,
      is_emulator: false,
      'sysmon.0': {
        index: 0,
        robot_index: 0,
        services: {},
        errors: {
          'traychg.0': {
            ts: '{{#now}}',
            code: '{{#run}}',
            value: 'no tray',
            traceback: 'Traceback: tray',
            handled: false,
          },
        },
      },
    },
  },
});

const softwareOf = (branchname: string) => ({
  serial_number: HARVESTER,
  version_info: { githash: 'abc123', dirty: false, branchname, deployer: 'newman', deployed_ts: '{{#now}}' },
});

const s3Event = (name: string) => ({
  Body: JSON.stringify({
    Records: [{ s3: { bucket: { name: 'hds-data-lake' }, object: { key: `hdsfiles/newman/${name}`, size: 10 } } }],
  }),
});

const MANIFEST = { version: 'newman {{run}}', manifest: '{{#manifest}}' };

export const RESOURCES: Record<string, ResourcePlan> = {
  'users/profiles': {
    create: { ...USER, password: '{{password2}}', profile: { role: 'support' } },
    change: { ...USER, last_name: 'Changed', profile: { slack_id: 'U012AB3CD' } },
    shownOtherwise: ['last_login'],
  },
  fruits: { create: { name: 'newman {{run}}' }, change: { name: 'newman {{run}} changed' } },
  distributors: { create: { name: 'newman {{run}}' }, change: { name: 'newman {{run}} changed' } },
  locations: {
    // Old clients send a position, which the hub ignores.
    create: { distributor: '{{#distributors_id}}', ranch: 'newman {{run}}', lat: 36.6, lon: -121.6 },
    change: { distributor: '{{#distributors_id}}', ranch: 'newman {{run}} changed' },
  },
  harvesters: {
    create: { harv_id: '{{#run}}', fruit: '{{#fruits_id}}', location: '{{#locations_id}}', name: 'newman {{run}}' },
    change: {
      harv_id: '{{#run}}',
      fruit: '{{#fruits_id}}',
      location: '{{#locations_id}}',
      name: 'newman {{run}} changed',
    },
  },
  harvesterswinfo: { create: softwareOf('main'), change: softwareOf('changed') },
  events: { create: { UUID }, change: { UUID } },
  picksessions: {
    create: { UUID, harvester: '{{#harvesters_id}}', location: '{{#locations_id}}' },
    change: { UUID, harvester: '{{#harvesters_id}}', location: '{{#locations_id}}', session_length: '01:00:00' },
    shownOtherwise: ['start_time'],
  },
  exceptioncodes: { create: CODE, change: { ...CODE, msg: 'Changed by a run of the collection.' } },
  exceptioncodemanifests: { create: MANIFEST, change: MANIFEST },
  errorreports: {
    // Nobody is told of what a test sends.
    createQuery: 'is_beatbox_request=true',
    create: report('{{#now}}'),
    change: report('{{#now}}'),
  },
  exceptions: {
    create: { code: '{{#run}}', service: 'newman', report: '{{#errorreports_id}}' },
    change: { code: '{{#run}}', service: 'newman', report: '{{#errorreports_id}}', handled: true },
    // A code is sent by its number and shown by its id.
    shownOtherwise: ['code', 'timestamp'],
  },
  notifications: {
    createQuery: 'codes={{run}}&harv_ids={{run}}',
    create: { trigger_on: 'ErrorReport', recipients: ['{{#admin_id}}'] },
    change: {},
  },
  'users/tokens': { create: { name: 'newman {{run}}', expires_in_days: 1 }, change: {} },
  views: {
    create: { name: 'newman {{run}}', page: 'errorreports', query: 'codes={{run}}', columns: ['harvester'] },
    change: { name: 'newman {{run}} changed', page: 'errorreports', query: 'codes={{run}}', columns: ['harvester'] },
  },
  s3files: { create: s3Event(`dmesg_{{run}}_${UUID}.txt`), change: {} },
  sessclip: { create: s3Event(`clip_{{run}}_${UUID}.zip`), change: {} },
};

const BOUNDARY = 'newman-collection';
const UPLOADED = 'some lines';

const form = (parts: [headers: string, text: string][]) =>
  `${parts.map(([headers, text]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; ${headers}\r\n\r\n${text}\r\n`).join('')}--${BOUNDARY}--\r\n`;

/** What makes the values of a run, before its first request. */
const NEW_RUN = [
  '// A number that no other run has: names, numbers and UUIDs of this run are made of it.',
  'const run = 100000000 + Math.floor(Math.random() * 900000000);',
  "pm.collectionVariables.set('run', run);",
  "pm.collectionVariables.set('now', Math.floor(Date.now() / 1000));",
  "pm.collectionVariables.set('later', Math.floor(Date.now() / 1000) + 1);",
  '// The second user lives as long as the run.',
  "pm.environment.set('user2', 'newman-' + run);",
  "pm.environment.set('password2', pm.variables.replaceIn('{{$guid}}'));",
];

export const OPERATIONS: Record<string, OperationPlan> = {
  loginUser: {
    token: null,
    before: NEW_RUN,
    body: { username: '{{admin_user}}', password: '{{admin_password}}' },
    after: [
      "pm.environment.set('token', answer.data.data.token);",
      "pm.environment.set('admin_token', 'Token ' + answer.data.data.token);",
      "pm.collectionVariables.set('admin_id', answer.data.data.user.id);",
    ],
  },
  meUser: {
    after: [
      "pm.test('is the user who logged in', () => pm.expect(answer.data.user.username).to.equal(pm.variables.get('admin_user')));",
    ],
  },
  latestConfigHarvester: { statuses: [200, 404] },
  batchErrorReport: {
    body: {
      items: [{ content: JSON.stringify(report('{{#later}}')).replaceAll(/"\{\{#(\w+)\}\}"/g, '{{$1}}') }],
    },
    after: [
      "pm.test('stores the report', () => pm.expect(answer.data.results[0].status).to.equal('stored'));",
      "pm.collectionVariables.set('errorreports_batch_id', answer.data.results[0].id);",
    ],
  },
  tracebackBreakdownAFTException: { query: 'codes={{run}}&start_time=2020-01-01&end_time=2100-01-01' },
  paretoAFTException: { query: 'codes={{run}}' },
  histogramErrorReport: { query: 'codes={{run}}' },
  facetsErrorReport: { query: 'codes={{run}}' },
  listHarvesterHistorys: { query: 'harv_id={{run}}' },
  createAFTExceptionCodeManifest: {
    after: [
      "if (!Number(pm.collectionVariables.get('manifest_in_force'))) pm.collectionVariables.set('manifest_in_force', answer.data.id);",
    ],
  },
  // The one that was in force before the run is so again.
  applyAFTExceptionCodeManifest: { id: 'manifest_in_force' },
  uploadS3File: {
    rawBody: {
      type: `multipart/form-data; boundary=${BOUNDARY}`,
      text: form([
        ['name="uuid"', UUID],
        ['name="file"; filename="notes.txt"\r\nContent-Type: text/plain', UPLOADED],
      ]),
    },
    after: ["pm.collectionVariables.set('s3files_upload_id', answer.data.id);"],
  },
  ...Object.fromEntries(
    ['S3File', 'SessClip'].flatMap((model) => [
      [`downloadRedirect${model}`, { id: 's3files_upload_id' }],
      [
        `content${model}`,
        {
          id: 's3files_upload_id',
          after: [
            `pm.test('has the bytes that were uploaded', () => pm.expect(pm.response.text()).to.equal('${UPLOADED}'));`,
          ],
        },
      ],
    ]),
  ),
  // Letters are the hub's own: a run looks at them, and decides about none.
  retrieveDeadLetter: { statuses: [200, 404] },
  redriveDeadLetter: { id: 'run', statuses: [404] },
  discardDeadLetter: { id: 'run', statuses: [404] },
  redriveMatchingDeadLetter: { query: 'queue=newman-{{run}}' },
  discardMatchingDeadLetter: { query: 'queue=newman-{{run}}' },
  queueMigrationsMigrationLog: { after: ["pm.collectionVariables.set('migrations_id', answer.data.id);"] },
};

const AS_USER2 = { token: 'Token {{user2_token}}' };
const says = (text: string) => [
  `pm.test('says why', () => pm.expect(JSON.stringify(answer.errors)).to.include(${JSON.stringify(text)}));`,
];

/** Operations that only make sense among others of another folder. */
export const ONLY_AS_EXTRAS = new Set(['logoutUser', 'changePasswordUser', 'checkPasswordUser']);

/** Requests in front of those of a folder. */
export const BEFORE: Record<string, Extra[]> = {
  exceptioncodemanifests: [
    {
      operation: 'listAFTExceptionCodes',
      name: 'the codes in force',
      query: 'retired=false&limit=10000',
      after: [
        '// A manifest retires what it leaves out: this one has the codes of the manifest in force, and the one of this run.',
        "const run = Number(pm.collectionVariables.get('run'));",
        'const inForce = answer.data.results.filter(({ manifest, code }) => manifest !== null || code === run);',
        'const manifest = inForce.map(({ code, name, team, cycle, msg, operator_msg }) => ({ code, name, team, cycle, msg, operator_msg }));',
        "pm.collectionVariables.set('manifest', JSON.stringify(manifest));",
        "pm.collectionVariables.set('manifest_in_force', Math.max(0, ...inForce.map(({ manifest }) => manifest ?? 0)));",
      ],
    },
  ],
};

/** Requests behind those of a folder. */
export const AFTER: Record<string, Extra[]> = {
  users: [
    {
      operation: 'meUser',
      name: 'not signed in',
      token: null,
      statuses: [403],
      after: says('Permission denied for user.'),
    },
    { operation: 'meUser', name: 'a wrong token', token: 'Token none', statuses: [401], after: says('Invalid token.') },
  ],
  'users/profiles': [
    {
      operation: 'loginUser',
      name: 'the second user',
      token: null,
      body: { username: '{{user2}}', password: '{{password2}}' },
      after: ["pm.collectionVariables.set('user2_token', answer.data.data.token);"],
    },
    { operation: 'listFruits', name: 'the second user may', ...AS_USER2 },
    {
      operation: 'createFruit',
      name: 'the second user may not',
      ...AS_USER2,
      statuses: [403],
      after: says('Permission denied for user.'),
    },
    {
      operation: 'checkPasswordUser',
      name: 'the second user',
      ...AS_USER2,
      body: { password: '{{password2}}' },
    },
    {
      operation: 'changePasswordUser',
      name: 'the second user',
      ...AS_USER2,
      body: { current_password: '{{password2}}', new_password: '{{password2}}-changed' },
    },
    {
      operation: 'loginUser',
      name: 'the old password',
      token: null,
      body: { username: '{{user2}}', password: '{{password2}}' },
      statuses: [400],
      after: says('invalid username or password'),
    },
    { operation: 'logoutUser', name: 'the second user', token: null, body: { token: '{{user2_token}}' } },
    {
      operation: 'meUser',
      name: 'the second user is out',
      ...AS_USER2,
      statuses: [401],
      after: says('Invalid token.'),
    },
  ],
};

/** Deletions besides those of what each folder made; they come first. */
export const DELETIONS: Extra[] = [
  { operation: 'destroyS3File', name: 'the upload', id: 's3files_upload_id' },
  { operation: 'destroyErrorReport', name: 'the report of the batch', id: 'errorreports_batch_id' },
];
