import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query as QueryOf, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Access } from '../../../platform/http/access.js';
import { type Caller, CurrentCaller, originOf } from '../../../platform/http/caller.js';
import { Answer, type JsonText } from '../../../platform/http/envelope.js';
import { readBody } from '../../../platform/rest/body.js';
import { documentAction, documentFilters, documentId } from '../../../platform/rest/documented.js';
import { bodySchema, TextField } from '../../../platform/rest/fields.js';
import { type Query, strictWhereOf, whereOf } from '../../../platform/rest/filters.js';
import { LastOfEach, ReadController, RowId } from '../../../platform/rest/resource-controller.js';
import type { JsonSchema } from '../../../platform/rest/shape.js';
import { deadLetters } from './dead-letter.resource.js';
import { DeadLetterLedger, type Decided, type LetterGroup, MOST_GROUPS, MOST_LETTERS_A_CALL } from './ledger.js';

const { path, basename, filters } = deadLetters;

class DiscardDto {
  /** Why nobody will want the letter again. */
  @TextField({ maxLength: 1000, example: 'sent by a test' })
  reason: string;
}

const groupSchema: JsonSchema = {
  type: 'object',
  required: ['queue', 'source', 'reason_group', 'count', 'first', 'last', 'example'],
  properties: {
    queue: { type: 'string', examples: ['errorreport-queue'] },
    source: { type: 'string', enum: ['sqs', 'task'] },
    reason_group: { type: 'string', examples: ['Harvester … does not exist.'] },
    count: { type: 'integer' },
    first: { type: 'string', format: 'date-time' },
    last: { type: 'string', format: 'date-time' },
    example: { type: 'integer', description: 'Id of the last of them.' },
  },
};

const decidedSchema: JsonSchema = {
  type: 'object',
  required: ['count', 'left'],
  properties: {
    count: { type: 'integer', description: `How many were changed: ${MOST_LETTERS_A_CALL} a call at most.` },
    left: { type: 'integer', description: 'How many match still; call again.', examples: [0] },
  },
};

/** Looking at dead letters, and deciding about them: one, or all that match. */
@Controller('deadletters')
export class DeadLetterController extends ReadController(deadLetters) {
  @Inject(DeadLetterLedger) private readonly ledger: DeadLetterLedger;

  @Get('groups')
  @Access(path, 'groups', `${basename} groups`)
  @documentAction(
    { ...deadLetters, basename: `${basename} groups` },
    'getGroups',
    `The letters by queue and kind of reason, largest groups first, ${MOST_GROUPS} at most. Numbers, quoted texts and UUIDs make no difference between reasons.`,
    { type: 'array', items: groupSchema },
  )
  @documentFilters(filters)
  groups(@QueryOf(LastOfEach) query: Query): Promise<LetterGroup[]> {
    return this.ledger.groups(whereOf(filters, query));
  }

  @Post('redrive')
  @HttpCode(200)
  @Access(path, 'redrive', basename)
  @documentAction(
    deadLetters,
    'redriveMatching',
    'Gives all letters that match back to where they came from. A parameter that is unknown or cannot be read is refused.',
    decidedSchema,
    { message: '3 dead letters redriven' },
  )
  @documentFilters(filters)
  async redriveMatching(@QueryOf(LastOfEach) query: Query, @CurrentCaller() caller: Caller): Promise<Answer> {
    return answerOf('redriven', await this.ledger.redrive(strictWhereOf(filters, query), caller));
  }

  @Post('discard')
  @HttpCode(200)
  @Access(path, 'discard', basename)
  @documentAction(
    deadLetters,
    'discardMatching',
    'Gives up all letters that match and wait. A parameter that is unknown or cannot be read is refused.',
    decidedSchema,
    { message: '3 dead letters discarded', body: bodySchema(DiscardDto) },
  )
  @documentFilters(filters)
  async discardMatching(
    @QueryOf(LastOfEach) query: Query,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
  ): Promise<Answer> {
    const { reason } = readBody(DiscardDto, body);
    return answerOf('discarded', await this.ledger.discard(strictWhereOf(filters, query), reason, caller));
  }

  @Post(':id/redrive')
  @HttpCode(200)
  @Access(path, 'redrive', basename)
  @documentId
  @documentAction(
    deadLetters,
    'redrive',
    'Gives a letter back to where it came from: its queue, or the worker. Also one that was discarded.',
    deadLetters.detail,
    { message: 'dead letter redriven' },
  )
  async redrive(
    @Param('id', RowId) id: number,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    await this.ledger.redriveOne(id, caller);
    return new Answer('dead letter redriven', await this.shown(id, request));
  }

  @Post(':id/discard')
  @HttpCode(200)
  @Access(path, 'discard', basename)
  @documentId
  @documentAction(deadLetters, 'discard', 'Gives a letter up, with the reason.', deadLetters.detail, {
    message: 'dead letter discarded',
    body: bodySchema(DiscardDto),
  })
  async discard(
    @Param('id', RowId) id: number,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const { reason } = readBody(DiscardDto, body);
    await this.ledger.discardOne(id, reason, caller);
    return new Answer('dead letter discarded', await this.shown(id, request));
  }

  private shown(id: number, request: FastifyRequest): Promise<JsonText> {
    return this.store.retrieve(deadLetters, id, { origin: originOf(request) });
  }
}

function answerOf(done: string, decided: Decided): Answer {
  return new Answer(`${decided.count} dead letters ${done}`, decided);
}
