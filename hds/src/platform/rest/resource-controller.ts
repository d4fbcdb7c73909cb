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
  Res,
  type StreamableFile,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../errors.js';
import { Access, OwnMethodOnly } from '../http/access.js';
import { type Caller, CurrentCaller, originOf } from '../http/caller.js';
import type { JsonText } from '../http/envelope.js';
import { readBody } from './body.js';
import { documentBody, documentExport, documentList, documentNoContent, documentShape } from './documented.js';
import { Exports } from './exports.js';
import type { Query } from './filters.js';
import { including } from './including.js';
import type { Resource } from './resource.js';
import { ResourceStore } from './resource-store.js';
import type { JsonSchema } from './shape.js';

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

const offered = new Set<Resource>();

/** Every resource that a controller offers a list of, as far as its file is loaded. */
export function offeredResources(): Resource[] {
  return [...offered];
}

const unchanged: MethodDecorator = () => undefined;

/** For a route that reads the resource: whether it answers HEAD and OPTIONS. Stands above `@Access`. */
export function headAndOptionsOf(resource: Resource): MethodDecorator {
  return resource.ownMethodsOnly ? OwnMethodOnly() : unchanged;
}

/** `GET <path>/` and `GET <path>/{id}/` of a resource. */
export function ReadController(resource: Resource) {
  offered.add(resource);

  abstract class WithReads {
    @Inject(ResourceStore) protected readonly store: ResourceStore;
    @Inject(Exports) protected readonly exports: Exports;

    /** The resource as one request asks for it. Override where its filters, or what can be seen, depend on who asks. */
    protected resourceFor(_request: FastifyRequest): Resource {
      return resource;
    }

    @Get()
    @headAndOptionsOf(resource)
    @Access(resource.path, 'list', resource.basename)
    @documentList(resource)
    list(@QueryOf(LastOfEach) query: Query, @Req() request: FastifyRequest): Promise<JsonText> {
      return this.store.list(including(this.resourceFor(request), query), query, addressOf(request));
    }

    /** All rows that a list pages through, as a file. */
    @Get('export')
    @headAndOptionsOf(resource)
    @Access(resource.path, 'export', resource.basename)
    @documentExport(resource)
    export(
      @QueryOf(LastOfEach) query: Query,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<StreamableFile> {
      return this.exports.send(including(this.resourceFor(request), query), query, request, reply);
    }

    @Get(':id')
    @headAndOptionsOf(resource)
    @Access(resource.path, 'retrieve', resource.basename)
    @documentShape(resource, 'retrieve', resource.detail)
    retrieve(@Param('id', RowId) id: number, @Req() request: FastifyRequest): Promise<JsonText> {
      return this.store.retrieve(this.resourceFor(request), id, { origin: originOf(request) });
    }
  }
  return WithReads;
}

/**
 * As {@link ReadController}, with `PUT` and `PATCH` of an object: two doors to one change.
 * @param more  what a body may say beyond the DTO
 */
export function ChangeController(resource: Resource, dto: new () => object, more: Record<string, JsonSchema> = {}) {
  abstract class WithChanges extends ReadController(resource) {
    /** @param partial  whether what the body leaves out stays as it is */
    protected abstract change(
      id: number,
      body: unknown,
      partial: boolean,
      caller: Caller,
      request: FastifyRequest,
    ): Promise<JsonText>;

    @Put(':id')
    @Access(resource.path, 'update', resource.basename)
    @documentBody(resource, 'update', dto, more)
    update(
      @Param('id', RowId) id: number,
      @Body() body: unknown,
      @CurrentCaller() caller: Caller,
      @Req() request: FastifyRequest,
    ): Promise<JsonText> {
      return this.change(id, body, false, caller, request);
    }

    @Patch(':id')
    @Access(resource.path, 'partialUpdate', resource.basename)
    @documentBody(resource, 'partialUpdate', dto, more)
    partialUpdate(
      @Param('id', RowId) id: number,
      @Body() body: unknown,
      @CurrentCaller() caller: Caller,
      @Req() request: FastifyRequest,
    ): Promise<JsonText> {
      return this.change(id, body, true, caller, request);
    }
  }
  return WithChanges;
}

/** All routes of a resource whose rows are made by people and programs: list, detail, create, update, delete. */
export function ResourceController<Dto extends object>(resource: Resource, dto: new () => Dto) {
  abstract class WithWrites extends ChangeController(resource, dto) {
    /** What is stored of a body that was read and checked. Override where a body says something in other words than the table. */
    protected async toStore(read: Dto): Promise<object> {
      return read;
    }

    /** Stores what a body says beyond the object's own row, in the transaction of the row. Override where it says more. */
    protected async storeBeside(_manager: EntityManager, _id: number, _read: Dto): Promise<void> {}

    /** Refuses to change or delete an object. Override where the right depends on the object. */
    protected async requireRight(_id: number, _caller: Caller): Promise<void> {}

    @Post()
    @Access(resource.path, 'create', resource.basename)
    @documentBody(resource, 'create', dto)
    async create(
      @Body() body: unknown,
      @CurrentCaller() caller: Caller,
      @Req() request: FastifyRequest,
    ): Promise<JsonText> {
      const read = readBody(dto, body, { isForm: isForm(request) });
      const row = await this.toStore(read);
      return this.store.create(resource, row, caller, { origin: originOf(request) }, (manager, id) =>
        this.storeBeside(manager, id, read),
      );
    }

    @Delete(':id')
    @HttpCode(204)
    @Access(resource.path, 'destroy', resource.basename)
    @documentNoContent(resource)
    async destroy(@Param('id', RowId) id: number, @CurrentCaller() caller: Caller): Promise<void> {
      await this.requireRight(id, caller);
      return this.store.destroy(resource, id, caller);
    }

    protected override async change(
      id: number,
      body: unknown,
      partial: boolean,
      caller: Caller,
      request: FastifyRequest,
    ): Promise<JsonText> {
      await this.requireRight(id, caller);
      const read = readBody(dto, body, { partial, isForm: isForm(request) });
      const row = await this.toStore(read);
      return this.store.update(resource, id, row, caller, { origin: originOf(request) }, (manager) =>
        this.storeBeside(manager, id, read),
      );
    }
  }
  return WithWrites;
}

/** Whether the body came as a form, in which a boolean that is left out means false. */
export function isForm(request: FastifyRequest): boolean {
  return !/json/i.test(request.headers['content-type'] ?? 'json');
}
