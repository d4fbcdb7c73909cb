import { Body, Delete, Get, HttpCode, Inject, Param, Patch, Post, Put, Query as QueryOf, Req } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Env } from '../../config/env.js';
import { ENV } from '../../platform/env.js';
import { InvalidFields, NotFound, Unavailable } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { type Caller, CurrentCaller, originOf } from '../../platform/http/caller.js';
import { Answer, JsonText } from '../../platform/http/envelope.js';
import { TextBody } from '../../platform/http/text-body.js';
import { documentAction, documentNoContent, documentReport } from '../../platform/rest/documented.js';
import type { Query } from '../../platform/rest/filters.js';
import { LastOfEach, ReadController, RowId } from '../../platform/rest/resource-controller.js';
import type { JsonSchema } from '../../platform/rest/shape.js';
import type { ReportDto } from './report.dto.js';
import type { ReportBase } from './report.entity.js';
import { type ReportOptions, reportType } from './report.resource.js';
import { tellingOf } from './report-announcements.js';
import { errorsOf } from './report-outcome.js';
import { reportSchema, schemaOfType } from './report-schema.js';
import { type Incoming, ReportStore } from './report-store.js';

const batchAnswerSchema = {
  type: 'object',
  examples: [{ results: [{ status: 'stored', id: 1, errors: null }] }],
  required: ['results'],
  properties: {
    results: {
      type: 'array',
      items: {
        type: 'object',
        required: ['status', 'id', 'errors'],
        properties: {
          status: { type: 'string', enum: ['stored', 'duplicate', 'stale', 'rejected', 'failed'] },
          id: { type: ['integer', 'null'] },
          errors: { type: ['object', 'null'] },
        },
      },
    },
  },
};

/** What a batch takes. @param report  an example of one */
function batchSchema(report: JsonSchema): JsonSchema {
  const text = (description: string) => ({ type: ['string', 'null'], maxLength: 2100, description });
  return {
    type: 'object',
    required: ['items'],
    examples: [
      {
        items: [
          {
            content: JSON.stringify(report),
            source: 's3://hds-data-lake/errorreport/011.json',
            version: 'v1',
            sequencer: null,
          },
        ],
      },
    ],
    properties: {
      items: {
        type: 'array',
        minItems: 1,
        description: 'At most MAX_BATCH_ITEMS, of which 100 is customary.',
        items: {
          type: 'object',
          required: ['content'],
          properties: {
            content: {
              type: ['string', 'null'],
              description: 'The report as JSON text; null asks whether the delivery is known.',
            },
            source: text('Where it comes from; with `version` it names the delivery, which is stored once.'),
            version: text('Version id or eTag of the object.'),
            sequencer: text('Of two versions the larger is newer.'),
          },
        },
      },
    },
  };
}

/** All routes of a type of report: list, detail, create one or a hundred, replace, delete, the schema of what is sent. */
export function ReportController<Dto extends ReportDto>(
  entity: new () => ReportBase,
  dto: new () => Dto,
  options: ReportOptions = {},
) {
  const type = reportType(entity, dto, options);
  const { resource } = type;
  const { name, data, example } = schemaOfType(dto, resource.model);
  const schemaSchema = { type: 'object', examples: [reportSchema(data)] };

  abstract class WithReports extends ReadController(resource) {
    @Inject(ReportStore) protected readonly reports: ReportStore;
    @Inject(ENV) protected readonly env: Env;

    /** The JSON Schema of a report of this type, for those who write one. */
    @Get('getschema')
    @Access(resource.path, 'getSchema', resource.basename)
    @documentAction(resource, 'getSchema', 'The JSON Schema of what harvesters send.', schemaSchema, {
      message: `${name} schema retrieved`,
    })
    getSchema(): Answer {
      return new Answer(`${name} schema retrieved`, reportSchema(data));
    }

    @Post()
    @TextBody()
    @Access(resource.path, 'create', resource.basename)
    @documentReport(resource, 'create', example)
    @ApiQuery({
      name: 'is_beatbox_request',
      required: false,
      description: 'Any text: nobody is notified of the report. Empty: nobody is when an emulator sent it.',
      schema: { type: 'string' },
    })
    async create(
      @CurrentCaller() caller: Caller,
      @Req() request: FastifyRequest,
      @QueryOf(LastOfEach) query: Query,
    ): Promise<JsonText> {
      const content = contentOf(request);
      const telling = tellingOf(query.is_beatbox_request);
      const [outcome] = await this.reports.store(type, [{ content, delivery: null }], caller, telling);
      if (!outcome) throw new NotFound(resource.model);
      if ('error' in outcome) throw outcome.error;
      if (outcome.status === 'stored') return new JsonText(createdText(outcome.created, content));
      return this.firstResult(outcome.id, request);
    }

    /** Up to a hundred reports at once, each with its own outcome: for the SQS clients. Nobody is notified of emulators and tests. */
    @Post('batch')
    @HttpCode(200)
    @Access(resource.path, 'batch', resource.basename)
    @documentAction(resource, 'batch', 'Stores up to 100 reports; each has its own outcome.', batchAnswerSchema, {
      message: `${resource.basename} batch stored`,
      body: batchSchema(example),
    })
    async batch(@Body() body: unknown, @CurrentCaller() caller: Caller): Promise<Answer> {
      const outcomes = await this.reports.store(type, incomingOf(body, this.env.MAX_BATCH_ITEMS), caller, 'unlessTest');
      // The answer to a single report, so that clients wait for the database instead of bringing it more.
      const away = outcomes.map((outcome) => ('error' in outcome ? outcome.error : null));
      if (away[0] && away.every((error) => error instanceof Unavailable)) throw away[0];
      const results = outcomes.map((outcome) => ({
        status: outcome.status,
        id: 'id' in outcome ? outcome.id : null,
        errors: errorsOf(outcome),
      }));
      return new Answer(`${resource.basename} batch stored`, { results });
    }

    @Put(':id')
    @TextBody()
    @Access(resource.path, 'update', resource.basename)
    @documentReport(resource, 'update', example)
    update(
      @Param('id', RowId) id: number,
      @CurrentCaller() caller: Caller,
      @Req() request: FastifyRequest,
    ): Promise<JsonText> {
      return this.replaced(id, caller, request);
    }

    /** Takes a whole report, as PUT does: a part of one could not be extracted again. */
    @Patch(':id')
    @TextBody()
    @Access(resource.path, 'partialUpdate', resource.basename)
    @documentReport(resource, 'partialUpdate', example)
    partialUpdate(
      @Param('id', RowId) id: number,
      @CurrentCaller() caller: Caller,
      @Req() request: FastifyRequest,
    ): Promise<JsonText> {
      return this.replaced(id, caller, request);
    }

    @Delete(':id')
    @HttpCode(204)
    @Access(resource.path, 'destroy', resource.basename)
    @documentNoContent(resource)
    destroy(@Param('id', RowId) id: number, @CurrentCaller() caller: Caller): Promise<void> {
      return this.store.destroy(resource, id, caller);
    }

    private async replaced(id: number, caller: Caller, request: FastifyRequest): Promise<JsonText> {
      await this.reports.replace(type, id, contentOf(request), caller);
      return this.store.retrieve(resource, id, { origin: originOf(request) }, resource.written);
    }

    /** A second delivery answers as the first did. */
    private firstResult(id: number, request: FastifyRequest): Promise<JsonText> {
      return this.store.retrieve(resource, id, { origin: originOf(request) }, resource.written);
    }
  }

  /** The created report in the order of its shape, the content as it was received. */
  function createdText(created: string, content: string): string {
    const values = JSON.parse(created) as Record<string, unknown>;
    const pairs = Object.keys(resource.written.fields).map((key) => {
      // Extraction runs later: a created report has nothing extracted yet.
      const value = key === 'report' ? content : Object.hasOwn(values, key) ? JSON.stringify(values[key]) : '[]';
      return `${JSON.stringify(key)}:${value}`;
    });
    return `{${pairs.join(',')}}`;
  }

  return WithReports;
}

function contentOf(request: FastifyRequest): string {
  return request.bodyText ?? '';
}

function incomingOf(body: unknown, maxItems: number): Incoming[] {
  const items = typeof body === 'object' && body !== null && 'items' in body ? body.items : undefined;
  if (!Array.isArray(items) || items.length === 0 || items.length > maxItems) {
    throw new InvalidFields({ items: [`A list of 1 to ${maxItems} items is required (MAX_BATCH_ITEMS).`] });
  }
  return items.map((item: unknown, index) => {
    const { source, version, sequencer, content } = (item ?? {}) as Record<string, unknown>;
    const isText = (value: unknown) =>
      value === undefined ||
      value === null ||
      (typeof value === 'string' && !value.includes('\0') && value.length <= 2100);
    if (typeof content !== 'string' && content !== null)
      throw new InvalidFields({
        items: [`Item ${index}: content is the report's JSON text, or null to ask whether the delivery is known.`],
      });
    if (!isText(source) || !isText(version) || !isText(sequencer))
      throw new InvalidFields({
        items: [`Item ${index}: source, version and sequencer are texts of at most 2100 characters.`],
      });
    if (typeof source !== 'string') return { content, delivery: null };
    return {
      content,
      delivery: {
        source,
        version: typeof version === 'string' ? version : '',
        sequencer: typeof sequencer === 'string' ? sequencer : null,
      },
    };
  });
}
