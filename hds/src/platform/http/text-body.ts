import { RouteConfig } from '@nestjs/platform-fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The JSON body is handed over as text, in `request.bodyText`. */
    textBody?: boolean;
  }
}

/** The route takes its JSON body as the text that was received, and parses it itself. Merges with the route's other configuration. */
export function TextBody(): MethodDecorator {
  return (target, key, descriptor) => {
    const handler = descriptor.value as object;
    const known = (Reflect.getMetadata('__fastify_route_config__', handler) ?? {}) as object;
    return RouteConfig({ ...known, textBody: true })(
      target,
      key,
      descriptor as TypedPropertyDescriptor<unknown>,
    ) as undefined;
  };
}
