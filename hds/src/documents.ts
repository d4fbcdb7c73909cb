import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { stringify } from 'yaml';
import { type OpenApi, openApiDocument } from './openapi.js';

const DOCS_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>HDS API</title>
<link rel="stylesheet" href="/api/v1/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<script src="/api/v1/docs/swagger-ui-bundle.js"></script>
<script src="/api/v1/docs/start.js"></script>
</body>
</html>`;
const DOCS_START = `SwaggerUIBundle({ url: '/api/v1/openapi?format=openapi-json', dom_id: '#docs', deepLinking: true, docExpansion: 'none', validatorUrl: null });`;
const DOCS_ASSETS = { 'swagger-ui.css': 'text/css', 'swagger-ui-bundle.js': 'text/javascript' } as const;

/** `GET /api/v1/openapi` (YAML, or JSON with `?format=openapi-json`) and a page to read it in, `/api/v1/docs/`. */
export function serveDocuments(app: INestApplication, server: FastifyInstance): void {
  const options = { config: { access: { resource: 'openapi', action: 'retrieve' } } };
  let document: OpenApi | undefined;
  const made = () => {
    document ??= openApiDocument(app);
    return document;
  };
  server.get<{ Querystring: { format?: string } }>('/api/v1/openapi', options, (request, reply) => {
    if (request.query.format === 'openapi-json') {
      return reply.type('application/vnd.oai.openapi+json').send(JSON.stringify(made()));
    }
    return reply.type('application/vnd.oai.openapi').send(stringify(made()));
  });
  server.get('/api/v1/docs', options, (_request, reply) => reply.type('text/html').send(DOCS_PAGE));
  server.get('/api/v1/docs/start.js', options, (_request, reply) => reply.type('text/javascript').send(DOCS_START));
  const assets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  for (const [name, type] of Object.entries(DOCS_ASSETS)) {
    server.get(`/api/v1/docs/${name}`, options, (_request, reply) =>
      reply.type(type).send(createReadStream(join(assets, name))),
    );
  }
}
