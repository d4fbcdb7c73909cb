import { Body, Controller, Delete, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import sql, { join, raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../platform/database/database.js';
import { BadRequest, Forbidden, InvalidFields, NotFound } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { type Caller, CurrentCaller, originOf } from '../../platform/http/caller.js';
import type { JsonText } from '../../platform/http/envelope.js';
import { readBody } from '../../platform/rest/body.js';
import { documentBody, documentNoContent } from '../../platform/rest/documented.js';
import {
  BooleanField,
  bodySchema,
  ChoiceField,
  DateTimeField,
  EmailField,
  TextField,
} from '../../platform/rest/fields.js';
import { ChangeController, isForm, RowId } from '../../platform/rest/resource-controller.js';
import type { JsonSchema } from '../../platform/rest/shape.js';
import { hashPassword } from './passwords.js';
import { ROLES } from './user.entity.js';
import { users } from './user.representation.js';

/** What every signed-in user may change of themselves. */
const OWN_COLUMNS = ['first_name', 'last_name', 'email'];
const OWN_PROFILE_COLUMNS = ['slack_id'];

class ProfileDto {
  @TextField({ maxLength: 15, optional: true, nullable: true, blank: true, example: 'U012AB3CD' })
  slack_id?: string | null;

  @ChoiceField(ROLES, { optional: true })
  role?: string;

  @TextField({ maxLength: 500, optional: true, nullable: true, blank: true, example: null })
  avatar_url?: string | null;
}

const profileSchema: JsonSchema = { ...bodySchema(ProfileDto), type: ['object', 'null'] };

class ChangedUserDto {
  @TextField({
    maxLength: 150,
    example: 'sue',
    pattern: {
      expression: /^[\p{L}\p{N}_.@+-]+$/u,
      otherwise: 'Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ characters.',
    },
  })
  username: string;

  @TextField({ maxLength: 150, optional: true, blank: true, example: 'Sue' })
  first_name?: string;

  @TextField({ maxLength: 150, optional: true, blank: true, example: 'Miller' })
  last_name?: string;

  @EmailField({ optional: true })
  email?: string;

  @BooleanField({ optional: true, example: true })
  is_active?: boolean;

  @BooleanField({ optional: true })
  is_staff?: boolean;

  @BooleanField({ optional: true })
  is_superuser?: boolean;

  @DateTimeField({ optional: true, nullable: true })
  last_login?: string | null;
}

class NewUserDto extends ChangedUserDto {
  @TextField({ minLength: 5, maxLength: 1000, example: 'correct horse battery' })
  password: string;
}

/** The users of the hub, each with the profile that says what they may do. */
@Controller('users/profiles')
export class ProfilesController extends ChangeController(users, ChangedUserDto, { profile: profileSchema }) {
  /** Adds a user and a profile, or neither. */
  @Post()
  @Access(users.path, 'create', users.basename)
  @documentBody(users, 'create', NewUserDto, { profile: profileSchema })
  async create(
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<JsonText> {
    const { password, last_login: _ignored, ...columns } = readBody(NewUserDto, body, { isForm: isForm(request) });
    const profile = profileOf(body);
    const hash = await hashPassword(password);
    const id = await this.store.change(users, async (manager) => {
      const values = Object.entries({ ...columns, password: hash }).filter(([, value]) => value !== undefined);
      const [user] = await rowsOf<{ id: number }>(
        manager,
        sql`INSERT INTO hds_user (${join(values.map(([name]) => raw(name)))}) VALUES (${join(values.map(([, value]) => value))}) RETURNING id`,
      );
      const { id: userId } = user as { id: number };
      await rowsOf(
        manager,
        sql`INSERT INTO user_profile (user_id, role, slack_id, avatar_url)
            VALUES (${userId}, ${profile.role ?? 'support'}, ${profile.slack_id ?? null}, ${profile.avatar_url ?? null})`,
      );
      await this.store.announce(manager, { resource: users, kind: 'created', id: userId, caller });
      return userId;
    });
    return this.store.retrieve(users, id, { origin: originOf(request) });
  }

  /**
   * Removes a user and keeps what the user made: the row stays as a nameless creator that nobody can sign in as and no
   * list shows.
   */
  @Delete(':id')
  @HttpCode(204)
  @Access(users.path, 'destroy', users.basename)
  @documentNoContent(users)
  async destroy(@Param('id', RowId) id: number, @CurrentCaller() caller: Caller): Promise<void> {
    if (id === caller.id) throw new BadRequest('You cannot delete the user you are signed in as.');
    await this.store.database.transaction(async (manager) => {
      await this.lock(manager, id);
      await this.store.announce(manager, { resource: users, kind: 'deleted', id, caller });
      await rowsOf(manager, sql`DELETE FROM api_token WHERE user_id = ${id}`);
      await rowsOf(manager, sql`DELETE FROM browser_session WHERE user_id = ${id}`);
      await rowsOf(manager, sql`DELETE FROM user_profile WHERE user_id = ${id}`);
      await rowsOf(
        manager,
        sql`UPDATE hds_user SET username = 'deleted-' || id, first_name = '', last_name = '', email = '', password = '!', is_active = false,
              is_staff = false, is_superuser = false, deleted_at = now() WHERE id = ${id}`,
      );
    });
  }

  /** Passwords have a route of their own: one that is sent here is ignored, as it always was. */
  protected override async change(
    id: number,
    body: unknown,
    partial: boolean,
    caller: Caller,
    request: FastifyRequest,
  ): Promise<JsonText> {
    if (!caller.isSuperuser && caller.id !== id) throw new Forbidden();
    const { last_login: _readOnly, ...sent } = readBody(ChangedUserDto, body, {
      partial: partial || !caller.isSuperuser,
      isForm: isForm(request),
    });
    const columns = allowedOf({ ...sent }, caller.isSuperuser ? undefined : OWN_COLUMNS);
    const profile = allowedOf({ ...profileOf(body) }, caller.isSuperuser ? undefined : OWN_PROFILE_COLUMNS);
    await this.store.change(users, async (manager) => {
      await this.lock(manager, id);
      if (columns.length > 0) await rowsOf(manager, sql`UPDATE hds_user SET ${assignments(columns)} WHERE id = ${id}`);
      if (profile.length > 0) {
        const changed = await rowsOf(
          manager,
          sql`UPDATE user_profile SET ${assignments(profile)} WHERE user_id = ${id} RETURNING id`,
        );
        if (changed.length === 0) throw new BadRequest('User has no profile.');
      }
      await this.store.announce(manager, { resource: users, kind: 'updated', id, caller });
    });
    return this.store.retrieve(users, id, { origin: originOf(request) });
  }

  private async lock(manager: EntityManager, id: number): Promise<void> {
    const found = await rowsOf(manager, sql`SELECT 1 FROM hds_user WHERE id = ${id} AND deleted_at IS NULL FOR UPDATE`);
    if (found.length === 0) throw new NotFound(users.model);
  }
}

/** The profile a body carries. @throws InvalidFields with the reasons below `profile` */
function profileOf(body: unknown): ProfileDto {
  const profile = typeof body === 'object' && body !== null && 'profile' in body ? body.profile : undefined;
  if (profile === undefined || profile === null) return new ProfileDto();
  if (typeof profile === 'object' && 'user' in profile) {
    throw new InvalidFields({ profile: { user: ['user profile with this user already exists.'] } });
  }
  try {
    return readBody(ProfileDto, profile, { partial: true });
  } catch (error) {
    throw error instanceof InvalidFields ? new InvalidFields({ profile: error.fields }) : error;
  }
}

function allowedOf(values: object, names: string[] | undefined): [string, unknown][] {
  return Object.entries(values).filter(
    ([name, value]) => value !== undefined && (names === undefined || names.includes(name)),
  );
}

function assignments(values: [string, unknown][]) {
  return join(values.map(([name, value]) => sql`${raw(name)} = ${value}`));
}
