import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import sql from 'sql-template-tag';
import { Database } from '../../platform/database/database.js';
import { BadRequest } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { type Caller, CurrentCaller, originOf } from '../../platform/http/caller.js';
import { Answer, JsonText } from '../../platform/http/envelope.js';
import { documentAction, documentError, referTo } from '../../platform/rest/documented.js';
import { ResourceStore } from '../../platform/rest/resource-store.js';
import type { JsonSchema } from '../../platform/rest/shape.js';
import { Credentials, CSRF_COOKIE, SESSION_COOKIE } from './credentials.js';
import { LoginLimit } from './login-limit.js';
import { hashPassword, isOutdated, isPassword, pretendToCheck } from './passwords.js';
import { allowedActions } from './permissions.js';
import { LOGGED_IN, SignIn } from './sign-in.js';
import { loginSchema, userShape, users } from './user.representation.js';

const documented = {
  path: 'users',
  model: 'User',
  description: 'Signing in and out, and who one is.',
};

/** The inner envelope that login, csrf and logout have had from the first client on; nothing new copies it. */
const nested = (data: unknown) => ({ status: 'success', data });

const nestedSchema = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  required: ['status', 'data'],
  properties: {
    status: { type: 'string', const: 'success' },
    data: { type: 'object', required: Object.keys(properties), properties },
  },
});

const CSRF_TOLD = 'CSRF successful';
const CSRF_RIGHT = 'result successful';

const credentialsSchema: JsonSchema = {
  type: 'object',
  required: ['username', 'password'],
  properties: {
    username: { type: 'string', examples: ['sue'] },
    password: { type: 'string', examples: ['correct horse battery'] },
    session: { type: 'boolean', description: 'For a browser: cookies instead of a token.' },
  },
};

const PASSWORD_RIGHT = 'Password is right';
const passwordSchema: JsonSchema = {
  type: 'object',
  required: ['password'],
  properties: { password: { type: 'string', minLength: 1, examples: ['correct horse battery'] } },
};

const MAX_PASSWORD_LENGTH = 1000;

/** Signing in and out. */
@Controller('users')
export class UserController {
  constructor(
    private readonly database: Database,
    private readonly store: ResourceStore,
    private readonly credentials: Credentials,
    private readonly loginLimit: LoginLimit,
    private readonly signIn: SignIn,
  ) {}

  /** Checks a user name and password. */
  @Post('login')
  @HttpCode(200)
  @Access('users', 'login')
  @documentAction(
    documented,
    'login',
    'Signs in with `username` and `password`; `session: true` for a browser.',
    loginSchema,
    { message: LOGGED_IN, body: credentialsSchema },
  )
  @documentError(429)
  async login(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const { username, password, session } = (body ?? {}) as Record<string, unknown>;
    if (typeof username !== 'string' || typeof password !== 'string' || !username || !password)
      throw new BadRequest('username and password are required');
    await this.loginLimit.check({ username });
    const userId = await this.userIdOf(username, password);
    if (userId === null) {
      await this.loginLimit.noteFailure({ username });
      throw new BadRequest('invalid username or password');
    }
    return this.signIn.complete(userId, session, request, reply);
  }

  /** Asks again for the password of whoever is signed in, and signs nobody in: wrong ones count as failed logins. */
  @Post('check/password')
  @HttpCode(200)
  @Access('users', 'checkPassword')
  @documentAction(
    documented,
    'checkPassword',
    'Whether `password` is the caller’s.',
    nestedSchema({ result: { type: 'string', const: 'ok' } }),
    { message: PASSWORD_RIGHT, body: passwordSchema },
  )
  @documentError(429)
  async checkPassword(@Body() body: unknown, @CurrentCaller() { username }: Caller): Promise<Answer> {
    const { password } = (body ?? {}) as Record<string, unknown>;
    if (typeof password !== 'string' || !password) throw new BadRequest('password is required');
    await this.loginLimit.check({ username });
    if ((await this.userIdOf(username, password)) === null) {
      await this.loginLimit.noteFailure({ username });
      throw new BadRequest('could not authenticate with given credentials');
    }
    return new Answer(PASSWORD_RIGHT, nested({ result: 'ok' }));
  }

  /**
   * Ends what the client shows: the `token` of the body, the session of the cookie, or both. The user's other tokens and
   * sessions are other devices, and go on.
   */
  @Post('logout')
  @HttpCode(204)
  @Access('users', 'logout')
  @documentAction(documented, 'logout', 'Signs out: ends `token`, and the session of the cookie.', null, {
    status: 204,
    body: {
      type: 'object',
      properties: { token: { type: 'string', examples: ['0123456789abcdef0123456789abcdef01234567'] } },
    },
  })
  async logout(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { token } = (body ?? {}) as Record<string, unknown>;
    const secret = request.cookies[SESSION_COOKIE];
    if (token !== undefined || !secret) {
      if (typeof token !== 'string' || !token) throw new BadRequest('token is required');
      if (!(await this.credentials.revokeToken(token))) throw new BadRequest('invalid token');
    }
    if (!secret) return;
    await this.credentials.closeSession(secret);
    reply.clearCookie(SESSION_COOKIE, { path: '/' }).clearCookie(CSRF_COOKIE, { path: '/' });
  }

  @Get('csrf')
  @Access('users', 'csrf')
  @documentAction(
    documented,
    'csrf',
    'The token that unsafe requests of a browser session repeat in `X-CSRFToken`.',
    nestedSchema({ csrftoken: { type: 'string', examples: ['0123456789abcdef'] } }),
    { message: CSRF_TOLD },
  )
  async csrf(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Answer> {
    const csrftoken = await this.credentials.csrfTokenOf(request.cookies[SESSION_COOKIE]);
    reply.setCookie(CSRF_COOKIE, csrftoken, { path: '/', sameSite: 'lax', secure: request.protocol === 'https' });
    return new Answer(CSRF_TOLD, nested({ csrftoken }));
  }

  @Post('csrf')
  @HttpCode(200)
  @Access('users', 'csrf')
  @documentAction(
    documented,
    'checkCsrf',
    'Answers ok when the CSRF token is right.',
    nestedSchema({ result: { type: 'string', const: 'ok' } }),
    {
      message: CSRF_RIGHT,
    },
  )
  checkCsrf(): Answer {
    return new Answer(CSRF_RIGHT, nested({ result: 'ok' }));
  }

  /** Who is signed in, and what they may do: from the same table that the guard uses. */
  @Get('me')
  @Access('users', 'me', 'user')
  @documentAction({ ...documented, basename: users.basename }, 'me', 'Who is signed in and what they may do.', {
    type: 'object',
    required: ['user', 'permissions'],
    properties: {
      user: referTo(userShape),
      permissions: {
        type: 'object',
        additionalProperties: { type: 'array', items: { type: 'string' } },
        examples: [{ fruits: ['list', 'retrieve'] }],
      },
    },
  })
  async me(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<JsonText> {
    const { text: user } = await this.store.retrieve(users, caller.id, { origin: originOf(request) });
    return new JsonText(`{"user":${user},"permissions":${JSON.stringify(allowedActions(caller))}}`);
  }

  private async userIdOf(username: string, password: string): Promise<number | null> {
    if (username.length > 150 || password.length > MAX_PASSWORD_LENGTH || username.includes('\0')) return null;
    const [user] = await this.database.query<{ id: number; password: string }>(
      sql`SELECT id, password FROM hds_user WHERE username = ${username} AND is_active`,
    );
    if (!user) {
      await pretendToCheck(password);
      return null;
    }
    if (!(await isPassword(password, user.password))) return null;
    if (isOutdated(user.password)) {
      // Only in place of what was checked: the user may be changing it at this moment.
      await this.database.query(
        sql`UPDATE hds_user SET password = ${await hashPassword(password)} WHERE id = ${user.id} AND password = ${user.password}`,
      );
    }
    return user.id;
  }
}
