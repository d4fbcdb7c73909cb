import { Controller, Get } from '@nestjs/common';
import sql, { raw } from 'sql-template-tag';
import { Access } from '../../platform/http/access.js';
import { Answer } from '../../platform/http/envelope.js';
import { documentAction } from '../../platform/rest/documented.js';
import { DateTimeField, DurationField, RelatedField, TextField } from '../../platform/rest/fields.js';
import { ResourceController } from '../../platform/rest/resource-controller.js';
import type { ResourceStore } from '../../platform/rest/resource-store.js';
import { MAX_UUID_LENGTH } from './event.entity.js';
import { events, pickSessions } from './event.resource.js';

class EventDto {
  @TextField({ maxLength: MAX_UUID_LENGTH })
  UUID: string;
}

class PickSessionDto extends EventDto {
  @RelatedField('harvester', { optional: true, nullable: true })
  harvester?: number | null;

  @RelatedField('location', { optional: true, nullable: true })
  location?: number | null;

  @DateTimeField({ optional: true, nullable: true })
  start_time?: string | null;

  @DurationField({ optional: true, nullable: true })
  session_length?: string | null;
}

const tagsSchema = {
  type: 'object',
  required: ['tags'],
  properties: { tags: { type: 'array', items: { type: 'string' } } },
};

async function tagsInUse(store: ResourceStore, table: string): Promise<Answer> {
  const rows = await store.database.query<{ tag: string }>(
    sql`SELECT DISTINCT unnest(tags) AS tag FROM ${raw(table)} ORDER BY tag`,
  );
  return new Answer('Event tags', { tags: rows.map(({ tag }) => tag) });
}

@Controller('events')
export class EventController extends ResourceController(events, EventDto) {
  /** All tags that events carry. */
  @Get('tags')
  @Access('events', 'tags')
  @documentAction(events, 'getTags', 'All tags that events carry.', tagsSchema)
  tags(): Promise<Answer> {
    return tagsInUse(this.store, events.table);
  }
}

@Controller('picksessions')
export class PickSessionController extends ResourceController(pickSessions, PickSessionDto) {
  /** All tags that pick sessions carry. */
  @Get('tags')
  @Access('picksessions', 'tags')
  @documentAction(pickSessions, 'getTags', 'All tags that pick sessions carry.', tagsSchema)
  tags(): Promise<Answer> {
    return tagsInUse(this.store, pickSessions.table);
  }
}
