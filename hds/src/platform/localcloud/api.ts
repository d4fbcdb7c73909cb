import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { log } from '../logging.js';
import type { FreeSpace } from '../storage/free-space.js';
import { answerDeletion } from './delete-objects.js';
import { type QueueStore, S3Error } from './fauxqs.js';
import type { Journal } from './journal.js';
import { type AnnouncingObjectStore, currentRequest } from './object-store.js';
import { readBody } from './request-body.js';
import { answerTagging, checkObjectRequest, objectBody, overrideHeaders, refuseWithoutRoom } from './s3-api.js';
import type { Creation, Origin } from './s3-event.js';
import { isForQueues, queueAnswer, queueInput, takeBackMessages } from './sqs-api.js';

/**
 * Gives fauxqs's HTTP what it lacks, in hooks around its handlers. A handler reads and writes its stores without waiting
 * in between: what a hook before it has checked still holds, and a transaction has all of what a handler writes.
 */
export function extendApi(
  app: FastifyInstance,
  journal: Journal,
  objects: AnnouncingObjectStore,
  queues: QueueStore,
  disk: FreeSpace,
): void {
  app.addHook('onRequest', (request, reply, done) => {
    const origin = originOf(request);
    reply.headers({ 'x-amz-request-id': origin.requestId, 'x-amz-id-2': origin.hostId });
    currentRequest.run(origin, done);
  });

  // Before the body comes. Queues go on: their messages are small, and who takes one in hand makes room.
  app.addHook('onRequest', (request, reply, done) => {
    if (!isForQueues(request)) refuseWithoutRoom(request, reply, disk);
    done();
  });

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', async (request: FastifyRequest, stream: Readable) => {
    const body = await readBody(stream, request.headers);
    return isForQueues(request) ? queueInput(request, body) : objectBody(request, body);
  });

  app.addHook('preHandler', (request, reply, done) => {
    if (isForQueues(request)) return done();
    if (answerTagging(request, reply) || answerDeletion(request, reply, objects)) return;
    checkObjectRequest(request, objects);
    done();
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    if (reply.raw.destroyed) takeBackMessages(request, payload, queues);
    journal.commit();
    overrideHeaders(request, reply);
    done(null, queueAnswer(request, reply, payload));
  });

  app.setErrorHandler<FastifyError | S3Error>((error, request, reply) => {
    const status = error instanceof SyntaxError ? 400 : (error.statusCode ?? 500);
    const isRefusal = status < 500 || error instanceof S3Error;
    const isHangUp = error.code === 'ECONNRESET';
    if (!isRefusal && !isHangUp) log.error({ err: error, method: request.method, url: request.url }, 'request failed');
    reply.status(status);
    if (isForQueues(request)) return reply.send({ __type: error.code ?? 'InternalFailure', message: error.message });
    const answer = error instanceof S3Error ? error : new S3Error('InternalError', error.message);
    return reply.type('application/xml').send(answer.toXml());
  });
}

function originOf({ method, headers, ip }: FastifyRequest): Origin & { creation: Creation } {
  let creation: Creation = method === 'POST' ? 'Post' : 'Put';
  if (headers['x-amz-copy-source'] !== undefined) creation = 'Copy';
  return { ...requestIds(), sourceAddress: ip, creation };
}

/** The two names that AWS gives to a request. */
export function requestIds(): Pick<Origin, 'requestId' | 'hostId'> {
  const bytes = randomBytes(64);
  return { requestId: bytes.toString('hex', 0, 8).toUpperCase(), hostId: bytes.toString('base64', 8) };
}
