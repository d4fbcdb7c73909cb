import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';

/** What a route says of itself: whose it is, what it does. Who may use it stands in the table of permissions. */
export interface RouteAccess {
  /** The resource's path, such as `errorreports`. */
  resource: string;
  /** `list`, `retrieve`, `create`, `update`, `partialUpdate`, `destroy`, or the name of an action of its own. */
  action: string;
  /** The word of automatic messages and metric labels, such as `errorreport`. */
  basename?: string;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: RouteAccess;
  }
}

/** Declares a route to the permission table. A route without it is refused to everybody. */
export function Access(resource: string, action: string, basename?: string) {
  return applyDecorators(
    RouteConfig({
      access: { resource, action, ...(basename === undefined ? {} : { basename }) } satisfies RouteAccess,
    }),
  );
}
