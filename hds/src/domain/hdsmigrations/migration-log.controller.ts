import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import sql from 'sql-template-tag';
import type { Env } from '../../config/env.js';
import { rowsOf } from '../../platform/database/database.js';
import { ENV } from '../../platform/env.js';
import { MethodNotAllowed } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { type Caller, CurrentCaller } from '../../platform/http/caller.js';
import { Answer } from '../../platform/http/envelope.js';
import { LiveEvents } from '../../platform/live/live-events.js';
import { OutboxSignal } from '../../platform/queues/outbox.js';
import { documentAction } from '../../platform/rest/documented.js';
import { headAndOptionsOf, ReadController } from '../../platform/rest/resource-controller.js';
import { MIGRATIONS_QUEUE } from './migration-log.processor.js';
import { migrationLogs } from './migration-log.resource.js';

const QUEUED = 'Migration queued.';
const queuedSchema = { type: 'object', required: ['id'], properties: { id: { type: 'integer' } } };

/** Bringing the database up to date from the API, and what became of it. */
@Controller('migrations')
export class MigrationLogController extends ReadController(migrationLogs) {
  @Inject(OutboxSignal) private readonly signal: OutboxSignal;
  @Inject(LiveEvents) private readonly live: LiveEvents;
  @Inject(ENV) private readonly env: Env;

  /** For scripts of old, which ask with GET. A browser session may not change state so. */
  @Get('migrate')
  @HttpCode(202)
  @headAndOptionsOf(migrationLogs)
  @Access(migrationLogs.path, 'migrate', migrationLogs.basename)
  @documentAction(
    migrationLogs,
    'queueMigrations',
    'Queues the pending migrations (token clients; a browser uses POST).',
    queuedSchema,
    { status: 202, message: QUEUED },
  )
  @ApiSecurity('token')
  async migrateByGet(@CurrentCaller() caller: Caller): Promise<Answer> {
    if (caller.by === 'session') throw new MethodNotAllowed('GET');
    return this.migrate(caller);
  }

  @Post('migrate')
  @HttpCode(202)
  @Access(migrationLogs.path, 'migrate', migrationLogs.basename)
  @documentAction(migrationLogs, 'startMigrations', 'Queues the pending migrations.', queuedSchema, {
    status: 202,
    message: QUEUED,
  })
  migrateByPost(@CurrentCaller() caller: Caller): Promise<Answer> {
    return this.migrate(caller);
  }

  private async migrate(caller: Caller): Promise<Answer> {
    const id = await this.store.database.transaction(async (manager) => {
      const [row] = await rowsOf<{ id: number }>(
        manager,
        sql`INSERT INTO migration_log (creator_id, githash) VALUES (${caller.id}, ${this.env.GITHASH}) RETURNING id`,
      );
      const { id: logId } = row as { id: number };
      await rowsOf(
        manager,
        sql`INSERT INTO outbox (queue, payload) VALUES (${MIGRATIONS_QUEUE}, jsonb_build_object('logId', ${logId}::bigint))`,
      );
      await this.store.announce(manager, { resource: migrationLogs, kind: 'created', id: logId, caller });
      return logId;
    });
    // Before the worker hears of it, which would tell of the end.
    this.live.publish([{ name: 'migration', data: { id, result: 'pending' } }]);
    this.signal.send();
    return new Answer(QUEUED, { id });
  }
}
