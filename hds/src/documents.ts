import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { stringify } from 'yaml';
import { reportSchema } from './core/report/report-schema.js';
import { documentedComponents } from './platform/rest/documented.js';

const ERROR_SCHEMA = {
  type: 'object',
  required: ['status', 'errors'],
  properties: {
    status: { type: 'string', const: 'error' },
    errors: {
      oneOf: [
        { type: 'string' },
        {
          type: 'object',
          properties: {
            detail: { description: 'Reasons by field, or one text.' },
            exception: { type: 'string' },
            auth_header: { type: 'string' },
          },
        },
      ],
    },
  },
};

/** The OpenAPI 3.1 description of the API, made from the declarations that the routes themselves are made of. */
export function openApiDocument(app: INestApplication): Record<string, unknown> {
  const info = new DocumentBuilder()
    .setTitle('Harvester Data Store')
    .setDescription(
      'Reports, events, files and machines of a harvester fleet. Authenticate with `Authorization: Token <key>`, or sign in for a browser session.',
    )
    .setVersion('1.0')
    .setOpenAPIVersion('3.1.0')
    .addSecurity('token', { type: 'apiKey', in: 'header', name: 'Authorization', description: '`Token <key>`' })
    .addSecurityRequirements('token')
    .build();
  const document = SwaggerModule.createDocument(app, info) as unknown as {
    paths: Record<string, unknown>;
    components: { schemas?: Record<string, unknown> };
  };
  document.components.schemas = {
    ...document.components.schemas,
    ...documentedComponents(),
    Error: ERROR_SCHEMA,
    Report: reportSchema({ type: 'object' }),
  };
  // Paths are canonical with their slash, as old clients write them.
  document.paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, operations]) => [`${path.replace(/\/$/, '')}/`, operations]),
  );
  return document;
}

/** `GET /api/v1/openapi` (YAML, or JSON with `?format=openapi-json`) and a page to read it in, `/api/v1/docs/`. */
export function serveDocuments(app: INestApplication, server: FastifyInstance): void {
  let document: Record<string, unknown> | undefined;
  const made = () => {
    document ??= openApiDocument(app);
    return document;
  };
  server.get<{ Querystring: { format?: string } }>(
    '/api/v1/openapi',
    { config: { access: { resource: 'openapi', action: 'retrieve' } } },
    (request, reply) => {
      if (request.query.format === 'openapi-json')
        return reply.type('application/vnd.oai.openapi+json').send(JSON.stringify(made()));
      return reply.type('application/vnd.oai.openapi').send(stringify(made()));
    },
  );
}
