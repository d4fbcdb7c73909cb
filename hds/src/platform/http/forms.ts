import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { BodyTooLarge, MalformedBody } from '../errors.js';

const MAX_FIELDS = 100;
const MAX_FIELD_BYTES = 1024 * 1024;

/** Lets the server read forms, URL-encoded and multipart. Both become an object of texts, a name that comes twice a list; no form may be larger than a JSON body. */
export function readForms(server: FastifyInstance, maxBytes: number): void {
  server.register(formbody, { bodyLimit: maxBytes });
  server.register(multipart, {
    limits: { fieldSize: MAX_FIELD_BYTES, fileSize: maxBytes, fields: MAX_FIELDS, parts: MAX_FIELDS },
    throwFileSizeLimit: false,
  });
  server.addHook('preValidation', async (request) => {
    // A route that streams its form must find it unread.
    if (!request.isMultipart() || request.routeOptions.config.streamedForm) return;
    try {
      request.body = await textsOf(request, maxBytes);
    } catch (error) {
      // The parser's own faults (no boundary, cut off) carry no status: they are the client's.
      throw error instanceof Error && 'statusCode' in error ? error : asMalformed(error);
    }
  });
}

function asMalformed(error: unknown): unknown {
  return error instanceof BodyTooLarge
    ? error
    : new MalformedBody(error instanceof Error ? error.message : 'no form', error);
}

/**
 * The texts of a multipart form by name. Files are read and left out: a route that takes them reads them itself.
 * @throws BodyTooLarge  after the whole form was read and thrown away, for its sender does not listen before
 */
async function textsOf(request: FastifyRequest, maxBytes: number): Promise<Record<string, unknown>> {
  if (Number(request.headers['content-length']) > maxBytes) throw new BodyTooLarge(maxBytes);
  const texts: Record<string, unknown> = {};
  let bytes = 0;
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      for await (const chunk of part.file) bytes += (chunk as Buffer).length;
      if (part.file.truncated) bytes = Number.POSITIVE_INFINITY;
    } else {
      bytes += part.valueTruncated ? Number.POSITIVE_INFINITY : String(part.value).length;
      const { fieldname: name, value } = part;
      if (bytes <= maxBytes) texts[name] = Object.hasOwn(texts, name) ? [texts[name], value].flat() : value;
    }
  }
  if (bytes > maxBytes) throw new BodyTooLarge(maxBytes);
  return texts;
}
