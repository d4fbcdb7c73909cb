import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import sql from 'sql-template-tag';
import type { Env } from '../../config/env.js';
import { Database } from '../../platform/database/database.js';
import { ENV } from '../../platform/env.js';
import { originOf } from '../../platform/http/caller.js';
import { Answer, JsonText } from '../../platform/http/envelope.js';
import { ResourceStore } from '../../platform/rest/resource-store.js';
import { Credentials, CSRF_COOKIE, SESSION_COOKIE } from './credentials.js';
import { users } from './user.representation.js';

/** The message of every login. */
export const LOGGED_IN = 'Login successful';

/** The end of every way to sign in: somebody proved who they are, and gets a credential. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly store: ResourceStore,
    private readonly credentials: Credentials,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * A machine gets a new token; a browser that asks with `"session": true` gets cookies instead and no token, so that no
   * script of a page can read the credential.
   */
  async complete(userId: number, session: unknown, request: FastifyRequest, reply: FastifyReply): Promise<Answer> {
    await this.database.query(sql`UPDATE hds_user SET last_login = now() WHERE id = ${userId}`);
    const { text: user } = await this.store.retrieve(users, userId, { origin: originOf(request) });
    if (session !== true && session !== 'true') {
      const token = await this.credentials.issueToken(userId);
      return new Answer(LOGGED_IN, new JsonText(`{"status":"success","data":{"token":"${token}","user":${user}}}`));
    }
    const { secret, csrfToken } = await this.credentials.openSession(userId);
    this.setCookies(request, reply, secret, csrfToken);
    return new Answer(
      LOGGED_IN,
      new JsonText(`{"status":"success","data":{"token":null,"csrftoken":"${csrfToken}","user":${user}}}`),
    );
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
