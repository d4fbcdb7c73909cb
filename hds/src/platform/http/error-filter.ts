import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Counter } from 'prom-client';
import { databaseFault } from '../database/faults.js';
import {
  BodyTooLarge,
  type ErrorBody,
  HdsError,
  MalformedBody,
  MethodNotAllowed,
  NoRoom,
  NotFound,
  TooManyRequests,
  Unavailable,
  UnsupportedMediaType,
} from '../errors.js';
import { log } from '../logging.js';
import { routesOfPath } from './known-routes.js';

const errors = new Counter({
  name: 'hds_total_error_total',
  help: 'Errors answered to clients, by kind and resource.',
  labelNames: ['exception', 'basename'],
});

/** Turns every error into the answer of the contract: `{"status": "error", "errors": {…}}`. Our own faults are logged and say nothing of the inside. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly maxBodyBytes: number) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = this.toHdsError(thrown, request);
    errors.inc({ exception: error.code, basename: request.routeOptions?.config?.access?.basename ?? '' });
    // That the disk is nearly full is told once, not with each refusal: the log lies on it.
    if (error.status >= 500 && !(error instanceof NoRoom)) {
      log.error(
        { requestId: request.id, method: request.method, path: pathOf(request), code: error.code, error: thrown },
        'request failed',
      );
    } else {
      log.debug(
        {
          requestId: request.id,
          method: request.method,
          path: pathOf(request),
          code: error.code,
          status: error.status,
        },
        error.message,
      );
    }
    if (reply.sent) return;
    if (error instanceof Unavailable || error instanceof NoRoom || error instanceof TooManyRequests)
      reply.header('retry-after', String(error.retryAfterSeconds));
    if (error instanceof BodyTooLarge) letClientFinish(request, reply);
    reply.status(error.status).header('content-type', 'application/json; charset=utf-8').send(errorText(error.body));
  }

  private toHdsError(thrown: unknown, request: FastifyRequest): HdsError {
    if (thrown instanceof HdsError) return thrown;
    const fault = databaseFault(thrown);
    if (fault) return fault;
    const { code, statusCode, message } = faultOf(thrown);
    if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || statusCode === 413) return new BodyTooLarge(this.maxBodyBytes);
    if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || statusCode === 415)
      return new UnsupportedMediaType(request.headers['content-type'] ?? '');
    if (statusCode === 404 && !request.routeOptions?.config?.access) {
      return routesOfPath(request).length > 0 ? new MethodNotAllowed(request.method) : new NotFound('route');
    }
    if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return new MalformedBody(message);
    return new HdsError(
      'INTERNAL',
      500,
      'internal error',
      { exception: 'The server failed on this request; its log says why.' },
      { cause: thrown },
    );
  }
}

/** The body of an error answer. It never has a top-level `message`: the legacy UI would not recognise a dead token. */
export function errorText(body: ErrorBody | string): string {
  return JSON.stringify({ status: 'error', errors: body });
}

/** Reads on and throws away: a client that still sends when the connection is closed would see a reset instead of the answer. */
function letClientFinish(request: FastifyRequest, reply: FastifyReply): void {
  reply.removeHeader('connection');
  request.raw.resume();
}

/** The address without its query, which may hold what people typed. */
function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '';
}

function faultOf(thrown: unknown): { code?: string; statusCode?: number; message: string } {
  if (thrown instanceof HttpException) return { statusCode: thrown.getStatus(), message: thrown.message };
  if (!(thrown instanceof Error)) return { message: String(thrown) };
  const { code, statusCode } = thrown as Error & { code?: string; statusCode?: number };
  return { message: thrown.message, ...(code ? { code } : {}), ...(statusCode ? { statusCode } : {}) };
}
