import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query as QueryOf, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import sql, { raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { Env } from '../../config/env.js';
import { rowsOf } from '../../platform/database/database.js';
import { ENV } from '../../platform/env.js';
import { BadRequest, Forbidden, InvalidFields, NotFound } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { type Caller, CurrentCaller, originOf } from '../../platform/http/caller.js';
import type { JsonText } from '../../platform/http/envelope.js';
import { readBody } from '../../platform/rest/body.js';
import { documentAction, documentList, documentNoContent } from '../../platform/rest/documented.js';
import { bodySchema, IntegerField, TextField } from '../../platform/rest/fields.js';
import type { Filter, Query } from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import { addressOf, LastOfEach, RowId } from '../../platform/rest/resource-controller.js';
import { ResourceStore } from '../../platform/rest/resource-store.js';
import {
  computed,
  type Field,
  integer,
  type Shape,
  shape,
  shapeSchema,
  text,
  time,
} from '../../platform/rest/shape.js';
import { Credentials } from './credentials.js';

class NewTokenDto {
  @TextField({ maxLength: 100, example: 'nightly export' })
  name: string;

  @IntegerField({ example: 30 })
  expires_in_days: number;
}

const lastUsed: Field = {
  ...computed({ type: ['string', 'null'], format: 'date', examples: ['2026-11-05'] }, (alias) =>
    raw(`${alias}.last_used`),
  ),
  column: 'last_used',
};

/** A token as the caller sees it: what it is, never the key or its hash. */
const tokenShape = (currentId: number): Shape =>
  shape('ApiToken', 'api_token', {
    id: integer('id'),
    name: text('name', { nullable: true, example: 'nightly export' }),
    user: integer('user_id'),
    created: time('created'),
    last_used: lastUsed,
    expires: time('expires', { nullable: true }),
    current: computed({ type: 'boolean', examples: [true] }, (alias) => sql`(${raw(alias)}.id = ${currentId})`),
  });

const NO_TOKEN = 0;
const documentedShape = tokenShape(NO_TOKEN);
const documentedToken = shapeSchema(documentedShape);
const newTokenSchema = {
  ...documentedToken,
  properties: {
    ...(documentedToken.properties as object),
    key: {
      type: 'string',
      description: '40 hexadecimal characters, told this once.',
      examples: ['0123456789abcdef0123456789abcdef01234567'],
    },
  },
  required: [...(documentedToken.required as string[]), 'key'],
};

/** The tokens of a user: the controller has looked whether the caller may ask for them. */
const user: Filter = {
  description: 'Id of the user, the caller when left out; of others for superusers.',
  schema: { type: 'integer' },
  condition: () => null,
};

const tokens: Resource = {
  path: 'users/tokens',
  basename: 'token',
  model: 'ApiToken',
  description: 'Keys to the API, of logins and of scripts: what they are called and when they end, never the keys.',
  table: 'api_token',
  textSql: `(SELECT username FROM hds_user u WHERE u.id = t.user_id) || ': ' || coalesce(t.name, 'token of a login')`,
  list: documentedShape,
  detail: documentedShape,
  written: documentedShape,
  filters: { user },
  defaultOrder: 't.id DESC',
};

/** Keys that people make for their scripts, and those of their logins. */
@Controller('users/tokens')
export class TokenController {
  constructor(
    private readonly store: ResourceStore,
    private readonly credentials: Credentials,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Get()
  @Access(tokens.path, 'list', tokens.basename)
  @documentList(tokens)
  list(
    @QueryOf(LastOfEach) query: Query,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<JsonText> {
    const userId = userIn(query, caller);
    const visible = `t.user_id = ${userId} AND (t.expires IS NULL OR t.expires > now())`;
    const list = tokenShape(caller.tokenId ?? NO_TOKEN);
    return this.store.list({ ...tokens, visible, list }, query, addressOf(request));
  }

  @Post()
  @Access(tokens.path, 'create', tokens.basename)
  @documentAction(
    tokens,
    'create',
    'Makes a token for the caller. The key is in this answer and in no other.',
    newTokenSchema,
    { status: 201, message: 'token created successfully', body: bodySchema(NewTokenDto) },
  )
  async create(
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<object> {
    const { name, expires_in_days: days } = readBody(NewTokenDto, body);
    const longest = this.env.TOKEN_MAX_DAYS;
    if (days < 1 || days > longest)
      throw new InvalidFields({ expires_in_days: [`Give 1 to ${longest} days (TOKEN_MAX_DAYS).`] });
    const { id, key } = await this.store.database.transaction(async (manager) => {
      await this.requireRoom(manager, caller);
      const made = await this.credentials.issueNamedToken(manager, caller.id, { name, days });
      await this.store.announce(manager, { resource: tokens, kind: 'created', id: made.id, caller });
      return made;
    });
    const shown = await this.store.retrieve(tokens, id, { origin: originOf(request) });
    return { ...(JSON.parse(shown.text) as object), key };
  }

  @Delete(':id')
  @HttpCode(204)
  @Access(tokens.path, 'destroy', tokens.basename)
  @documentNoContent(tokens)
  async destroy(@Param('id', RowId) id: number, @CurrentCaller() caller: Caller): Promise<void> {
    const [token] = await this.store.database.query<{ user_id: number }>(
      sql`SELECT user_id FROM api_token WHERE id = ${id}`,
    );
    if (!token || (token.user_id !== caller.id && !caller.isSuperuser)) throw new NotFound(tokens.model);
    await this.store.destroy(tokens, id, caller);
  }

  /** Tokens of one user are made one after the other. @throws BadRequest */
  private async requireRoom(manager: EntityManager, caller: Caller): Promise<void> {
    await rowsOf(manager, sql`SELECT 1 FROM hds_user WHERE id = ${caller.id} FOR NO KEY UPDATE`);
    const [row] = await rowsOf<{ count: number }>(
      manager,
      sql`SELECT count(*)::int FROM api_token WHERE user_id = ${caller.id} AND name IS NOT NULL AND expires > now()`,
    );
    const most = this.env.MAX_TOKENS_PER_USER;
    if ((row?.count ?? 0) >= most)
      throw new BadRequest(`A user may have ${most} tokens (MAX_TOKENS_PER_USER). Delete one first.`);
  }
}

/** @throws InvalidFields, Forbidden */
function userIn({ user: asked }: Query, caller: Caller): number {
  if (!asked) return caller.id;
  if (!/^\d{1,15}$/.test(asked)) throw new InvalidFields({ user: ['Enter a number.'] });
  const id = Number(asked);
  if (id !== caller.id && !caller.isSuperuser) throw new Forbidden();
  return id;
}
