import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query as QueryOf, Req } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Forbidden } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { type Caller, CurrentCaller, originOf } from '../../platform/http/caller.js';
import { Answer, type JsonText } from '../../platform/http/envelope.js';
import { readBody } from '../../platform/rest/body.js';
import {
  documentAction,
  documentBody,
  documentFilters,
  documentId,
  documentList,
  documentNoContent,
} from '../../platform/rest/documented.js';
import { bodySchema } from '../../platform/rest/fields.js';
import type { Query } from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import { addressOf, LastOfEach, ReadController, RowId } from '../../platform/rest/resource-controller.js';
import { criteriaParameters } from './criteria.js';
import { NotificationDto, NotificationEditDto } from './notification.dto.js';
import {
  deliveries,
  deliveriesOf,
  notifications,
  notificationsFor,
  notificationWritten,
} from './notification.resource.js';
import { NotificationStore } from './notification-store.js';
import { previewSchema, RuleTrials, testSchema, triggerParameter } from './rule-trials.js';

const PREVIEWED = 'notification previewed successfully';
const EDITED = 'notification updated successfully';
const QUEUED = 'Message queued.';

/** The filters in the address of a route that makes a rule of them. */
const documentRuleFilters = ApiQuery({
  name: 'filters',
  required: false,
  description: `Any of ${criteriaParameters.join(', ')}, as on the list of the reports.`,
  schema: { type: 'object', additionalProperties: { type: 'string' } },
  style: 'form',
  explode: true,
});

/** Rules are made and deleted; old clients expect that PUT and PATCH are not allowed, so a change is a route of its own. */
@Controller('notifications')
export class NotificationController extends ReadController(notifications) {
  @Inject(NotificationStore) private readonly rules: NotificationStore;
  @Inject(RuleTrials) private readonly trials: RuleTrials;

  protected override resourceFor({ caller }: FastifyRequest): Resource {
    if (!caller) throw new Forbidden();
    return notificationsFor(caller);
  }

  /** The body says who is told; the address, as the address of a list, of what. */
  @Post()
  @Access('notifications', 'create', 'notification')
  @documentBody(notifications, 'create', NotificationDto)
  @documentRuleFilters
  create(
    @Body() body: object | undefined,
    @QueryOf(LastOfEach) query: Query,
    @CurrentCaller() caller: Caller,
  ): Promise<JsonText> {
    // Old clients know "may not be null" for what is left out as well.
    const given =
      Array.isArray(body) || typeof body !== 'object' ? body : { trigger_on: null, recipients: null, ...body };
    return this.rules.create(readBody(NotificationDto, given), query, caller);
  }

  /** What a rule made of the filters would have told of in the last days. */
  @Post('preview')
  @HttpCode(200)
  @Access('notifications', 'preview', 'notification')
  @documentAction(notifications, 'preview', 'What a rule would have told of in seven days.', previewSchema, {
    message: PREVIEWED,
  })
  @documentRuleFilters
  @documentFilters(triggerParameter)
  async preview(@QueryOf(LastOfEach) query: Query): Promise<Answer> {
    return new Answer(PREVIEWED, await this.trials.preview(query));
  }

  /** Changes a rule: its maker may, managers and superusers may change any. */
  @Post(':id/edit')
  @HttpCode(200)
  @Access('notifications', 'edit', 'notification')
  @documentId
  @documentAction(notifications, 'edit', 'Changes what is given of a rule.', notificationWritten, {
    message: EDITED,
    body: bodySchema(NotificationEditDto),
  })
  async edit(@Param('id', RowId) id: number, @Body() body: unknown, @CurrentCaller() caller: Caller): Promise<Answer> {
    return new Answer(
      EDITED,
      await this.rules.edit(id, readBody(NotificationEditDto, body, { partial: true }), caller),
    );
  }

  /** Tries a rule out: its message goes where the rule's messages go. */
  @Post(':id/test')
  @HttpCode(202)
  @Access('notifications', 'test', 'notification')
  @documentId
  @documentAction(notifications, 'test', 'Sends what the rule says of the newest report that meets it.', testSchema, {
    message: QUEUED,
    status: 202,
  })
  async test(@Param('id', RowId) id: number, @CurrentCaller() caller: Caller): Promise<Answer> {
    return new Answer(QUEUED, await this.trials.test(id, caller));
  }

  @Delete(':id')
  @HttpCode(204)
  @Access('notifications', 'destroy', 'notification')
  @documentNoContent(notifications)
  destroy(@Param('id', RowId) id: number, @CurrentCaller() caller: Caller): Promise<void> {
    return this.rules.destroy(id, caller);
  }

  /** What became of the messages of a rule, newest first. */
  @Get(':id/deliveries')
  @Access('notifications', 'deliveries', 'notification deliveries')
  @documentId
  @documentList(deliveries)
  async deliveries(
    @Param('id', RowId) id: number,
    @QueryOf(LastOfEach) query: Query,
    @Req() request: FastifyRequest,
  ): Promise<JsonText> {
    await this.store.retrieve(notifications, id, { origin: originOf(request) });
    return this.store.list(deliveriesOf(id), query, addressOf(request));
  }
}
