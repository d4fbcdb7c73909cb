import type { FastifyReply, FastifyRequest } from 'fastify';
import type { QueueStore } from './fauxqs.js';
import { errorXmlOf, inputOf, xmlOf } from './sqs-query.js';

const JSON_PROTOCOL = 'application/x-amz-json-1.0';
const QUERY_VERSION = '2012-11-05';

/** The requests that came in the query protocol, with their actions. fauxqs sees them as JSON. */
const queryActions = new WeakMap<FastifyRequest, string>();

/** SQS is spoken at the root, S3 below it. */
export function isForQueues({ method, url }: FastifyRequest): boolean {
  return method === 'POST' && (url === '/' || url.startsWith('/?'));
}

/** The input of an action, however the client spells it. */
export function queueInput(request: FastifyRequest, body: Buffer): unknown {
  const { headers } = request;
  if (headers['content-type']?.startsWith(JSON_PROTOCOL)) return JSON.parse(body.toString());
  const form = new URLSearchParams(body.toString());
  const action = form.get('Action');
  if (action === null || form.get('Version') !== QUERY_VERSION) return Object.fromEntries(form);
  queryActions.set(request, action);
  headers['content-type'] = JSON_PROTOCOL;
  headers['x-amz-target'] = `AmazonSQS.${action}`;
  return inputOf(form);
}

/** `payload` in the language of the request. */
export function queueAnswer(request: FastifyRequest, reply: FastifyReply, payload: unknown): unknown {
  const action = queryActions.get(request);
  if (action === undefined || typeof payload !== 'string') return payload;
  reply.type('text/xml');
  const requestId = String(reply.getHeader('x-amz-request-id'));
  const answer = JSON.parse(payload);
  if (reply.statusCode < 400) return xmlOf(action, answer, requestId);
  const [code = answer.__type] = String(reply.getHeader('x-amzn-query-error') ?? '').split(';');
  return errorXmlOf(code, answer.message, requestId);
}

/** Makes messages visible again whose reader hung up while it waited for them, as a killed client does; nobody would see them for the whole visibility timeout. */
export function takeBackMessages({ headers, body }: FastifyRequest, payload: unknown, queues: QueueStore): void {
  if (headers['x-amz-target'] !== 'AmazonSQS.ReceiveMessage' || typeof payload !== 'string') return;
  const queue = queues.getQueue((body as { QueueUrl: string }).QueueUrl);
  const { Messages: messages = [] }: { Messages?: { ReceiptHandle: string }[] } = JSON.parse(payload);
  for (const { ReceiptHandle: handle } of messages) queue?.changeVisibility(handle, 0);
}
