/** What a client gets under `errors`: by field, or one text. */
export type FieldErrors = { [field: string]: string[] | FieldErrors };

/** The `errors` object of an error answer. Legacy clients read `exception`; `detail` names fields and reasons. */
export interface ErrorBody {
  detail?: string | string[] | FieldErrors;
  exception?: string;
  auth_header?: string;
}

/** An error that a caller can act on. `code` is stable and documented; `message` is for people. */
export class HdsError extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
    readonly body: ErrorBody | string = { detail: message },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Fields of a body or of a query that break a rule, each with its reasons. */
export class InvalidFields extends HdsError {
  constructor(
    readonly fields: FieldErrors,
    exception?: string,
  ) {
    super('INVALID_FIELDS', 400, `invalid fields: ${JSON.stringify(fields).slice(0, 2000)}`, {
      ...(exception === undefined ? {} : { exception }),
      detail: fields,
    });
  }
}

/** A text that is not JSON, or JSON beyond the bounds. */
export class MalformedBody extends HdsError {
  constructor(why: string, cause?: unknown) {
    super('MALFORMED_BODY', 400, `JSON parse error - ${why}`, undefined, { cause });
  }
}

export class BodyTooLarge extends HdsError {
  constructor(limitBytes: number, setting = 'MAX_BODY_BYTES') {
    super(
      'BODY_TOO_LARGE',
      413,
      `The request body is larger than ${limitBytes} bytes (${setting}); send less at a time.`,
    );
  }
}

export class UnsupportedMediaType extends HdsError {
  constructor(mediaType: string) {
    super('UNSUPPORTED_MEDIA_TYPE', 415, `Unsupported media type "${mediaType}" in request.`);
  }
}

/** A credential that is presented but wrong. The legacy UI logs out on this status, so nothing else may use it. */
export class BadCredentials extends HdsError {
  constructor(why: string) {
    super('BAD_CREDENTIALS', 401, why, { detail: why, auth_header: 'Token' });
  }
}

export class Forbidden extends HdsError {
  constructor() {
    super('FORBIDDEN', 403, 'Permission denied for user.', { exception: 'Permission denied for user.' });
  }
}

export class CsrfFailed extends HdsError {
  constructor(why: string) {
    super('CSRF_FAILED', 403, `CSRF Failed: ${why}`);
  }
}

export class NotFound extends HdsError {
  /** @param model  class name the API shows, such as `Fruit`; empty when the id is not even a number */
  constructor(model: string) {
    const text = model ? `No ${model} matches the given query.` : '';
    super('NOT_FOUND', 404, text || 'not found', { exception: text });
  }
}

export class MethodNotAllowed extends HdsError {
  constructor(method: string) {
    super('METHOD_NOT_ALLOWED', 405, `Method "${method}" not allowed.`);
  }
}

/** The request is understood and refused for what it says; the text is the one legacy clients know. */
export class BadRequest extends HdsError {
  constructor(exception: string, detail?: FieldErrors) {
    super('BAD_REQUEST', 400, exception, detail ? { exception, detail } : { exception });
  }
}

/** A query that was given up because what the caller asks for takes too long. */
export class TooSlow extends HdsError {
  constructor(limitMs: number, cause?: unknown) {
    const text = `The query took longer than ${limitMs} ms. Narrow it, for example in time, or use a simpler pattern.`;
    super('TOO_SLOW', 400, text, { exception: text }, { cause });
  }
}

/** The request is refused with a bare text under `errors`, as clients of one old route expect. */
export class PlainRefusal extends HdsError {
  constructor(text: string) {
    super('BAD_REQUEST', 400, text, text);
  }
}

export class UnknownHarvester extends HdsError {
  constructor(reference: string) {
    super('UNKNOWN_HARVESTER', 400, `no harvester matches ${reference}`, {
      exception: 'Harvester matching query does not exist.',
      detail: {
        serial_number: [`No harvester matches ${reference}. Create it under harvesters/, then send the report again.`],
      },
    });
  }
}

export class AmbiguousHarvester extends HdsError {
  constructor(reference: string, matches: number) {
    super('AMBIGUOUS_HARVESTER', 400, `${matches} harvesters match ${reference}`, {
      exception: `get() returned more than one Harvester -- it returned ${matches}!`,
      detail: {
        serial_number: [
          `${matches} harvesters match ${reference}. Give each its own harv_id, then send the report again.`,
        ],
      },
    });
  }
}

/** A part the hub stands on is away for a moment; the same request may succeed later. */
export class Unavailable extends HdsError {
  constructor(
    what: string,
    readonly retryAfterSeconds: number,
    cause?: unknown,
  ) {
    super('UNAVAILABLE', 503, `${what} is not available; try again in ${retryAfterSeconds} s`, undefined, { cause });
  }
}

/** The disk is nearly full: nothing is written until somebody makes room; the same request may succeed then. */
export class NoRoom extends HdsError {
  readonly retryAfterSeconds = 2;

  constructor(freeMb: number, leastMb: number) {
    super(
      'NO_ROOM',
      503,
      `Nothing was stored: the disk of the database has ${freeMb} MB left, and ${leastMb} MB stay free (LEAST_FREE_MB). Reading and deleting go on; try again when there is room.`,
    );
  }
}

export class TooManyRequests extends HdsError {
  constructor(
    why: string,
    readonly retryAfterSeconds: number,
  ) {
    super('TOO_MANY_REQUESTS', 429, why);
  }
}

/** The message can never be stored, however often it is tried. The worker keeps it aside. */
export class RejectedMessage extends HdsError {
  constructor(queue: string, messageId: string, why: string, cause?: unknown) {
    super('REJECTED_MESSAGE', 422, `${queue}: message ${messageId} rejected: ${why}`, undefined, { cause });
  }
}
