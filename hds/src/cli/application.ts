import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { readEnv } from '../config/env.js';
import { NestLogger } from '../platform/nest-logger.js';

/** Runs `work` inside the application, without HTTP and without jobs, and closes it. */
export async function withApplication<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const { AppModule } = await import('../app.module.js');
  const app = await NestFactory.createApplicationContext(AppModule.forEnv(readEnv(), 'command'), {
    logger: new NestLogger(),
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
