import { sha256 } from '../../core/user/credentials.js';
import { NO_PASSWORD } from '../../core/user/passwords.js';
import type { DumpedObject } from './dump-file.js';

/** A row as it goes into a table: column name → value. */
export type Row = Record<string, unknown>;

/** A field that holds the pk of another object. */
interface Reference {
  column: string;
  /** The model it points to. */
  to: string;
  /** Without the target the row cannot be; else the field stays empty. */
  required: boolean;
}

/** How the objects of one model of the legacy system become rows of ours. */
export interface LegacyModel {
  model: string;
  table: string;
  /** Field → column, for fields that are copied as they are. A field that a dump lacks takes the column's default. */
  columns: Record<string, string>;
  references: Record<string, Reference>;
  /** Fields that point to something the hub does not store: told when they are not empty. Field → model. */
  dangling?: Record<string, string>;
  /** Fields that mean nothing here. */
  ignored?: string[];
  /**
   * Columns that tell whether two rows are the same object; the first one has an index. An object that is here under
   * another id is updated there, and an id that something else has here is not taken from it.
   */
  identity: string[];
  /** The column that decides whether a row is new, where that is not `id`. */
  key?: string;
  /** Columns that an object that is here already keeps, each with the value that does not count as one. */
  kept?: Record<string, string>;
  /** Whether its rows have `tags`. */
  hasTags?: boolean;
  /** A statement to run once all rows are here. */
  afterwards?: string;
  /** What cannot be said by a table. */
  complete?(row: Row, object: DumpedObject): void;
}

const stamps = { created: 'created', lastModified: 'last_modified' };
const people = {
  creator: { column: 'creator_id', to: 'auth.user', required: true },
  modifiedBy: { column: 'modified_by_id', to: 'auth.user', required: false },
};

/** The models that hold rows, in an order in which each stands behind those it points to. */
export const legacyModels: LegacyModel[] = [
  {
    model: 'auth.user',
    table: 'hds_user',
    columns: {
      password: 'password',
      last_login: 'last_login',
      is_superuser: 'is_superuser',
      username: 'username',
      first_name: 'first_name',
      last_name: 'last_name',
      email: 'email',
      is_staff: 'is_staff',
      is_active: 'is_active',
      date_joined: 'date_joined',
    },
    references: {},
    ignored: ['groups', 'user_permissions'],
    identity: ['username'],
    kept: { password: NO_PASSWORD },
  },
  {
    model: 'common.userprofile',
    table: 'user_profile',
    columns: { role: 'role', slack_id: 'slack_id', avatar_url: 'avatar_url' },
    references: { user: { column: 'user_id', to: 'auth.user', required: true } },
    identity: ['user_id'],
  },
  {
    model: 'authtoken.token',
    table: 'api_token',
    columns: { created: 'created' },
    references: { user: { column: 'user_id', to: 'auth.user', required: true } },
    identity: [],
    key: 'key_hash',
    complete: (row, { pk }) => {
      row.key_hash = `\\x${sha256(String(pk)).toString('hex')}`;
    },
  },
  {
    model: 'harvester.fruit',
    table: 'fruit',
    columns: { ...stamps, name: 'name' },
    references: people,
    identity: ['name'],
  },
  {
    model: 'location.distributor',
    table: 'distributor',
    columns: { ...stamps, name: 'name' },
    references: people,
    identity: ['name'],
  },
  {
    model: 'location.location',
    table: 'location',
    columns: { ...stamps, ranch: 'ranch', country: 'country', region: 'region', site_channel: 'site_channel' },
    references: { ...people, distributor: { column: 'distributor_id', to: 'location.distributor', required: true } },
    identity: ['ranch'],
  },
  {
    model: 'harvester.harvester',
    table: 'harvester',
    columns: { ...stamps, harv_id: 'harv_id', name: 'name', is_emulator: 'is_emulator', thingName: 'thing_name' },
    references: {
      ...people,
      fruit: { column: 'fruit_id', to: 'harvester.fruit', required: true },
      location: { column: 'location_id', to: 'location.location', required: true },
    },
    dangling: { release: 'harvdeploy.coderelease' },
    identity: ['harv_id', 'is_emulator'],
  },
  {
    model: 'exceptions.aftexceptioncodemanifest',
    table: 'exception_code_manifest',
    columns: { ...stamps, version: 'version', manifest: 'manifest' },
    references: people,
    identity: ['version', 'created'],
  },
  {
    model: 'exceptions.aftexceptioncode',
    table: 'exception_code',
    columns: {
      ...stamps,
      code: 'code',
      name: 'name',
      msg: 'msg',
      team: 'team',
      cycle: 'cycle',
      operator_msg: 'operator_msg',
    },
    references: {
      ...people,
      manifest: { column: 'manifest_id', to: 'exceptions.aftexceptioncodemanifest', required: false },
    },
    identity: ['code'],
  },
  {
    model: 'event.event',
    table: 'event',
    columns: { ...stamps, UUID: 'uuid' },
    references: people,
    // Becomes rows of `event_link` once all events are here.
    ignored: ['secondary_events'],
    identity: ['uuid'],
    hasTags: true,
  },
  {
    model: 'event.picksession',
    table: 'pick_session',
    columns: { ...stamps, UUID: 'uuid', start_time: 'start_time', session_length: 'session_length' },
    references: {
      ...people,
      harvester: { column: 'harvester_id', to: 'harvester.harvester', required: false },
      location: { column: 'location_id', to: 'location.location', required: false },
    },
    identity: ['uuid'],
    hasTags: true,
  },
  {
    model: 's3file.s3file',
    table: 's3_file',
    columns: { ...stamps, file: 'file', filetype: 'filetype', key: 'key', deleted: 'deleted' },
    references: { ...people, event: { column: 'event_id', to: 'event.event', required: true } },
    identity: ['file', 'event_id', 'key', 'created'],
    complete: (row) => {
      // The legacy hub empties the field of a deleted file to a blank.
      row.file ||= null;
    },
  },
  {
    model: 's3file.sessclip',
    table: 'sess_clip',
    columns: {},
    references: { file: { column: 'file_id', to: 's3file.s3file', required: true } },
    identity: ['file_id'],
  },
  {
    model: 'errorreport.errorreport',
    table: 'error_report',
    columns: { ...stamps, reportTime: 'report_time', report: 'report', githash: 'githash', gitbranch: 'gitbranch' },
    references: {
      ...people,
      event: { column: 'event_id', to: 'event.event', required: true },
      pick_session: { column: 'pick_session_id', to: 'event.picksession', required: false },
      harvester: { column: 'harvester_id', to: 'harvester.harvester', required: false },
      location: { column: 'location_id', to: 'location.location', required: false },
    },
    identity: ['event_id', 'created'],
    hasTags: true,
  },
  {
    model: 'exceptions.aftexception',
    table: 'exception',
    columns: {
      ...stamps,
      service: 'service',
      node: 'node',
      robot: 'robot',
      traceback: 'traceback',
      info: 'info',
      timestamp: 'timestamp',
      handled: 'handled',
      primary: 'primary',
    },
    references: {
      ...people,
      code: { column: 'code_id', to: 'exceptions.aftexceptioncode', required: false },
      report: { column: 'report_id', to: 'errorreport.errorreport', required: false },
    },
    identity: ['report_id', 'created', 'service', 'node', 'robot'],
    afterwards: `UPDATE exception SET code_number = code.code FROM exception_code code
                 WHERE code.id = exception.code_id AND exception.code_number IS NULL`,
  },
];

/** A model whose objects each give a tag to something. */
export interface TagLink {
  model: string;
  /** The field that holds the pk of what is tagged. */
  objectField: string;
  /** The model of what is tagged; absent where each link names a content type. */
  of?: string;
}

export const tagLinks: TagLink[] = [
  { model: 'event.eventtag', objectField: 'content_object', of: 'event.event' },
  { model: 'event.picksessiontag', objectField: 'content_object', of: 'event.picksession' },
  { model: 'taggit.taggeditem', objectField: 'object_id' },
];

/** Models that links point to; they become words and names here. */
export const TAG = 'taggit.tag';
export const CONTENT_TYPE = 'contenttypes.contenttype';
