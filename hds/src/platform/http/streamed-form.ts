import type { Readable } from 'node:stream';
import { Busboy } from '@fastify/busboy';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { HdsError, InvalidFields, MalformedBody, UnsupportedMediaType } from '../errors.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route reads its multipart form itself, as a stream. */
    streamedForm?: boolean;
  }
}

/** A multipart form with one file, which was handed on as it came. */
export interface ReceivedForm<Stored> {
  /** What became of the file. */
  stored: Stored;
  /** The other fields; of one that comes twice the last. */
  fields: Record<string, string>;
}

const MAX_FIELDS = 20;
const MAX_FIELD_BYTES = 4096;

/** The route reads its form with `receiveForm`; nothing of it is kept in memory before. Merges with the route's other configuration. */
export function StreamedForm(): MethodDecorator {
  return (target, key, descriptor) => {
    const handler = descriptor.value as object;
    const known = (Reflect.getMetadata('__fastify_route_config__', handler) ?? {}) as object;
    return RouteConfig({ ...known, streamedForm: true })(
      target,
      key,
      descriptor as TypedPropertyDescriptor<unknown>,
    ) as undefined;
  };
}

/**
 * Reads a form whose field `file` is a file of any size.
 *
 * @param store  takes the file while it comes; when the form turns out to be bad its stream fails, and so must it
 * @throws what `store` throws; UnsupportedMediaType, MalformedBody, InvalidFields
 */
export async function receiveForm<Stored>(
  { raw, headers }: FastifyRequest,
  store: (file: Readable, name: string) => Promise<Stored>,
): Promise<ReceivedForm<Stored>> {
  const contentType = headers['content-type'] ?? '';
  if (!/^multipart\/form-data\b/i.test(contentType)) throw new UnsupportedMediaType(contentType);
  const parser = parserFor(contentType);
  const fields: Record<string, string> = {};
  let file: Readable | undefined;
  let stored: Promise<Stored> | undefined;
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (error: Error): void => {
        file?.destroy(error);
        // The rest is read and dropped: a client hears the answer only once it has sent everything.
        raw.unpipe(parser);
        raw.resume();
        reject(error);
      };
      parser.on('file', (field, bytes, name) => {
        // What is left of a form that failed must not stop the process.
        bytes.on('error', () => undefined);
        if (field !== 'file' || stored)
          return fail(new InvalidFields({ [field.slice(0, 100)]: ['Send one file, in the field "file".'] }));
        file = bytes;
        stored = store(bytes, name ?? '');
        stored.catch(fail);
      });
      parser.on('field', (name, value, _nameIsCut, isCut) => {
        if (isCut)
          return fail(new InvalidFields({ [name]: [`Ensure this field has no more than ${MAX_FIELD_BYTES} bytes.`] }));
        fields[name] = value;
      });
      for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
        parser.once(limit, () =>
          fail(new MalformedBody(`the form has more than ${MAX_FIELDS} fields, or more than one file`)),
        );
      parser.once('error', (error: Error) => fail(new MalformedBody(error.message, error)));
      parser.once('finish', resolve);
      raw.once('close', () => {
        if (!raw.complete) fail(new ClientLeft());
      });
      raw.pipe(parser);
    });
  } catch (error) {
    // What `store` has begun must be undone before the client hears of it.
    await stored?.catch(() => undefined);
    throw error;
  }
  if (!stored) throw new InvalidFields({ file: ['No file was submitted.'] });
  return { stored: await stored, fields };
}

function parserFor(contentType: string) {
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: { files: 1, fields: MAX_FIELDS, parts: MAX_FIELDS + 1, fieldSize: MAX_FIELD_BYTES, fieldNameSize: 100 },
    });
  } catch (error) {
    throw new MalformedBody(error instanceof Error ? error.message : 'the form has no boundary', error);
  }
}

/** The client closed the connection in the middle of its request; nobody hears the answer. */
class ClientLeft extends HdsError {
  constructor() {
    super('CLIENT_LEFT', 400, 'the connection was closed before the form was complete');
  }
}
