import { cpus, freemem, totalmem, uptime } from 'node:os';
import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Redis } from 'ioredis';
import sql from 'sql-template-tag';
import { Database } from './platform/database/database.js';
import { Access } from './platform/http/access.js';
import { Bare } from './platform/http/envelope.js';
import { OUTBOX_SIGNAL } from './platform/queues/outbox.js';
import { describeTag, schemaArgument } from './platform/rest/documented.js';
import type { JsonSchema } from './platform/rest/shape.js';
import { FreeSpace } from './platform/storage/free-space.js';

const CHECK_TIMEOUT_MS = 2000;

describeTag('healthcheck', 'Whether the hub can do its work, for load balancers and people.');

function healthSchema(status: 'online' | 'offline'): JsonSchema {
  const check = { type: 'string', enum: ['ok', 'away'] };
  return {
    type: 'object',
    required: ['status', 'debug', 'host', 'checks', 'dbs'],
    properties: {
      status: { type: 'string', const: status },
      debug: { type: 'boolean', const: false },
      host: {
        type: 'object',
        required: ['cpus', 'uptime', 'memory'],
        properties: {
          cpus: { type: 'integer' },
          uptime: { type: 'integer', description: 'Seconds.' },
          memory: {
            type: 'object',
            required: ['total', 'free'],
            properties: { total: { type: 'integer' }, free: { type: 'integer' } },
          },
        },
      },
      checks: {
        type: 'object',
        required: ['database', 'redis', 'disk'],
        properties: {
          database: check,
          redis: check,
          disk: {
            type: 'string',
            enum: ['ok', 'short', 'unwatched'],
            description: '`short`: less is free than LEAST_FREE_MB, so that nothing is taken in.',
          },
        },
      },
      dbs: {
        type: 'array',
        items: {
          type: 'object',
          required: ['label', 'engine'],
          properties: { label: { type: 'string', const: 'default' }, engine: { type: 'string', const: 'postgresql' } },
        },
      },
    },
  };
}

/** Whether the hub can do its work, for load balancers and people. */
@ApiTags('healthcheck')
@Controller('healthcheck')
export class HealthController {
  constructor(
    private readonly database: Database,
    @Inject(OUTBOX_SIGNAL) private readonly redis: Redis,
    private readonly disk: FreeSpace,
  ) {}

  /**
   * 200 while the database answers, 503 when it does not. Redis being away delays work and loses none, and on a
   * full disk the hub can still be read, so both are told and do not fail the check. Names no host and no address: anybody may ask.
   */
  @Get()
  @HttpCode(200)
  @Access('healthcheck', 'retrieve')
  @ApiOperation({ operationId: 'healthcheck', summary: 'Whether the hub can do its work.' })
  @ApiResponse({ status: 200, description: 'It can.', schema: schemaArgument(healthSchema('online')) })
  @ApiResponse({ status: 503, description: 'The database is away.', schema: schemaArgument(healthSchema('offline')) })
  async check(@Res({ passthrough: true }) reply: FastifyReply): Promise<Bare> {
    const database = await inTime(this.database.query(sql`SELECT 1`));
    const redis = this.redis.status === 'ready' && (await inTime(this.redis.ping()));
    if (!database) reply.status(503);
    return new Bare({
      status: database ? 'online' : 'offline',
      debug: false,
      host: {
        cpus: cpus().length,
        uptime: Math.round(uptime()),
        memory: { total: totalmem(), free: freemem() },
      },
      checks: { database: database ? 'ok' : 'away', redis: redis ? 'ok' : 'away', disk: this.disk.state },
      dbs: [{ label: 'default', engine: 'postgresql' }],
    });
  }
}

async function inTime(work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), CHECK_TIMEOUT_MS);
  });
  try {
    await Promise.race([work, late]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
