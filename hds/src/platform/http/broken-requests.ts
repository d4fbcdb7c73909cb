import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorText } from './error-filter.js';

/** What Node says of a request that it could not read as HTTP, and the answer. */
const ANSWERS: Record<string, [status: string, detail: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'Address and headers are larger than 16 KiB together.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['413 Payload Too Large', 'The extensions of a chunk are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time.'],
};
const NOT_HTTP: [status: string, detail: string] = ['400 Bad Request', 'The request is not HTTP.'];

/** Answers what never became a request, in the shape of every other error, and closes the connection. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const [status, detail] = ANSWERS[error.code ?? ''] ?? NOT_HTTP;
  const body = errorText({ detail });
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

/** Answers an address that cannot be decoded, such as `/api/v1/fruits/%zz/`. */
export function answerBadAddress(
  error: Error & { statusCode?: number },
  _request: FastifyRequest,
  reply: FastifyReply,
) {
  return reply
    .status(error.statusCode ?? 400)
    .header('content-type', 'application/json; charset=utf-8')
    .send(
      errorText({
        detail: 'The address is not a valid URL: a percent sign must be followed by two hexadecimal digits.',
      }),
    );
}
