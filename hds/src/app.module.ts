import { type DynamicModule, Module, type Type } from '@nestjs/common';
import type { Env } from './config/env.js';
import { CoreModule } from './core/core.module.js';
import { ErrorReportModule } from './domain/errorreport/error-report.module.js';
import { MigrationLogModule } from './domain/hdsmigrations/migration-log.module.js';
import { NotificationModule } from './domain/notifications/notification.module.js';
import { SavedViewModule } from './domain/savedviews/saved-view.module.js';
import { HealthController } from './health.controller.js';
import { DeadLetterModule } from './ingest/sqs/deadletters/dead-letter.module.js';
import { migrations } from './migrations/migrations.js';
import { PlatformModule } from './platform/platform.module.js';

/** The one list of what the hub is made of: a new domain is one line. */
const domains = [ErrorReportModule, MigrationLogModule, NotificationModule, SavedViewModule];
/** The sources that have something to show or to decide. */
const sources = [DeadLetterModule];

@Module({})
export class AppModule {
  /** @param extra  further domains, for tests of what every domain gets */
  static forEnv(env: Env, processName: string, extra: Type[] = []): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.forEnv(env, processName, migrations), CoreModule, ...domains, ...sources, ...extra],
      controllers: [HealthController],
    };
  }
}
