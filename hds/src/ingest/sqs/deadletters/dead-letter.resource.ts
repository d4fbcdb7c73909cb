import sql, { raw } from 'sql-template-tag';
import { userRef } from '../../../core/user/user.representation.js';
import { InvalidFields } from '../../../platform/errors.js';
import { after, before, contains, equalsNumber, exact, type Filter } from '../../../platform/rest/filters.js';
import type { Resource } from '../../../platform/rest/resource.js';
import { computed, type Field, integer, one, shape, text, time } from '../../../platform/rest/shape.js';
import { LETTER_STATES } from './dead-letter.entity.js';

const REASON = 'Harvester matching query does not exist.';
const SHA256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

const sha256: Field = computed({ type: 'string', examples: [SHA256] }, (alias) =>
  raw(`encode(${alias}.sha256, 'hex')`),
);

const own = {
  id: integer('id'),
  source: text('source', { example: 'sqs' }),
  queue: text('queue', { example: 'errorreport-queue' }),
  message_id: text('message_id', { example: '7c1e2f9a-0000-4000-8000-0123456789ab' }),
  reason: text('reason', { example: REASON }),
  reason_group: text('reason_group', { example: REASON }),
  status: integer('status', { nullable: true, example: 400 }),
  key: text('key', {
    nullable: true,
    example: 's3://lake/errorreport/errorreport_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.json',
  }),
  harv_id: integer('harv_id', { nullable: true, example: 11 }),
  times: integer('times'),
  receive_count: integer('receive_count'),
  rejected_at: time('rejected_at', { nullable: true }),
  received_at: time('received_at'),
  state: text('state', { example: 'waiting' }),
  decided_by: one('decided_by_id', userRef, { nullable: true }),
  decided_at: time('decided_at', { nullable: true }),
  note: text('note', { nullable: true, example: null }),
  sha256,
};

const list = shape('DeadLetterList', 'dead_letter', own);

const detail = shape('DeadLetter', 'dead_letter', {
  ...own,
  body: computed(
    {
      description: 'JSON where the letter is JSON, else its text.',
      examples: [{ Records: [{ s3: { bucket: { name: 'lake' }, object: { key: 'errorreport/a.json' } } }] }],
    },
    (alias) =>
      sql`(CASE WHEN ${raw(alias)}.is_json THEN ${raw(alias)}.body::json ELSE to_json(${raw(alias)}.body) END)`,
  ),
});

const ANY_STATE = 'all';

const state: Filter = {
  always: true,
  description: 'Those that wait when left out; one of the other states, or `all`.',
  schema: { type: 'string', enum: [...LETTER_STATES, ANY_STATE], default: 'waiting' },
  condition: (value) => {
    const wanted = value || 'waiting';
    if (wanted === ANY_STATE) return sql`true`;
    if (!LETTER_STATES.some((known) => known === wanted))
      throw new InvalidFields({
        state: [`"${wanted.slice(0, 100)}" is not a state: ${[...LETTER_STATES, ANY_STATE].join(', ')}.`],
      });
    return sql`t.state = ${wanted}`;
  },
};

export const deadLetters: Resource = {
  path: 'deadletters',
  basename: 'deadletter',
  model: 'DeadLetter',
  description:
    'Messages and tasks that the hub could not finish, kept with their reasons until somebody redrives or discards them.',
  table: 'dead_letter',
  textSql: `t.state || coalesce(' (' || t.note || ')', '') || ' ' || t.queue || ': ' || t.reason`,
  list,
  detail,
  written: detail,
  filters: {
    queue: exact('queue'),
    source: exact('source'),
    reason: contains((pattern) => sql`t.reason ILIKE ${pattern}`),
    reason_group: { ...exact('reason_group'), description: 'Equal to the `reason_group` of a group.' },
    state,
    key: { ...exact('key'), description: 'About the object, such as `s3://lake/errorreport/a.json`.' },
    harv_id: equalsNumber((number) => sql`t.harv_id = ${number}`),
    sha256: {
      description: 'The letters of one body, whenever they died.',
      schema: { type: 'string', pattern: '^[0-9a-fA-F]{64}$' },
      condition: (value) => {
        if (!/^[\da-f]{64}$/i.test(value)) throw new InvalidFields({ sha256: ['Give 64 hexadecimal digits.'] });
        return sql`t.sha256 = ${Buffer.from(value, 'hex')}`;
      },
    },
    created_after: after('received_at'),
    created_before: before('received_at'),
  },
  defaultOrder: 't.id DESC',
};
