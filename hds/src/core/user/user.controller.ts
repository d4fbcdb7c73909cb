import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import sql from 'sql-template-tag';
import type { Env } from '../../config/env.js';
import { Database } from '../../platform/database/database.js';
import { ENV } from '../../platform/env.js';
import { BadRequest } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { type Caller, CurrentCaller, originOf } from '../../platform/http/caller.js';
import { Answer, JsonText } from '../../platform/http/envelope.js';
import { documentAction, referTo } from '../../platform/rest/documented.js';
import { shapeSql } from '../../platform/rest/shape.js';
import { Credentials, CSRF_COOKIE, SESSION_COOKIE } from './credentials.js';
import { LoginLimit } from './login-limit.js';
import { hashPassword, isOutdated, isPassword, pretendToCheck } from './passwords.js';
import { allowedActions } from './permissions.js';
import { userShape } from './user.representation.js';

const documented = { path: 'users', model: 'User' };

/** The inner envelope that login, csrf and logout have had from the first client on; nothing new copies it. */
const nested = (data: unknown) => ({ status: 'success', data });

const MAX_PASSWORD_LENGTH = 1000;

/** Signing in and out. */
@Controller('users')
export class UserController {
  constructor(
    private readonly database: Database,
    private readonly credentials: Credentials,
    private readonly loginLimit: LoginLimit,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Checks a user name and password. A machine gets a new token; a browser that asks with `"session": true` gets cookies
   * instead and no token, so that no script of a page can read the credential.
   */
  @Post('login')
  @HttpCode(200)
  @Access('users', 'login')
  @documentAction(documented, 'login', 'Signs in with `username` and `password`; `session: true` for a browser.', {})
  async login(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    const { username, password, session } = (body ?? {}) as Record<string, unknown>;
    if (typeof username !== 'string' || typeof password !== 'string' || !username || !password)
      throw new BadRequest('username and password are required');
    await this.loginLimit.check(username);
    const userId = await this.userIdOf(username, password);
    if (userId === null) {
      await this.loginLimit.noteFailure(username);
      throw new BadRequest('invalid username or password');
    }
    await this.database.query(sql`UPDATE hds_user SET last_login = now() WHERE id = ${userId}`);
    const user = await this.userText(userId, originOf(request));
    if (session !== true && session !== 'true') {
      const token = await this.credentials.issueToken(userId);
      return new Answer(
        'Login successful',
        new JsonText(`{"status":"success","data":{"token":"${token}","user":${user}}}`),
      );
    }
    const { secret, csrfToken } = await this.credentials.openSession(userId);
    this.setCookies(request, reply, secret, csrfToken);
    return new Answer(
      'Login successful',
      new JsonText(`{"status":"success","data":{"token":null,"csrftoken":"${csrfToken}","user":${user}}}`),
    );
  }

  /** Ends the session of the cookie, or all tokens of the user whose `token` is sent. */
  @Post('logout')
  @HttpCode(204)
  @Access('users', 'logout')
  @documentAction(
    documented,
    'logout',
    'Signs out: the session of the cookie, or every token of the owner of `token`.',
    null,
    204,
  )
  async logout(
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { token } = (body ?? {}) as Record<string, unknown>;
    const secret = request.cookies[SESSION_COOKIE];
    if (secret && token === undefined) {
      await this.credentials.closeSession(secret);
      reply.clearCookie(SESSION_COOKIE, { path: '/' }).clearCookie(CSRF_COOKIE, { path: '/' });
      return;
    }
    if (typeof token !== 'string' || !token) throw new BadRequest('token is required');
    if (!(await this.credentials.revokeTokensOf(token))) throw new BadRequest('invalid token');
  }

  @Get('csrf')
  @Access('users', 'csrf')
  @documentAction(
    documented,
    'csrf',
    'The token that unsafe requests of a browser session repeat in `X-CSRFToken`.',
    {},
  )
  async csrf(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Answer> {
    const csrftoken = await this.credentials.csrfTokenOf(request.cookies[SESSION_COOKIE]);
    reply.setCookie(CSRF_COOKIE, csrftoken, { path: '/', sameSite: 'lax', secure: request.protocol === 'https' });
    return new Answer('CSRF successful', nested({ csrftoken }));
  }

  @Post('csrf')
  @HttpCode(200)
  @Access('users', 'csrf')
  @documentAction(documented, 'checkCsrf', 'Answers ok when the CSRF token is right.', {})
  checkCsrf(): Answer {
    return new Answer('result successful', nested({ result: 'ok' }));
  }

  /** Who is signed in, and what they may do: from the same table that the guard uses. */
  @Get('me')
  @Access('users', 'me', 'user')
  @documentAction(documented, 'me', 'Who is signed in and what they may do.', {
    type: 'object',
    required: ['user', 'permissions'],
    properties: {
      user: referTo(userShape),
      permissions: { type: 'object', additionalProperties: { type: 'array', items: { type: 'string' } } },
    },
  })
  async me(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<JsonText> {
    const user = await this.userText(caller.id, originOf(request));
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
      await this.database.query(
        sql`UPDATE hds_user SET password = ${await hashPassword(password)} WHERE id = ${user.id}`,
      );
    }
    return user.id;
  }

  private async userText(id: number, origin: string): Promise<string> {
    const [row] = await this.database.query<{ body: string }>(
      sql`SELECT ${shapeSql(userShape, 't', { origin })}::text AS body FROM hds_user t WHERE t.id = ${id}`,
    );
    return row?.body ?? 'null';
  }

  private setCookies(request: FastifyRequest, reply: FastifyReply, secret: string, csrfToken: string): void {
    const common = {
      path: '/',
      sameSite: 'lax',
      secure: request.protocol === 'https',
      maxAge: this.env.SESSION_HOURS * 3600,
    } as const;
    reply.setCookie(SESSION_COOKIE, secret, { ...common, httpOnly: true });
    reply.setCookie(CSRF_COOKIE, csrfToken, common);
  }
}
