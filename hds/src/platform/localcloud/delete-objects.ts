import type { FastifyReply, FastifyRequest } from 'fastify';
import { S3Error } from './fauxqs.js';
import type { AnnouncingObjectStore } from './object-store.js';
import { checkPreconditions } from './preconditions.js';

const MAX_OBJECTS = 1000;

/**
 * Answers a POST with `?delete`, which fauxqs does only without conditions: each object for itself, as the version of its
 * `<ETag>` if it has one.
 *
 * @returns false for other requests
 * @throws S3Error  MalformedXML
 */
export function answerDeletion(request: FastifyRequest, reply: FastifyReply, store: AnnouncingObjectStore): boolean {
  const { method, query, body, params } = request;
  const { bucket } = params as { bucket?: string };
  if (method !== 'POST' || bucket === undefined || !('delete' in (query as object))) return false;
  const xml = Buffer.isBuffer(body) ? body.toString() : '';
  const objects = Array.from(xml.matchAll(/<Object>.*?<\/Object>/gs), ([object]) => object);
  if (objects.length === 0 || objects.length > MAX_OBJECTS) {
    throw new S3Error('MalformedXML', `A list of 1 to ${MAX_OBJECTS} objects is expected.`, 400);
  }
  const isQuiet = textIn(xml, 'Quiet') === 'true';
  const results = objects.map((object) => {
    const key = textIn(object, 'Key') ?? '';
    try {
      checkPreconditions('DELETE', { 'if-match': textIn(object, 'ETag') }, store.find(bucket, key));
      store.deleteObject(bucket, key);
      return isQuiet ? '' : `<Deleted><Key>${escaped(key)}</Key></Deleted>`;
    } catch (error) {
      if (!(error instanceof S3Error) || error.code === 'NoSuchBucket') throw error;
      const why = `<Code>${error.code}</Code><Message>${escaped(error.message)}</Message>`;
      return `<Error><Key>${escaped(key)}</Key>${why}</Error>`;
    }
  });
  const namespace = 'http://s3.amazonaws.com/doc/2006-03-01/';
  reply.type('application/xml');
  reply.send(
    `<?xml version="1.0" encoding="UTF-8"?>\n<DeleteResult xmlns="${namespace}">${results.join('')}</DeleteResult>`,
  );
  return true;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function textIn(xml: string, element: string): string | undefined {
  const text = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(xml)?.[1];
  return text?.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
  });
}

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
