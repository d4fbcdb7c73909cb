import { sha256 } from '../../core/user/credentials.js';
import { isCheckable, NO_PASSWORD } from '../../core/user/passwords.js';
import { ROLES } from '../../core/user/user.entity.js';
import { MIGRATION_RESULTS } from '../../domain/hdsmigrations/migration-log.entity.js';
import type { Field, LegacyModel } from './model.js';
import { whyRuleIsDead } from './rules.js';

const value = (column: string, more: Omit<Extract<Field, { kind: 'value' }>, 'kind' | 'column'> = {}): Field => ({
  kind: 'value',
  column,
  ...more,
});
const required = (column: string, to: string): Field => ({ kind: 'reference', column, to, isRequired: true });
const optional = (column: string, to: string): Field => ({ kind: 'reference', column, to, isRequired: false });
const trace = (column: string, to: string): Field => ({ kind: 'trace', column, to });

/** What every stored object has. */
const common = {
  creator: required('creator_id', 'auth.user'),
  modifiedBy: optional('modified_by_id', 'auth.user'),
  created: value('created'),
  lastModified: value('last_modified'),
};
const release: Field = { kind: 'nothing', dump: `'null'`, to: 'harvdeploy.coderelease' };

/** Django puts the name of the algorithm before the hash; an argon2 hash has it already. */
const DJANGO_ARGON2 = 'argon2';

const ACTIONS = new Map<unknown, string>([
  [1, 'created'],
  [2, 'updated'],
  [3, 'deleted'],
]);
/** The resource of an entry whose content type nobody knows. */
const UNKNOWN_RESOURCE = 'unknown';

const storedModels: LegacyModel[] = [
  {
    model: 'auth.user',
    table: 'hds_user',
    path: 'users/profiles',
    fields: {
      password: value('password', {
        load: (hash) => (typeof hash === 'string' ? hashHere(hash) : hash),
        dump: `to_json(CASE WHEN t.password LIKE '$argon2%' THEN '${DJANGO_ARGON2}' || t.password ELSE t.password END)`,
      }),
      last_login: value('last_login'),
      is_superuser: value('is_superuser'),
      username: value('username'),
      first_name: value('first_name'),
      last_name: value('last_name'),
      email: value('email'),
      is_staff: value('is_staff'),
      is_active: value('is_active'),
      date_joined: value('date_joined'),
      groups: { kind: 'nothing', dump: `'[]'` },
      user_permissions: { kind: 'nothing', dump: `'[]'` },
    },
    identity: ['username'],
    kept: { password: `'${NO_PASSWORD}'`, deleted_at: 'NULL' },
    complete: (row, { pk, fields }) => {
      // What the hub leaves of a user who was deleted; a dump has no place for the moment.
      if (fields.username === `deleted-${pk}` && fields.is_active === false) row.deleted_at = new Date().toISOString();
    },
    remark: ({ fields: { password } }) =>
      typeof password === 'string' && !password.startsWith(NO_PASSWORD) && !isCheckable(hashHere(password))
        ? `its password is hashed with ${password.split('$', 1)[0]}, which the hub cannot check: give the user a new one`
        : undefined,
  },
  {
    model: 'common.userprofile',
    table: 'user_profile',
    fields: {
      user: required('user_id', 'auth.user'),
      slack_id: value('slack_id'),
      role: value('role', { choices: ROLES }),
      avatar_url: value('avatar_url'),
    },
    identity: ['user_id'],
  },
  {
    model: 'authtoken.token',
    table: 'api_token',
    fields: { user: required('user_id', 'auth.user'), created: value('created') },
    identity: [],
    key: 'key_hash',
    complete: (row, { pk }) => {
      row.key_hash = `\\x${sha256(String(pk)).toString('hex')}`;
    },
  },
  {
    model: 'harvester.fruit',
    table: 'fruit',
    path: 'fruits',
    fields: { ...common, name: value('name') },
    identity: ['name'],
  },
  {
    model: 'location.distributor',
    table: 'distributor',
    path: 'distributors',
    fields: { ...common, name: value('name') },
    identity: ['name'],
  },
  {
    model: 'location.location',
    table: 'location',
    path: 'locations',
    fields: {
      ...common,
      distributor: required('distributor_id', 'location.distributor'),
      ranch: value('ranch'),
      country: value('country'),
      region: value('region'),
      site_channel: value('site_channel'),
    },
    identity: ['ranch'],
  },
  {
    model: 'harvester.harvester',
    table: 'harvester',
    path: 'harvesters',
    fields: {
      ...common,
      harv_id: value('harv_id'),
      fruit: required('fruit_id', 'harvester.fruit'),
      location: required('location_id', 'location.location'),
      name: value('name'),
      is_emulator: value('is_emulator'),
      release,
      thingName: value('thing_name'),
    },
    identity: ['harv_id', 'is_emulator'],
  },
  {
    model: 'harvester.historicalharvester',
    table: 'harvester_history',
    path: 'harvesterhistory',
    fields: {
      id: trace('harvester_id', 'harvester.harvester'),
      created: value('created'),
      lastModified: value('last_modified'),
      harv_id: value('harv_id'),
      name: value('name'),
      is_emulator: value('is_emulator'),
      thingName: value('thing_name'),
      creator: trace('creator_id', 'auth.user'),
      modifiedBy: trace('modified_by_id', 'auth.user'),
      fruit: trace('fruit_id', 'harvester.fruit'),
      location: trace('location_id', 'location.location'),
      release,
      history_date: value('history_date'),
      history_change_reason: value('history_change_reason'),
      history_type: value('history_type', { choices: ['+', '~', '-'] }),
      history_user: trace('history_user_id', 'auth.user'),
    },
    identity: ['harvester_id', 'history_date', 'history_type'],
  },
  {
    model: 'harvester.harvesterswinfo',
    table: 'harvester_sw_info',
    path: 'harvesterswinfo',
    fields: {
      ...common,
      githash: value('githash'),
      branchname: value('branchname'),
      dirty: value('dirty'),
      deployer: value('deployer'),
      deployed_ts: value('deployed_ts'),
      harvester: required('harvester_id', 'harvester.harvester'),
    },
    identity: ['harvester_id', 'created'],
  },
  {
    model: 'exceptions.aftexceptioncodemanifest',
    table: 'exception_code_manifest',
    path: 'exceptioncodemanifests',
    fields: { ...common, version: value('version'), manifest: value('manifest') },
    identity: ['version', 'created'],
  },
  {
    model: 'exceptions.aftexceptioncode',
    table: 'exception_code',
    path: 'exceptioncodes',
    fields: {
      ...common,
      code: value('code'),
      name: value('name'),
      msg: value('msg'),
      team: value('team'),
      cycle: value('cycle'),
      operator_msg: value('operator_msg'),
      manifest: optional('manifest_id', 'exceptions.aftexceptioncodemanifest'),
    },
    identity: ['code'],
  },
  {
    model: 'event.event',
    table: 'event',
    path: 'events',
    fields: {
      ...common,
      UUID: value('uuid'),
      secondary_events: {
        kind: 'links',
        table: 'event_link',
        own: 'event_id',
        other: 'other_id',
        to: 'event.event',
        isMutual: true,
      },
    },
    identity: ['uuid'],
    tagLink: 'event.eventtag',
  },
  {
    model: 'event.picksession',
    table: 'pick_session',
    path: 'picksessions',
    fields: {
      ...common,
      UUID: value('uuid'),
      harvester: optional('harvester_id', 'harvester.harvester'),
      location: optional('location_id', 'location.location'),
      start_time: value('start_time'),
      session_length: value('session_length'),
    },
    identity: ['uuid'],
    tagLink: 'event.picksessiontag',
  },
  {
    model: 's3file.s3file',
    table: 's3_file',
    path: 's3files',
    fields: {
      ...common,
      event: required('event_id', 'event.event'),
      // The legacy hub empties the field of a deleted file to a blank.
      file: value('file', { load: (path) => path || null, dump: `to_json(coalesce(t.file, ''))` }),
      filetype: value('filetype'),
      key: value('key'),
      deleted: value('deleted'),
    },
    identity: ['file', 'event_id', 'key', 'created'],
  },
  {
    model: 's3file.sessclip',
    table: 'sess_clip',
    path: 'sessclip',
    fields: { file: required('file_id', 's3file.s3file') },
    identity: ['file_id'],
  },
  {
    model: 'errorreport.errorreport',
    table: 'error_report',
    path: 'errorreports',
    fields: {
      ...common,
      reportTime: value('report_time'),
      report: value('report'),
      event: required('event_id', 'event.event'),
      pick_session: optional('pick_session_id', 'event.picksession'),
      location: optional('location_id', 'location.location'),
      harvester: optional('harvester_id', 'harvester.harvester'),
      githash: value('githash'),
      gitbranch: value('gitbranch'),
    },
    identity: ['event_id', 'created'],
    tagLink: 'taggit.taggeditem',
  },
  {
    model: 'exceptions.aftexception',
    table: 'exception',
    path: 'exceptions',
    fields: {
      ...common,
      code: optional('code_id', 'exceptions.aftexceptioncode'),
      service: value('service'),
      node: value('node'),
      robot: value('robot'),
      traceback: value('traceback'),
      info: value('info'),
      timestamp: value('timestamp'),
      report: optional('report_id', 'errorreport.errorreport'),
      handled: value('handled'),
      primary: value('primary'),
    },
    identity: ['report_id', 'created', 'service', 'node', 'robot'],
    afterwards: `UPDATE exception SET code_number = code.code FROM exception_code code
                 WHERE code.id = exception.code_id AND exception.code_number IS NULL`,
  },
  {
    model: 'notifications.notification',
    table: 'notification',
    path: 'notifications',
    fields: {
      ...common,
      trigger_on: value('trigger_on'),
      criteria: value('criteria'),
      recipients: {
        kind: 'links',
        table: 'notification_recipient',
        own: 'notification_id',
        other: 'user_id',
        to: 'auth.user',
        isMutual: false,
      },
    },
    identity: ['created', 'creator_id'],
    remark: ({ fields }) => whyRuleIsDead(fields),
  },
  {
    model: 'hdsmigrations.migrationlog',
    table: 'migration_log',
    path: 'migrations',
    fields: {
      ...common,
      result: value('result', { choices: MIGRATION_RESULTS }),
      startTime: value('start_time'),
      endTime: value('end_time'),
      output: value('output'),
      githash: value('githash'),
    },
    identity: ['created', 'creator_id'],
  },
];

const auditLog: LegacyModel = {
  model: 'admin.logentry',
  table: 'audit_entry',
  fields: {
    action_time: value('created'),
    user: required('user_id', 'auth.user'),
    content_type: value('resource', {
      load: (contentType, facts) => resourceOf(facts.contentTypeOf(contentType)),
      // Natural keys: the numbers of content types differ from one Django database to the next.
      dump: `CASE t.resource ${storedModels.map(({ model, path }) => (path ? `WHEN '${path}' THEN '${naturalKey(model)}'` : '')).join(' ')}
             ELSE CASE WHEN t.resource LIKE '%.%' THEN to_json(string_to_array(t.resource, '.'))::text END END`,
    }),
    object_id: {
      kind: 'trace',
      column: 'object_id',
      to: ({ fields }, facts) => facts.contentTypeOf(fields.content_type),
      dump: 'to_json(t.object_id::text)',
    },
    object_repr: value('text'),
    action_flag: value('kind', {
      load: (flag) => ACTIONS.get(flag) ?? flag,
      choices: [...ACTIONS.values()],
      dump: `CASE t.kind ${[...ACTIONS].map(([flag, kind]) => `WHEN '${kind}' THEN '${flag}'`).join(' ')} END`,
    }),
    change_message: {
      kind: 'nothing',
      dump: `to_json(upper(left(t.kind, 1)) || substr(t.kind, 2) || ' ' || t.text)`,
    },
  },
  identity: ['created', 'user_id', 'resource', 'object_id'],
  kept: { username: `''` },
  complete: (row) => {
    row.username = '';
  },
  leftOut: ({ fields: { content_type: contentType, object_id: id } }, facts) => {
    const model = facts.contentTypeOf(contentType);
    if (model === undefined && contentType !== null) return `of contenttypes.contenttype ${String(contentType)}`;
    return /^\d{1,15}$/.test(String(id)) ? undefined : `of ${model ?? 'no model'}`;
  },
  afterwards: `UPDATE audit_entry SET username = u.username FROM hds_user u WHERE u.id = audit_entry.user_id AND audit_entry.username = ''`,
};

/** The models that hold rows, in an order in which each stands behind those it points to. */
export const legacyModels: LegacyModel[] = [...storedModels, auditLog];

/** The names of models, which are no rows here. */
export const CONTENT_TYPE = 'contenttypes.contenttype';

export function legacyModel(name: string): LegacyModel | undefined {
  return legacyModels.find(({ model }) => model === name);
}

/** What the audit log calls a model: the path of its resource, or the model's own name where the hub has no such resource. */
function resourceOf(model: string | undefined): string {
  return model === undefined ? UNKNOWN_RESOURCE : (legacyModel(model)?.path ?? model);
}

/** The key that every Django database knows a content type by, as JSON: ["errorreport", "errorreport"]. */
export function naturalKey(model: string): string {
  return JSON.stringify(model.split('.')).replace(',', ', ');
}

/** A hash as Django keeps it, as the hub keeps it. */
function hashHere(hash: string): string {
  return hash.startsWith(`${DJANGO_ARGON2}$`) ? hash.slice(DJANGO_ARGON2.length) : hash;
}
