import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import sql from 'sql-template-tag';
import { Database, rowsOf } from '../../platform/database/database.js';
import { BadRequest, InvalidFields } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { type Caller, CurrentCaller } from '../../platform/http/caller.js';
import { Answer } from '../../platform/http/envelope.js';
import { documentAction } from '../../platform/rest/documented.js';
import type { JsonSchema } from '../../platform/rest/shape.js';
import { SESSION_COOKIE, sha256 } from './credentials.js';
import { hashPassword, isPassword } from './passwords.js';

const MIN_LENGTH = 8;
const MAX_LENGTH = 1000;

const CHANGED = 'Password changed successful';
const changeSchema: JsonSchema = {
  type: 'object',
  required: ['current_password', 'new_password'],
  properties: {
    current_password: { type: 'string', examples: ['the old one'] },
    new_password: { type: 'string', minLength: MIN_LENGTH, maxLength: MAX_LENGTH, examples: ['a longer new one'] },
  },
};

/** Changing one's own password. */
@Controller('users/change')
export class PasswordController {
  constructor(private readonly database: Database) {}

  /** Ends every other token and session of the user: whoever had the old password is out. */
  @Post('password')
  @HttpCode(200)
  @Access('users', 'changePassword')
  @documentAction(
    { path: 'users', model: 'User' },
    'changePassword',
    'Changes the caller’s password; ends every other token and session.',
    { type: 'object', required: ['status', 'data'], examples: [{ status: 'success', data: {} }] },
    { message: CHANGED, body: changeSchema },
  )
  async change(
    @Body() body: unknown,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<Answer> {
    const { current_password: current, new_password: wanted } = (body ?? {}) as Record<string, unknown>;
    if (typeof current !== 'string' || typeof wanted !== 'string' || !current || !wanted) {
      throw new BadRequest('current_password and new_password are required');
    }
    const [user] = await this.database.query<{ password: string }>(
      sql`SELECT password FROM hds_user WHERE id = ${caller.id}`,
    );
    if (current.length > MAX_LENGTH || !user || !(await isPassword(current, user.password))) {
      throw new WrongPassword();
    }
    const faults = passwordFaults(wanted, caller.username);
    if (faults.length > 0) throw new InvalidFields({ new_password: faults });
    const hash = await hashPassword(wanted);
    const key = request.headers.authorization?.trim().split(/\s+/)[1] ?? '';
    await this.database.transaction(async (manager) => {
      const changed = await rowsOf(
        manager,
        sql`UPDATE hds_user SET password = ${hash} WHERE id = ${caller.id} AND password = ${user.password} RETURNING id`,
      );
      // Another change came first: what was checked is no longer the password.
      if (changed.length === 0) throw new WrongPassword();
      await manager.query('DELETE FROM api_token WHERE user_id = $1 AND key_hash <> $2', [caller.id, sha256(key)]);
      await manager.query('DELETE FROM browser_session WHERE user_id = $1 AND secret_hash <> $2', [
        caller.id,
        sha256(request.cookies[SESSION_COOKIE] ?? ''),
      ]);
    });
    return new Answer(CHANGED, { status: 'success', data: {} });
  }
}

class WrongPassword extends BadRequest {
  constructor() {
    super('could not authenticate with given credentials');
  }
}

/** Why a new password is too easy to guess; empty when it is not. */
function passwordFaults(password: string, username: string): string[] {
  const faults: string[] = [];
  if (password.length < MIN_LENGTH)
    faults.push(`This password is too short. It must contain at least ${MIN_LENGTH} characters.`);
  if (password.length > MAX_LENGTH) faults.push(`Ensure this field has no more than ${MAX_LENGTH} characters.`);
  if (/^\d+$/.test(password)) faults.push('This password is entirely numeric.');
  if (password.toLowerCase() === username.toLowerCase()) faults.push('The password is the user name.');
  return faults;
}
