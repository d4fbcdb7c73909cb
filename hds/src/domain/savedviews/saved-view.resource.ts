import sql, { raw } from 'sql-template-tag';
import { includesRole } from '../../core/user/permissions.js';
import { ROLES } from '../../core/user/user.entity.js';
import { userRef } from '../../core/user/user.representation.js';
import { InvalidFields } from '../../platform/errors.js';
import type { Caller } from '../../platform/http/caller.js';
import { BooleanField, ChoiceField, TextField, TextListField } from '../../platform/rest/fields.js';
import { exact, type Filter, flag } from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import { boolean, computed, integer, one, shape, text, time } from '../../platform/rest/shape.js';

/** What a view says; who owns it follows from who makes it. */
export class SavedViewDto {
  @TextField({ maxLength: 100, example: 'Trays of harvester 11' })
  name: string;

  /** The page's own name. */
  @TextField({
    maxLength: 100,
    example: 'errorreports',
    pattern: { expression: /^[\w/-]+$/, otherwise: 'Use letters, digits, "_", "-" and "/".' },
  })
  page: string;

  /** The query of the page's address. */
  @TextField({ maxLength: 8000, blank: true, optional: true, example: 'codes=9&harv_ids=11' })
  query?: string;

  @TextListField({
    maxItems: 100,
    maxLength: 100,
    optional: true,
    nullable: true,
    example: ['reportTime', 'harvester'],
  })
  columns?: string[] | null;

  @BooleanField({ optional: true })
  is_default?: boolean;

  /** Whoever has the role, or one that includes it, sees the view. */
  @ChoiceField(ROLES, { optional: true, nullable: true })
  shared_with?: string | null;
}

const viewShape = shape('SavedView', 'saved_view', {
  id: integer('id'),
  name: text('name', { example: 'Trays of harvester 11' }),
  page: text('page', { example: 'errorreports' }),
  query: text('query', { example: 'codes=9&harv_ids=11' }),
  columns: computed(
    { type: ['array', 'null'], items: { type: 'string' }, examples: [['reportTime', 'harvester']] },
    (alias) => sql`to_json(${raw(alias)}.columns)`,
  ),
  is_default: boolean('is_default'),
  shared_with: text('shared_with', { nullable: true, example: 'support' }),
  owner: one('creator_id', userRef, { nullable: true }),
  created: time('created'),
  lastModified: time('last_modified'),
});

const NOBODY = 0;

const mine = (callerId: number): Filter => ({
  ...flag((value) => (value ? sql`t.creator_id = ${callerId}` : sql`t.creator_id <> ${callerId}`)),
  description: '`true`: those that the caller owns; `false`: those that others share.',
});

export const savedViews: Resource = {
  path: 'views',
  basename: 'view',
  model: 'SavedView',
  description: 'What people want to see again on a page: filters, order and columns. Their own, and what others share.',
  table: 'saved_view',
  textSql: `t.page || ': ' || t.name`,
  list: viewShape,
  detail: viewShape,
  written: viewShape,
  // What can be seen depends on who asks.
  visible: 'false',
  filters: { page: exact('page'), mine: mine(NOBODY) },
  defaultOrder: 't.page, t.name, t.id',
  refusals: {
    saved_view_name: async () =>
      new InvalidFields({ name: ['The owner has a view of this name on the page already; choose another name.'] }),
  },
};

/** The views as one caller sees them. */
export const savedViewsFor = (caller: Caller): Resource => {
  const roles = ROLES.filter((role) => includesRole(caller, role));
  // Numbers and words of the code: nothing that a caller can write.
  const shared = roles.length > 0 ? `OR t.shared_with IN (${roles.map((role) => `'${role}'`).join(', ')})` : '';
  return {
    ...savedViews,
    visible: `(t.creator_id = ${caller.id} ${shared})`,
    filters: { ...savedViews.filters, mine: mine(caller.id) },
  };
};
