import { Controller, Get } from '@nestjs/common';
import sql, { raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/database.js';
import { InvalidFields } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { Answer } from '../../platform/http/envelope.js';
import { documentAction } from '../../platform/rest/documented.js';
import { DateTimeField, DurationField, IdListField, RelatedField, TextField } from '../../platform/rest/fields.js';
import { ResourceController } from '../../platform/rest/resource-controller.js';
import type { ResourceStore } from '../../platform/rest/resource-store.js';
import { MAX_UUID_LENGTH } from './event.entity.js';
import { events, pickSessions } from './event.resource.js';

class UuidDto {
  @TextField({ maxLength: MAX_UUID_LENGTH, example: '6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11' })
  UUID: string;
}

class EventDto extends UuidDto {
  /** Ids of the events that belong with this one; left out, the links stay as they are. */
  @IdListField({ optional: true, empty: true, single: true })
  secondary_events?: number[];
}

class PickSessionDto extends UuidDto {
  @RelatedField('harvester', { optional: true, nullable: true })
  harvester?: number | null;

  @RelatedField('location', { optional: true, nullable: true })
  location?: number | null;

  @DateTimeField({ optional: true, nullable: true })
  start_time?: string | null;

  @DurationField({ optional: true, nullable: true })
  session_length?: string | null;
}

// Old clients know it of both.
const TAGS_MESSAGE = 'Event tags';

const tagsSchema = {
  type: 'object',
  required: ['tags'],
  examples: [{ tags: ['ErrorReport', 'S3File'] }],
  properties: { tags: { type: 'array', items: { type: 'string' } } },
};

async function tagsInUse(store: ResourceStore, table: string): Promise<Answer> {
  const rows = await store.database.query<{ tag: string }>(
    sql`SELECT DISTINCT unnest(tags) AS tag FROM ${raw(table)} ORDER BY tag`,
  );
  return new Answer(TAGS_MESSAGE, { tags: rows.map(({ tag }) => tag) });
}

/** Makes `others` the events that an event is linked with, each in both directions. @throws InvalidFields */
async function linkTo(manager: EntityManager, id: number, others: number[]): Promise<void> {
  // An event that names itself says nothing.
  const wanted = others.filter((other) => other !== id);
  // Both halves of a link in the order of their key, so that two changes at once wait for each other and never in a circle.
  const rows = await rowsOf<{ id: number }>(
    manager,
    sql`WITH known AS (
          SELECT id FROM event WHERE id = ANY(${wanted}::bigint[]) ORDER BY id FOR KEY SHARE
        ), gone AS (
          DELETE FROM event_link WHERE (event_id = ${id} AND other_id <> ALL(${wanted}::bigint[])) OR (other_id = ${id} AND event_id <> ALL(${wanted}::bigint[]))
        ), made AS (
          INSERT INTO event_link (event_id, other_id)
          SELECT one, other FROM (SELECT ${id}::bigint AS one, id AS other FROM known UNION ALL SELECT id, ${id}::bigint FROM known) links ORDER BY one, other
          ON CONFLICT DO NOTHING
        )
        SELECT id FROM known`,
  );
  const known = new Set(rows.map((row) => row.id));
  const missing = wanted.filter((other) => !known.has(other));
  if (missing.length > 0)
    throw new InvalidFields({
      secondary_events: missing.map((other) => `Invalid pk "${other}" - object does not exist.`),
    });
}

@Controller('events')
export class EventController extends ResourceController(events, EventDto) {
  /** All tags that events carry. */
  @Get('tags')
  @Access('events', 'tags')
  @documentAction(events, 'getTags', 'All tags that events carry.', tagsSchema, { message: TAGS_MESSAGE })
  tags(): Promise<Answer> {
    return tagsInUse(this.store, events.table);
  }

  protected override async toStore({ UUID }: EventDto): Promise<UuidDto> {
    return Object.assign(new UuidDto(), { UUID });
  }

  protected override async storeBeside(
    manager: EntityManager,
    id: number,
    { secondary_events: others }: EventDto,
  ): Promise<void> {
    if (others !== undefined) await linkTo(manager, id, others);
  }
}

@Controller('picksessions')
export class PickSessionController extends ResourceController(pickSessions, PickSessionDto) {
  /** All tags that pick sessions carry. */
  @Get('tags')
  @Access('picksessions', 'tags')
  @documentAction(pickSessions, 'getTags', 'All tags that pick sessions carry.', tagsSchema, { message: TAGS_MESSAGE })
  tags(): Promise<Answer> {
    return tagsInUse(this.store, pickSessions.table);
  }
}
