import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { Database, rowsOf } from '../../platform/database/database.js';
import { BadCredentials } from '../../platform/errors.js';
import { Github, type GithubPerson } from '../../platform/github/github.js';
import { Access } from '../../platform/http/access.js';
import type { Answer } from '../../platform/http/envelope.js';
import { documentAction, documentError } from '../../platform/rest/documented.js';
import { ResourceStore } from '../../platform/rest/resource-store.js';
import { LoginLimit } from './login-limit.js';
import { NO_PASSWORD } from './passwords.js';
import { LOGGED_IN, SignIn } from './sign-in.js';
import { loginSchema, users } from './user.representation.js';

/** Longer than any code of GitHub's. */
const MAX_CODE_LENGTH = 1000;
const MAX_NAME_LENGTH = 150;
const MAX_AVATAR_URL_LENGTH = 500;

/** Signing in with an account at GitHub, for members of one organization. */
@Controller('users/github')
export class GithubController {
  constructor(
    private readonly database: Database,
    private readonly store: ResourceStore,
    private readonly github: Github,
    private readonly loginLimit: LoginLimit,
    private readonly signIn: SignIn,
  ) {}

  /**
   * Takes the `code` that GitHub gave to the browser. Whatever is wrong is answered with 401, as clients know it; they
   * show the text and offer to sign in again.
   */
  @Post('oauth')
  @HttpCode(200)
  @Access('users', 'githubLogin')
  @documentAction(
    { path: 'users', model: 'User' },
    'githubLogin',
    'Signs in with the `code` of GitHub’s OAuth web flow (scope `read:org`), off unless configured; `session: true` for a browser.',
    loginSchema,
    {
      message: LOGGED_IN,
      body: {
        type: 'object',
        required: ['code'],
        properties: {
          code: { type: 'string', description: 'What GitHub gave to the browser.', examples: ['a1b2c3d4e5f6a7b8c9d0'] },
          session: { type: 'boolean', description: 'For a browser: cookies instead of a token.' },
        },
      },
    },
  )
  @documentError(429)
  @documentError(503, 'GitHub is away, or slow.')
  async login(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    if (!this.github.isConfigured)
      throw new BadCredentials('Signing in with GitHub is switched off at this hub: use a user name and password.');
    const { code, session } = (body ?? {}) as Record<string, unknown>;
    if (typeof code !== 'string' || !code) throw new BadCredentials('code is required for login');
    const who = { address: request.ip };
    await this.loginLimit.check(who);
    try {
      const person = await this.memberBehind(code);
      return await this.signIn.complete(await this.userIdOf(person), session, request, reply);
    } catch (error) {
      if (error instanceof BadCredentials) await this.loginLimit.noteFailure(who);
      throw error;
    }
  }

  private async memberBehind(code: string): Promise<GithubPerson> {
    if (code.length > MAX_CODE_LENGTH) throw new BadCredentials('Token is invalid or has expired');
    return this.github.memberBehind(code);
  }

  /** The user whose name is the login at GitHub; made, with a profile and without a password, when there is none. */
  private async userIdOf(person: GithubPerson): Promise<number> {
    return this.database.transaction(async (manager) => {
      const id =
        (await idOf(manager, person.login)) ??
        (await this.makeUser(manager, person)) ??
        // Another login of the same person made the user meanwhile.
        (await idOf(manager, person.login));
      if (id === undefined) throw new BadCredentials('User inactive or deleted.');
      return id;
    });
  }

  /** @returns undefined when the name is taken */
  private async makeUser(manager: EntityManager, person: GithubPerson): Promise<number | undefined> {
    const { firstName, lastName } = namesOf(person.name ?? '');
    const [made] = await rowsOf<{ id: number }>(
      manager,
      sql`INSERT INTO hds_user (username, first_name, last_name, password) VALUES (${person.login}, ${firstName}, ${lastName}, ${NO_PASSWORD})
          ON CONFLICT (username) DO NOTHING RETURNING id`,
    );
    if (!made) return undefined;
    await rowsOf(
      manager,
      sql`INSERT INTO user_profile (user_id, role, avatar_url) VALUES (${made.id}, 'support', ${shortEnough(person.avatarUrl)})`,
    );
    // Nobody else has a hand in it: the new user is the one who made the user.
    const caller = { id: made.id, username: person.login, isSuperuser: false, role: 'support', by: 'token' } as const;
    await this.store.announce(manager, { resource: users, kind: 'created', id: made.id, caller });
    return made.id;
  }
}

/** @throws BadCredentials  for a user who may not sign in */
async function idOf(manager: EntityManager, username: string): Promise<number | undefined> {
  const [known] = await rowsOf<{ id: number; is_active: boolean }>(
    manager,
    sql`SELECT id, is_active FROM hds_user WHERE username = ${username}`,
  );
  if (known && !known.is_active) throw new BadCredentials('User inactive or deleted.');
  return known?.id;
}

/** `Ada` → Ada; `Ada Lovelace` → Ada, Lovelace; `Augusta Ada King` → Augusta, Ada King. */
function namesOf(fullName: string): { firstName: string; lastName: string } {
  const [first = '', ...rest] = fullName.replaceAll('\0', '').toWellFormed().trim().split(/\s+/);
  return { firstName: cut(first), lastName: cut(rest.join(' ')) };
}

function cut(name: string): string {
  return [...name].slice(0, MAX_NAME_LENGTH).join('');
}

/** Half an address is none. */
function shortEnough(avatarUrl: string | null): string | null {
  return avatarUrl !== null && avatarUrl.length <= MAX_AVATAR_URL_LENGTH && URL.canParse(avatarUrl) ? avatarUrl : null;
}
