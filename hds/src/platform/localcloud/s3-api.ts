import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FreeSpace } from '../storage/free-space.js';
import { S3Error } from './fauxqs.js';
import type { AnnouncingObjectStore } from './object-store.js';
import { checkPreconditions } from './preconditions.js';
import { unwrap, verifyChecksums } from './request-body.js';

/** Parts of S3 that fauxqs would take for something else: it would store a tag set as the object itself. */
const UNSUPPORTED = (
  'acl cors encryption legal-hold location logging notification object-lock policy publicAccessBlock ' +
  'replication restore retention select tagging versioning versions website'
).split(' ');

/** Headers of an answer that the address of a GET may set, as presigned links do for downloads. */
const OVERRIDES = [
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-type',
  'expires',
];

/** @throws S3Error  when the body is not what its headers announce */
export function objectBody({ method, query, headers }: FastifyRequest, raw: Buffer): Buffer {
  const body = unwrap(raw, headers);
  // The checksum of a CompleteMultipartUpload is that of the object, not of the list of parts in its body.
  if (method === 'PUT' || 'delete' in (query as object)) verifyChecksums(body, headers);
  return body;
}

/** @throws S3Error  when the local cloud lacks what is asked, or the object is not the one that the request means */
export function checkObjectRequest(
  { method, params, query, headers }: FastifyRequest,
  objects: AnnouncingObjectStore,
): void {
  const options = Object.keys(query as object);
  const unsupported = options.find((option) => UNSUPPORTED.includes(option));
  if (unsupported) throw new S3Error('NotImplemented', `The local cloud has no "${unsupported}".`, 501);
  const { bucket, '*': key } = params as { bucket?: string; '*'?: string };
  const isConditional = 'if-match' in headers || 'if-none-match' in headers;
  if (bucket && key && isConditional) checkPreconditions(method, headers, objects.find(bucket, key));
}

const RETRY_AFTER_SECONDS = 2;

/** @throws S3Error  ServiceUnavailable (503), which SDKs try again, when the request brings something to keep and the disk is nearly full */
export function refuseWithoutRoom({ method, query }: FastifyRequest, reply: FastifyReply, disk: FreeSpace): void {
  const takesRoom = method === 'PUT' || (method === 'POST' && !('delete' in (query as object)));
  if (!takesRoom || disk.state !== 'short') return;
  reply.header('retry-after', String(RETRY_AFTER_SECONDS));
  throw new S3Error(
    'ServiceUnavailable',
    `Nothing was stored: the disk of the local cloud has ${disk.freeMb} MB left, and ${disk.leastMb} MB stay free (LEAST_FREE_MB). Reading and deleting go on; try again when there is room.`,
    503,
  );
}

/** No object has tags; aws-cli asks for them before it copies a large one. */
export function answerTagging({ method, query }: FastifyRequest, reply: FastifyReply): boolean {
  if (method !== 'GET' || !('tagging' in (query as object))) return false;
  reply.type('application/xml').send('<Tagging><TagSet/></Tagging>');
  return true;
}

export function overrideHeaders({ method, query }: FastifyRequest, reply: FastifyReply): void {
  if (method !== 'GET' || reply.statusCode >= 300) return;
  for (const header of OVERRIDES) {
    const value = (query as Record<string, string | undefined>)[`response-${header}`];
    if (value) reply.header(header, value);
  }
}
