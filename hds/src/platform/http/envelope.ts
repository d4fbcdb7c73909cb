import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** JSON text that PostgreSQL built: sent as it is, never parsed. */
export class JsonText {
  constructor(readonly text: string) {}
}

/** An answer with its own message instead of `<basename> <verb> successfully`. */
export class Answer {
  constructor(
    readonly message: string,
    readonly data?: unknown,
  ) {}
}

/** An answer outside the envelope, such as the health check. */
export class Bare {
  constructor(readonly body: unknown) {}
}

const VERBS: Record<string, string> = {
  GET: 'retrieved',
  HEAD: 'retrieved',
  POST: 'created',
  PUT: 'updated',
  PATCH: 'updated',
  DELETE: 'deleted',
};

function jsonOf(data: unknown): string {
  return data instanceof JsonText ? data.text : JSON.stringify(data ?? null);
}

/** The automatic message of an answer: `fruit created successfully`. */
export function messageOf(method: string, basename = ''): string {
  return `${basename} ${VERBS[method] ?? `${method} completed`} successfully`;
}

/** The envelope `{"status": "success", "message": …, "data": …}` around what a route returned. */
function envelope(method: string, basename: string, data: unknown): string {
  if (data instanceof Bare) return jsonOf(data.body);
  if (data instanceof Answer) {
    const rest = data.data === undefined ? '' : `,"data":${jsonOf(data.data)}`;
    return `{"status":"success","message":${JSON.stringify(data.message)}${rest}}`;
  }
  return `{"status":"success","message":${JSON.stringify(messageOf(method, basename))},"data":${jsonOf(data)}}`;
}

/** No content, or elsewhere, or as the client has it. */
function hasNoBody(status: number): boolean {
  return status === 204 || (status >= 300 && status < 400);
}

/** Wraps every answer of the API; the word in front of the verb is the route's `basename`. */
@Injectable()
export class EnvelopeInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const { access } = request.routeOptions.config;
    // Routes outside the API (the documents, the pages) send themselves.
    if (!access || reply.sent) return next.handle();
    return next.handle().pipe(
      map((data) => {
        if (reply.sent || hasNoBody(reply.statusCode)) return undefined;
        // The bytes of a file: their route has said what they are.
        if (data instanceof StreamableFile) return data;
        reply.header('content-type', 'application/json; charset=utf-8');
        return envelope(request.method, access.basename ?? '', data);
      }),
    );
  }
}
