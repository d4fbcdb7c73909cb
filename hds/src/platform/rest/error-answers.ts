import type { JsonSchema } from './shape.js';

/** What every error answers. */
export const ERROR_SCHEMA: JsonSchema = {
  type: 'object',
  description: 'Every answer that is no success has this form, also those that no route names: 405, 408, 431, 500.',
  required: ['status', 'errors'],
  examples: [{ status: 'error', errors: { detail: 'Why, and what to do.' } }],
  properties: {
    status: { type: 'string', const: 'error' },
    errors: {
      oneOf: [
        { type: 'string' },
        {
          type: 'object',
          properties: {
            detail: { description: 'Reasons by field, or one text.' },
            exception: { type: 'string' },
            auth_header: { type: 'string' },
          },
        },
      ],
    },
  },
};

interface KnownError {
  /** Of the component. */
  name: string;
  description: string;
  errors: unknown;
  /** Seconds to wait are told. */
  hasRetryAfter?: true;
}

const ERRORS = {
  400: {
    name: 'BadRequest',
    description: 'The request is refused for what it says; `errors` names the field and the reason.',
    errors: { detail: { name: ['This field is required.'] } },
  },
  401: {
    name: 'Unauthorized',
    description: 'The credential that was presented is wrong.',
    errors: { detail: 'Invalid token.', auth_header: 'Token' },
  },
  403: {
    name: 'Forbidden',
    description: 'Nobody is signed in, the role does not allow it, or a browser session lacks its CSRF token.',
    errors: { exception: 'Permission denied for user.' },
  },
  404: {
    name: 'NotFound',
    description: 'There is no such object.',
    errors: { exception: 'No Fruit matches the given query.' },
  },
  413: {
    name: 'TooLarge',
    description: 'The body is larger than MAX_BODY_BYTES, or a file larger than MAX_UPLOAD_BYTES.',
    errors: { detail: 'The request body is larger than 33554432 bytes (MAX_BODY_BYTES); send less at a time.' },
  },
  415: {
    name: 'UnsupportedMediaType',
    description: 'The body is in a format that the route does not take.',
    errors: { detail: 'Unsupported media type "text/xml" in request.' },
  },
  429: {
    name: 'TooManyRequests',
    description: 'Too many failed logins.',
    errors: { detail: 'Too many failed logins for this user name; try again in 120 s.' },
    hasRetryAfter: true,
  },
  503: {
    name: 'Unavailable',
    description:
      'The database or the file storage is away for a moment, the hub is busy, or its disk is nearly full; the same request may succeed later.',
    errors: { detail: 'The database is not available; try again in 2 s' },
    hasRetryAfter: true,
  },
} satisfies Record<number, KnownError>;

export type SharedError = keyof typeof ERRORS;

const known: Record<number, KnownError> = ERRORS;

/** What the document says of an error: when it comes, and how it looks. @param description  where this route has its own reason */
export function errorAnswer(status: number, description?: string) {
  const error = known[status];
  const example = error ? { example: { status: 'error', errors: error.errors } } : {};
  return {
    description: description ?? error?.description ?? '',
    ...(error?.hasRetryAfter
      ? { headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } } }
      : {}),
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' }, ...example } },
  };
}

/** The errors that many routes share, by component name. */
export function errorComponents(): Record<string, ReturnType<typeof errorAnswer>> {
  return Object.fromEntries(Object.entries(ERRORS).map(([status, { name }]) => [name, errorAnswer(Number(status))]));
}

/** A reference to the component of a shared error. */
export function referToError(status: SharedError): { $ref: string } {
  return { $ref: `#/components/responses/${ERRORS[status].name}` };
}
