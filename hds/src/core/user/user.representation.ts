import sql, { raw } from 'sql-template-tag';
import { referTo } from '../../platform/rest/documented.js';
import type { Resource } from '../../platform/rest/resource.js';
import {
  boolean,
  computed,
  integer,
  type JsonSchema,
  shape,
  shapeSchema,
  shapeSql,
  text,
  time,
} from '../../platform/rest/shape.js';

const profileShape = shape('UserProfile', 'user_profile', {
  id: integer('id'),
  slack_id: text('slack_id', { nullable: true, example: 'U012AB3CD' }),
  role: text('role', { example: 'support' }),
  avatar_url: text('avatar_url', { nullable: true, example: null }),
  user: integer('user_id'),
});

export const userShape = shape('User', 'hds_user', {
  id: integer('id'),
  first_name: text('first_name', { example: 'Sue' }),
  last_name: text('last_name', { example: 'Miller' }),
  username: text('username', { example: 'sue' }),
  email: text('email', { example: 'sue@example.com' }),
  is_active: boolean('is_active', { example: true }),
  is_staff: boolean('is_staff'),
  is_superuser: boolean('is_superuser'),
  last_login: time('last_login', { nullable: true }),
  profile: computed(
    { anyOf: [shapeSchema(profileShape), { type: 'null' }] },
    (alias, context) =>
      sql`(SELECT ${shapeSql(profileShape, 'p', context)} FROM user_profile p WHERE p.user_id = ${raw(alias)}.id)`,
  ),
});

/** What signing in answers under `data`, within the inner envelope that it has had from the first client on. */
export const loginSchema: JsonSchema = {
  type: 'object',
  required: ['status', 'data'],
  properties: {
    status: { type: 'string', const: 'success' },
    data: {
      type: 'object',
      required: ['token', 'user'],
      properties: {
        token: {
          type: ['string', 'null'],
          description: '40 hexadecimal characters; null for a browser session.',
          examples: ['0123456789abcdef0123456789abcdef01234567'],
        },
        csrftoken: {
          type: 'string',
          description: 'For a browser session: what unsafe requests repeat in X-CSRFToken.',
        },
        user: referTo(userShape),
      },
    },
  },
};

/** Signed-in people and machines. Users that were deleted stay as nameless creators and are not shown. */
export const users: Resource = {
  path: 'users/profiles',
  basename: 'user',
  model: 'User',
  description: 'People and machines who may sign in, each with a profile that names the role.',
  table: 'hds_user',
  textSql: 't.username',
  visible: 't.deleted_at IS NULL',
  list: userShape,
  detail: userShape,
  written: userShape,
  filters: {},
  defaultOrder: 't.id',
};

/** A user as other objects name one. */
export const userRef = shape(
  'UserRef',
  'hds_user',
  {
    id: integer('id'),
    username: text('username', { example: 'sue' }),
  },
  { isSmall: true },
);
