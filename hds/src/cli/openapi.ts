import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { readEnv } from '../config/env.js';
import { type OpenApi, openApiDocument } from '../openapi.js';

/** Runs `work` on the OpenAPI document. Needs no database: nothing of the application is started. */
export async function withDocument(work: (document: OpenApi) => Promise<void>): Promise<void> {
  const env = readEnv({
    HDS_PROFILE: 'local',
    DATABASE_URL: 'postgres://hds@127.0.0.1:1/hds',
    REDIS_URL: 'redis://127.0.0.1:1',
  });
  @Module({ imports: [AppModule.forEnv(env, 'openapi')] })
  class Preview {}
  // In preview mode Nest reads what is declared and makes nothing.
  const app = await NestFactory.create(Preview, new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix('api/v1');
  await work(openApiDocument(app));
  await app.close();
  process.exit(0);
}

/** Prints the OpenAPI document as JSON. */
export async function openapi(): Promise<void> {
  await withDocument(async (document) => {
    // A pipe takes the text in pieces: leaving before the last one is through would cut it off.
    await new Promise((resolve) => process.stdout.write(`${JSON.stringify(document, null, 2)}\n`, resolve));
  });
}
