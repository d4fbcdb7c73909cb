import sql, { raw } from 'sql-template-tag';
import type { Resource } from '../../platform/rest/resource.js';
import { boolean, computed, integer, shape, shapeSchema, shapeSql, text, time } from '../../platform/rest/shape.js';

const profileShape = shape('UserProfile', 'user_profile', {
  id: integer('id'),
  slack_id: text('slack_id', { nullable: true }),
  role: text('role'),
  avatar_url: text('avatar_url', { nullable: true }),
  user: integer('user_id'),
});

export const userShape = shape('User', 'hds_user', {
  id: integer('id'),
  first_name: text('first_name'),
  last_name: text('last_name'),
  username: text('username'),
  email: text('email'),
  is_active: boolean('is_active'),
  is_staff: boolean('is_staff'),
  is_superuser: boolean('is_superuser'),
  last_login: time('last_login', { nullable: true }),
  profile: computed(
    { anyOf: [shapeSchema(profileShape), { type: 'null' }] },
    (alias, context) =>
      sql`(SELECT ${shapeSql(profileShape, 'p', context)} FROM user_profile p WHERE p.user_id = ${raw(alias)}.id)`,
  ),
});

/** Signed-in people and machines. Users that were deleted stay as nameless creators and are not shown. */
export const users: Resource = {
  path: 'users/profiles',
  basename: 'user',
  model: 'User',
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
export const userRef = shape('UserRef', 'hds_user', { id: integer('id'), username: text('username') });
