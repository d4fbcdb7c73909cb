import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { BadRequest, Forbidden } from '../errors.js';

/** Who makes a request. */
export interface Caller {
  id: number;
  username: string;
  isSuperuser: boolean;
  /** The role in the user's profile, such as `support`. */
  role: string;
  /** How the caller proved it: a machine's token or a browser's session. */
  by: 'token' | 'session';
  /** The row of the token. */
  tokenId?: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Absent on requests of nobody in particular. */
    caller?: Caller;
    /** The JSON text of the body as it was received. */
    bodyText?: string;
  }
}

/** The signed-in caller of a route. @throws Forbidden when there is none */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!caller) throw new Forbidden();
  return caller;
});

/** `http://host` as the client addressed the hub: the base of absolute links in answers. @throws BadRequest when that is no address */
export function originOf(request: FastifyRequest): string {
  const origin = `${request.protocol}://${request.host}`;
  if (!URL.canParse(origin))
    throw new BadRequest(`"${request.host ?? ''}" in the Host header is not the name of a host.`);
  return origin;
}
