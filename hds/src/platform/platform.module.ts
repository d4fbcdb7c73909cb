import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BullModule } from '@nestjs/bull';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Env } from '../config/env.js';
import { runsJobs } from '../config/role.js';
import { dataSourceOptions } from './database/data-source.js';
import { Database } from './database/database.js';
import { RowCounts } from './database/row-counts.js';
import { ENV } from './env.js';
import { LiveEvents } from './live/live-events.js';
import { Outbox } from './queues/outbox.entity.js';
import { OUTBOX_SIGNAL, OutboxRunner, OutboxSignal, REDIS_PREFIX } from './queues/outbox.js';
import { connectToRedis, redisOptions } from './queues/redis.js';
import { OutboxRelay, QueueRegistry, RELAY_LISTENER } from './queues/relay.js';
import { Retention } from './queues/retention.js';
import { Exports } from './rest/exports.js';
import { MAX_PAGE_SIZE, ResourceStore } from './rest/resource-store.js';
import { Slack } from './slack/slack.js';
import { FreeSpace } from './storage/free-space.js';
import { ObjectStorage } from './storage/object-storage.js';
import { SignedLinks } from './storage/signed-links.js';

const OPEN_DATABASE_RETRY_MS = 500;
const OPEN_DATABASE_TRIES = 600;

/** What every part of the hub stands on: environment, database, queues, resources. */
@Module({})
export class PlatformModule {
  static forEnv(env: Env, processName: string, migrations: Type[]): DynamicModule {
    const jobs = runsJobs();
    return {
      module: PlatformModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(
            {
              url: env.DATABASE_URL,
              poolSize: env.DATABASE_POOL_SIZE,
              statementTimeoutMs: env.STATEMENT_TIMEOUT_MS,
              applicationName: `hds ${processName}`,
            },
            undefined,
            migrations,
          ),
          autoLoadEntities: true,
          retryAttempts: OPEN_DATABASE_TRIES,
          retryDelay: OPEN_DATABASE_RETRY_MS,
          verboseRetryLog: false,
        }),
        TypeOrmModule.forFeature([Outbox]),
        ...(jobs ? [bull(env)] : []),
      ],
      providers: [
        { provide: ENV, useValue: env },
        { provide: MAX_PAGE_SIZE, useValue: env.MAX_PAGE_SIZE },
        { provide: REDIS_PREFIX, useValue: env.REDIS_PREFIX },
        // Never waits: a signal that cannot be sent now is not worth sending later.
        { provide: OUTBOX_SIGNAL, useFactory: () => connectToRedis(env.REDIS_URL, { enableOfflineQueue: false }) },
        { provide: FreeSpace, useValue: roomOfDatabase(env) },
        Database,
        OutboxSignal,
        OutboxRunner,
        LiveEvents,
        Retention,
        ObjectStorage,
        SignedLinks,
        Slack,
        ResourceStore,
        Exports,
        ...(jobs
          ? [
              QueueRegistry,
              RowCounts,
              OutboxRelay,
              { provide: RELAY_LISTENER, useFactory: () => connectToRedis(env.REDIS_URL) },
            ]
          : []),
      ],
      exports: [
        ENV,
        REDIS_PREFIX,
        OUTBOX_SIGNAL,
        FreeSpace,
        Database,
        OutboxSignal,
        OutboxRunner,
        LiveEvents,
        Retention,
        ObjectStorage,
        SignedLinks,
        Slack,
        ResourceStore,
        Exports,
        ...(jobs ? [QueueRegistry, OutboxRelay] : []),
      ],
    };
  }
}

/** Bull on shared connections: one to send commands, one to listen, and one a queue that waits for jobs. */
function bull(env: Env): DynamicModule {
  const command = connectToRedis(env.REDIS_URL);
  const subscriber = connectToRedis(env.REDIS_URL);
  // Every queue listens on the shared connections.
  for (const shared of [command, subscriber]) shared.setMaxListeners(0);
  return BullModule.forRoot({
    prefix: `${env.REDIS_PREFIX}:bull`,
    createClient: (type) =>
      type === 'client' ? command : type === 'subscriber' ? subscriber : connectToRedis(env.REDIS_URL, redisOptions),
    settings: { lockDuration: env.WORKER_LOCK_SECONDS * 1000, stalledInterval: 2000, maxStalledCount: 1000 },
  });
}

/** The room on the disk of the database, when its files lie in our data folder; a PostgreSQL of somebody else's is looked after there. */
function roomOfDatabase({ DATABASE_URL, HDS_DATA_DIR, LEAST_FREE_MB }: Env): FreeSpace {
  const files = join(HDS_DATA_DIR, 'postgres');
  const isOurs = ['127.0.0.1', 'localhost'].includes(new URL(DATABASE_URL).hostname) && existsSync(files);
  return new FreeSpace(isOurs ? files : undefined, LEAST_FREE_MB);
}
