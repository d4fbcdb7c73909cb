import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExtension } from '@nestjs/swagger';

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
    /** The route answers its own method and no other: neither HEAD nor OPTIONS. */
    ownMethodOnly?: boolean;
  }
}

/** The key of an operation of the documents under which a route says whose it is. */
export const ACCESS_KEY = 'x-access';

/** Declares a route to the permission table. A route without it is refused to everybody. */
export function Access(resource: string, action: string, basename?: string) {
  return applyDecorators(
    ApiExtension(ACCESS_KEY, { resource, action }),
    RouteConfig({
      access: { resource, action, ...(basename === undefined ? {} : { basename }) } satisfies RouteAccess,
    }),
  );
}

/** The route answers HEAD and OPTIONS with 405, as clients of the resource know it. Merges with the route's other configuration. */
export function OwnMethodOnly(): MethodDecorator {
  return (target, key, descriptor) => {
    const handler = descriptor.value as object;
    const known = (Reflect.getMetadata('__fastify_route_config__', handler) ?? {}) as object;
    return RouteConfig({ ...known, ownMethodOnly: true })(
      target,
      key,
      descriptor as TypedPropertyDescriptor<unknown>,
    ) as undefined;
  };
}
