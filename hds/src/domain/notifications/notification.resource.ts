import sql, { raw } from 'sql-template-tag';
import { createdFilters } from '../../core/created-filters.js';
import { includesRole } from '../../core/user/permissions.js';
import { userRef } from '../../core/user/user.representation.js';
import type { Caller } from '../../platform/http/caller.js';
import { equalsNumber, type Filter, textList } from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import {
  boolean,
  computed,
  type Field,
  integer,
  json,
  jsonObject,
  one,
  shape,
  text,
  time,
} from '../../platform/rest/shape.js';

const criteria = json('criteria', { type: 'object', examples: [{ harvester__harv_id__in: ['11'] }] });

const recipientNames = computed(
  {
    type: 'array',
    items: { type: 'object', required: ['username'], properties: { username: { type: 'string', examples: ['sue'] } } },
  },
  (alias) => sql`(
    SELECT coalesce(json_agg(${jsonObject({ username: raw('u.username') })} ORDER BY u.id), '[]')
    FROM notification_recipient nr JOIN hds_user u ON u.id = nr.user_id WHERE nr.notification_id = ${raw(alias)}.id)`,
);

const recipientIds = computed(
  { type: 'array', items: { type: 'integer' } },
  (alias) => sql`(
    SELECT coalesce(json_agg(nr.user_id ORDER BY nr.user_id), '[]')
    FROM notification_recipient nr WHERE nr.notification_id = ${raw(alias)}.id)`,
);

const NOBODY = 0;

/** Managers and superusers may change rules that others made. */
export const mayChangeAny = (caller: Caller) => includesRole(caller, 'manager');

/** Whether one caller may change and delete a rule, so that pages need not know who may. */
const mayChange = (caller?: Caller): Field =>
  computed({ type: 'boolean', description: 'Whether the caller may change and delete it.' }, (alias) =>
    caller && mayChangeAny(caller)
      ? sql`true`
      : sql`coalesce(${raw(alias)}.creator_id = ${caller?.id ?? NOBODY}, false)`,
  );

/** New keys stand behind those that clients know. */
const naming = {
  name: text('name', { nullable: true, example: 'Trays of Ranch A' }),
  paused: boolean('paused'),
};

const notificationList = shape('NotificationList', 'notification', {
  id: integer('id'),
  recipients: recipientNames,
  created: time('created'),
  lastModified: time('last_modified'),
  trigger_on: text('trigger_on', { example: 'ErrorReport' }),
  criteria,
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
  ...naming,
  may_change: mayChange(),
});

const notificationDetail = shape('NotificationDetail', 'notification', {
  id: integer('id'),
  recipients: recipientNames,
  creator: one('creator_id', userRef, { nullable: true }),
  modifiedBy: one('modified_by_id', userRef, { nullable: true }),
  created: time('created'),
  lastModified: time('last_modified'),
  trigger_on: text('trigger_on', { example: 'ErrorReport' }),
  criteria,
  ...naming,
  may_change: mayChange(),
});

export const notificationWritten = shape('Notification', 'notification', {
  id: integer('id'),
  created: time('created'),
  lastModified: time('last_modified'),
  trigger_on: text('trigger_on', { example: 'ErrorReport' }),
  criteria,
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
  recipients: recipientIds,
  ...naming,
});

/** The rules that the caller made, or those that name the caller; any other word is no filter. */
const category = (callerId: number): Filter => ({
  description: '`created`: made by the caller; `is_recipient`: the caller is among the recipients.',
  schema: { type: 'string', enum: ['created', 'is_recipient'] },
  condition: (word) => {
    if (word === 'created') return sql`t.creator_id = ${callerId}`;
    if (word !== 'is_recipient') return null;
    return sql`t.id = ANY(ARRAY(SELECT notification_id FROM notification_recipient WHERE user_id = ${callerId}))`;
  },
});

export const notifications: Resource = {
  path: 'notifications',
  basename: 'notification',
  model: 'Notification',
  description: 'Rules: who is told on Slack of which reports, and what became of each message.',
  table: 'notification',
  list: notificationList,
  detail: notificationDetail,
  written: notificationWritten,
  ownMethodsOnly: true,
  filters: { category: category(NOBODY), ...createdFilters },
  defaultOrder: 't.id DESC',
};

/** The rules as one caller asks for them. */
export const notificationsFor = (caller: Caller): Resource => ({
  ...notifications,
  list: { ...notificationList, fields: { ...notificationList.fields, may_change: mayChange(caller) } },
  detail: { ...notificationDetail, fields: { ...notificationDetail.fields, may_change: mayChange(caller) } },
  filters: { ...notifications.filters, category: category(caller.id) },
});

const deliveryShape = shape('NotificationDelivery', 'notification_delivery', {
  id: integer('id'),
  notification: integer('notification_id', { nullable: true }),
  reportType: text('report_type', { example: 'ErrorReport' }),
  report: integer('report_id', { nullable: true }),
  audience: text('audience', { example: 'recipients' }),
  channel: text('channel', { example: '#harvesters' }),
  status: text('status', { example: 'sent' }),
  reason: text('reason', { nullable: true, example: null }),
  attempts: integer('attempts'),
  created: time('created'),
  lastAttempt: time('last_attempt', { nullable: true }),
  nextAttempt: time('next_attempt', { nullable: true }),
  finished: time('finished', { nullable: true }),
  message: computed({ type: ['object', 'null'], examples: [{ text: 'Error on Harvester 11' }] }, (alias) =>
    raw(`${alias}.message`),
  ),
});

/** The ledger of messages. */
export const deliveries: Resource = {
  path: 'notifications',
  basename: 'notification deliveries',
  model: 'NotificationDelivery',
  table: 'notification_delivery',
  list: deliveryShape,
  detail: deliveryShape,
  written: deliveryShape,
  filters: {
    status: textList((words) => sql`t.status = ANY(${words}::text[])`),
    audience: textList((words) => sql`t.audience = ANY(${words}::text[])`),
    report: equalsNumber((id) => sql`t.report_id = ${id}`),
    ...createdFilters,
  },
  defaultOrder: 't.id DESC',
};

/** The ledger of one rule. */
export const deliveriesOf = (notificationId: number): Resource => ({
  ...deliveries,
  visible: `t.notification_id = ${notificationId}`,
});
