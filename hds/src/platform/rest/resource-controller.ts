import {
  Body,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Patch,
  type PipeTransform,
  Post,
  Put,
  Query as QueryOf,
  Req,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NotFound } from '../errors.js';
import { Access } from '../http/access.js';
import { type Caller, CurrentCaller, originOf } from '../http/caller.js';
import type { JsonText } from '../http/envelope.js';
import { readBody } from './body.js';
import { documentBody, documentList, documentNoContent, documentShape } from './documented.js';
import type { Query } from './filters.js';
import type { Resource } from './resource.js';
import { ResourceStore } from './resource-store.js';

/** The row id of a path. Anything but a whole number is an object that does not exist. */
export const RowId: PipeTransform<string, number> = {
  transform(text) {
    if (!/^\d{1,15}$/.test(text)) throw new NotFound('');
    return Number(text);
  },
};

/** The address a request was made to, absolute. */
export function addressOf(request: FastifyRequest): URL {
  return new URL(request.url, originOf(request));
}

/** The query with one value a name: of a repeated parameter the last counts. */
export const LastOfEach: PipeTransform<Record<string, unknown>, Query> = {
  transform(query) {
    return Object.fromEntries(
      Object.entries(query ?? {}).map(([name, value]) => [name, String(Array.isArray(value) ? value.at(-1) : value)]),
    );
  },
};

/** `GET <path>/` and `GET <path>/{id}/` of a resource. */
export function ReadController(resource: Resource) {
  abstract class WithReads {
    @Inject(ResourceStore) protected readonly store: ResourceStore;

    @Get()
    @Access(resource.path, 'list', resource.basename)
    @documentList(resource)
    list(@QueryOf(LastOfEach) query: Query, @Req() request: FastifyRequest): Promise<JsonText> {
      return this.store.list(resource, query, addressOf(request));
    }

    @Get(':id')
    @Access(resource.path, 'retrieve', resource.basename)
    @documentShape(resource, 'retrieve', resource.detail)
    retrieve(@Param('id', RowId) id: number, @Req() request: FastifyRequest): Promise<JsonText> {
      return this.store.retrieve(resource, id, { origin: originOf(request) });
    }
  }
  return WithReads;
}

/** All routes of a resource whose rows are made by people and programs: list, detail, create, update, delete. */
export function ResourceController<Dto extends object>(resource: Resource, dto: new () => Dto) {
  abstract class WithWrites extends ReadController(resource) {
    /** What is stored of a body that was read and checked. Override where a body says something in other words than the table. */
    protected async toStore(read: Dto): Promise<object> {
      return read;
    }

    @Post()
    @Access(resource.path, 'create', resource.basename)
    @documentBody(resource, 'create', dto)
    async create(
      @Body() body: unknown,
      @CurrentCaller() caller: Caller,
      @Req() request: FastifyRequest,
    ): Promise<JsonText> {
      const read = await this.toStore(readBody(dto, body, { isForm: isForm(request) }));
      return this.store.create(resource, read, caller, { origin: originOf(request) });
    }

    @Put(':id')
    @Access(resource.path, 'update', resource.basename)
    @documentBody(resource, 'update', dto)
    async update(
      @Param('id', RowId) id: number,
      @Body() body: unknown,
      @CurrentCaller() caller: Caller,
      @Req() request: FastifyRequest,
    ): Promise<JsonText> {
      const read = await this.toStore(readBody(dto, body, { isForm: isForm(request) }));
      return this.store.update(resource, id, read, caller, { origin: originOf(request) });
    }

    @Patch(':id')
    @Access(resource.path, 'partialUpdate', resource.basename)
    @documentBody(resource, 'partialUpdate', dto)
    async partialUpdate(
      @Param('id', RowId) id: number,
      @Body() body: unknown,
      @CurrentCaller() caller: Caller,
      @Req() request: FastifyRequest,
    ): Promise<JsonText> {
      const read = await this.toStore(readBody(dto, body, { partial: true, isForm: isForm(request) }));
      return this.store.update(resource, id, read, caller, { origin: originOf(request) });
    }

    @Delete(':id')
    @HttpCode(204)
    @Access(resource.path, 'destroy', resource.basename)
    @documentNoContent(resource)
    destroy(@Param('id', RowId) id: number, @CurrentCaller() caller: Caller): Promise<void> {
      return this.store.destroy(resource, id, caller);
    }
  }
  return WithWrites;
}

/** Whether the body came as a form, in which a boolean that is left out means false. */
export function isForm(request: FastifyRequest): boolean {
  return !/json/i.test(request.headers['content-type'] ?? 'json');
}
