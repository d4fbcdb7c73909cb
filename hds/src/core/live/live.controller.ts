import { Readable } from 'node:stream';
import { applyDecorators, Controller, Get, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Forbidden } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { documentError, documentOperation, schemaArgument } from '../../platform/rest/documented.js';
import { Credentials, SESSION_COOKIE } from '../user/credentials.js';
import { LiveClients } from './live-clients.js';

const documented = { path: 'live', model: 'Live', description: 'What happens, told at once.' };

const EXAMPLE = [
  'retry: 5000',
  'event: report\ndata: {"type":"errorreports","id":7,"harv_id":11,"event":5}',
  'event: extracted\ndata: {"type":"errorreports","id":7}',
  'event: migration\ndata: {"id":1,"result":"success"}',
  ': still here',
]
  .map((block) => `${block}\n\n`)
  .join('');

function documentStream() {
  return applyDecorators(
    documentOperation(
      documented,
      'listen',
      'Tells of reports that are stored and extracted, and of migrations, as server-sent events. What happened before, or while a client was away, is not told: it asks the lists.',
    ),
    ApiResponse({
      status: 200,
      description:
        'Events without end; a comment every 15 seconds. It ends when the token or session does, and when the client does not read.',
      content: { 'text/event-stream': { schema: schemaArgument({ type: 'string', examples: [EXAMPLE] }) } },
    }),
    documentError(503, 'The process tells as many clients as it may (LIVE_MAX_CLIENTS).'),
  );
}

@Controller('live')
export class LiveController {
  constructor(
    private readonly clients: LiveClients,
    private readonly credentials: Credentials,
  ) {}

  @Get()
  @Access('live', 'listen', 'live')
  @documentStream()
  listen(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): StreamableFile {
    const proof = this.credentials.proofOf(request.headers.authorization, request.cookies[SESSION_COOKIE]);
    if (!proof) throw new Forbidden();
    const events = request.method === 'HEAD' ? Readable.from([]) : this.clients.open(proof);
    // A proxy that collects what it gets would tell nothing.
    reply.headers({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      // A server that stops closes idle connections, and would wait for this one after its last event.
      connection: 'close',
    });
    return new StreamableFile(events);
  }
}
