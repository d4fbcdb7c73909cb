import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query as QueryOf, Req } from '@nestjs/common';
import { ApiParam, ApiQuery } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Forbidden } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { type Caller, CurrentCaller, originOf } from '../../platform/http/caller.js';
import type { JsonText } from '../../platform/http/envelope.js';
import { readBody } from '../../platform/rest/body.js';
import { documentBody, documentList, documentNoContent } from '../../platform/rest/documented.js';
import type { Query } from '../../platform/rest/filters.js';
import { addressOf, LastOfEach, ReadController, RowId } from '../../platform/rest/resource-controller.js';
import { criteriaParameters } from './criteria.js';
import { NotificationDto } from './notification.dto.js';
import { deliveries, deliveriesOf, notifications, notificationsFor } from './notification.resource.js';
import { NotificationStore } from './notification-store.js';

/** Rules are made and deleted, never changed. */
@Controller('notifications')
export class NotificationController extends ReadController(notifications) {
  @Inject(NotificationStore) private readonly rules: NotificationStore;

  @Get()
  @Access('notifications', 'list', 'notification')
  @documentList(notifications)
  override list(@QueryOf(LastOfEach) query: Query, @Req() request: FastifyRequest): Promise<JsonText> {
    if (!request.caller) throw new Forbidden();
    return this.store.list(notificationsFor(request.caller.id), query, addressOf(request));
  }

  /** The body says who is told; the address, as the address of a list, of what. */
  @Post()
  @Access('notifications', 'create', 'notification')
  @documentBody(notifications, 'create', NotificationDto)
  @ApiQuery({
    name: 'filters',
    required: false,
    description: `Any of ${criteriaParameters.join(', ')}, as on the list of the reports.`,
    schema: { type: 'object', additionalProperties: { type: 'string' } },
    style: 'form',
    explode: true,
  })
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
  @documentList(deliveries)
  @ApiParam({ name: 'id', schema: { type: 'integer' } })
  async deliveries(
    @Param('id', RowId) id: number,
    @QueryOf(LastOfEach) query: Query,
    @Req() request: FastifyRequest,
  ): Promise<JsonText> {
    await this.store.retrieve(notifications, id, { origin: originOf(request) });
    return this.store.list(deliveriesOf(id), query, addressOf(request));
  }
}
