import { Body, Controller, Delete, HttpCode, Param, Patch, Post, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/database.js';
import { BadRequest, InvalidFields, NotFound } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { type Caller, CurrentCaller, originOf } from '../../platform/http/caller.js';
import type { JsonText } from '../../platform/http/envelope.js';
import { documentNoContent, documentWrite } from '../../platform/rest/documented.js';
import { after, before, equalsNumber, exact, flag } from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import { ReadController, RowId } from '../../platform/rest/resource-controller.js';
import { boolean, integer, type JsonSchema, one, shape, text, time } from '../../platform/rest/shape.js';
import { createdFilters } from '../created-filters.js';
import { harvesterOf } from './find-harvester.js';
import { harvesterMin } from './harvester.resource.js';

const facts = {
  created: time('created'),
  lastModified: time('last_modified'),
  githash: text('githash', { example: 'abc123' }),
  dirty: boolean('dirty'),
  branchname: text('branchname', { example: 'main' }),
  deployer: text('deployer', { nullable: true, example: 'sue' }),
  deployed_ts: time('deployed_ts', { nullable: true }),
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
};
const swInfoList = shape('HarvesterSWInfoList', 'harvester_sw_info', {
  id: integer('id'),
  harvester: one('harvester_id', harvesterMin),
  ...facts,
});
const swInfo = shape('HarvesterSWInfo', 'harvester_sw_info', {
  id: integer('id'),
  ...facts,
  harvester: integer('harvester_id'),
});

const swInfos: Resource = {
  path: 'harvesterswinfo',
  basename: 'harvesterswinfo',
  model: 'HarvesterSWInfo',
  description: 'Which software runs where, from the configuration reports of the machines.',
  table: 'harvester_sw_info',
  list: swInfoList,
  detail: swInfo,
  written: swInfo,
  filters: {
    harv_id: equalsNumber(
      (value) => sql`t.harvester_id = ANY(ARRAY(SELECT id FROM harvester WHERE harv_id = ${value}))`,
    ),
    githash: exact('githash'),
    branchname: exact('branchname'),
    deployer: exact('deployer'),
    dirty: flag((value) => sql`t.dirty = ${value}`),
    start_time: after('deployed_ts'),
    end_time: before('deployed_ts'),
    ...createdFilters,
  },
  defaultOrder: 't.id DESC',
};

/** Of the texts of a message. */
const MAX_LENGTH = 100;

const messageSchema: JsonSchema = {
  type: 'object',
  required: ['serial_number', 'version_info'],
  properties: {
    serial_number: { type: ['string', 'number'], examples: ['011'], description: 'The harvester, by its number.' },
    version_info: {
      type: 'object',
      required: ['githash', 'dirty', 'branchname', 'deployer', 'deployed_ts'],
      properties: {
        githash: { type: 'string', maxLength: MAX_LENGTH, examples: ['abc123'] },
        dirty: { type: 'boolean' },
        branchname: { type: 'string', maxLength: MAX_LENGTH, examples: ['main'] },
        deployer: { type: ['string', 'null'], maxLength: MAX_LENGTH, examples: ['sue'] },
        deployed_ts: { type: ['number', 'null'], examples: [1675256694.25], description: 'POSIX seconds.' },
      },
    },
  },
};

/** What is read of a message; the rest of a config report is ignored. */
interface SwInfoValues {
  serialNumber: number;
  githash: string;
  branchname: string;
  dirty: boolean;
  deployer: string | null;
  deployedSeconds: number | null;
}

/** Which software runs where, as the machines' configuration reports tell it. */
@Controller('harvesterswinfo')
export class SwInfoController extends ReadController(swInfos) {
  @Post()
  @Access(swInfos.path, 'create', swInfos.basename)
  @documentWrite(swInfos, 'create', 'Stores what a configuration report says of the software.', messageSchema)
  async create(
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<JsonText> {
    const values = swInfoOf(body);
    const id = await this.store.database.transaction(async (manager) => {
      const harvester = await harvesterOf(manager, { serialNumber: values.serialNumber });
      const [row] = await rowsOf<{ id: number }>(
        manager,
        sql`INSERT INTO harvester_sw_info (creator_id, harvester_id, githash, branchname, dirty, deployer, deployed_ts)
            VALUES (${caller.id}, ${harvester.id}, ${values.githash}, ${values.branchname}, ${values.dirty}, ${values.deployer}, to_timestamp(${values.deployedSeconds}))
            RETURNING id`,
      );
      const { id: newId } = row as { id: number };
      await this.store.announce(manager, { resource: swInfos, kind: 'created', id: newId, caller });
      return newId;
    });
    return this.store.retrieve(swInfos, id, { origin: originOf(request) });
  }

  @Put(':id')
  @Access(swInfos.path, 'update', swInfos.basename)
  @documentWrite(swInfos, 'update', 'Replaces it; takes the whole message.', messageSchema)
  update(
    @Param('id', RowId) id: number,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<JsonText> {
    return this.replace(id, body, caller, request);
  }

  /** Takes the whole message, as PUT does. */
  @Patch(':id')
  @Access(swInfos.path, 'partialUpdate', swInfos.basename)
  @documentWrite(swInfos, 'partialUpdate', 'Replaces it, as PUT does; takes the whole message.', messageSchema)
  partialUpdate(
    @Param('id', RowId) id: number,
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<JsonText> {
    return this.replace(id, body, caller, request);
  }

  @Delete(':id')
  @HttpCode(204)
  @Access(swInfos.path, 'destroy', swInfos.basename)
  @documentNoContent(swInfos)
  destroy(@Param('id', RowId) id: number, @CurrentCaller() caller: Caller): Promise<void> {
    return this.store.destroy(swInfos, id, caller);
  }

  private async replace(id: number, body: unknown, caller: Caller, request: FastifyRequest): Promise<JsonText> {
    const values = swInfoOf(body);
    await this.store.database.transaction(async (manager: EntityManager) => {
      const harvester = await harvesterOf(manager, { serialNumber: values.serialNumber });
      const rows = await rowsOf(
        manager,
        sql`UPDATE harvester_sw_info SET harvester_id = ${harvester.id}, githash = ${values.githash}, branchname = ${values.branchname}, dirty = ${values.dirty},
              deployer = ${values.deployer}, deployed_ts = to_timestamp(${values.deployedSeconds}), modified_by_id = ${caller.id}, last_modified = now()
            WHERE id = ${id} RETURNING id`,
      );
      if (rows.length === 0) throw new NotFound(swInfos.model);
      await this.store.announce(manager, { resource: swInfos, kind: 'updated', id, caller });
    });
    return this.store.retrieve(swInfos, id, { origin: originOf(request) });
  }
}

/** @throws BadRequest with the missing key quoted, as legacy clients know it */
function swInfoOf(body: unknown): SwInfoValues {
  const message = objectOf(body);
  const info = objectOf(required(message, 'version_info'), 'version_info');
  const sent = required(message, 'serial_number');
  const serial = typeof sent === 'string' ? sent.trim() : (JSON.stringify(sent) ?? '');
  if (!/^[-+]?\d{1,9}(\.\d+)?$/.test(serial))
    throw new BadRequest(`invalid literal for int() with base 10: '${serial.slice(0, 100)}'`);
  const dirty = required(info, 'dirty');
  if (typeof dirty !== 'boolean') throw new InvalidFields({ dirty: ['Must be a valid boolean.'] });
  const seconds = required(info, 'deployed_ts');
  if (seconds !== null && (typeof seconds !== 'number' || Math.abs(seconds) > 253_402_300_799)) {
    throw new InvalidFields({ deployed_ts: ['A number of POSIX seconds is required.'] });
  }
  return {
    serialNumber: Math.trunc(Number(serial)),
    githash: textOf(info, 'githash'),
    branchname: textOf(info, 'branchname'),
    dirty,
    deployer: required(info, 'deployer') === null ? null : textOf(info, 'deployer'),
    deployedSeconds: seconds,
  };
}

function objectOf(value: unknown, name = 'data'): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadRequest(`'${name}'`, { [name]: ['An object is required.'] });
  return value as Record<string, unknown>;
}

function required(from: Record<string, unknown>, name: string): unknown {
  if (!Object.hasOwn(from, name)) throw new BadRequest(`'${name}'`, { [name]: ['This field is required.'] });
  return from[name];
}

function textOf(from: Record<string, unknown>, name: string): string {
  const value = required(from, name);
  if (typeof value !== 'string' || value === '')
    throw new InvalidFields({ [name]: [value === null ? 'This field may not be null.' : 'Not a valid string.'] });
  if (value.includes('\0')) throw new InvalidFields({ [name]: ['Null characters are not allowed.'] });
  if ([...value].length > MAX_LENGTH)
    throw new InvalidFields({ [name]: [`Ensure this field has no more than ${MAX_LENGTH} characters.`] });
  return value;
}
