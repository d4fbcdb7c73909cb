/** The hub refused, failed or did not answer. `message` is the hub's own reason, ready to be shown. */
export class ApiError extends Error {
  constructor(
    /** The HTTP status; 0 when no answer came. */
    readonly status: number,
    message: string,
    /** Reasons by field, for forms. */
    readonly fields: Record<string, string[]> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ApiError';
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every text in a tree of reasons, in order: `{profile: {slack_id: ["too long"]}}` gives `too long`. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (isObject(value)) return Object.values(value).flatMap(textsOf);
  return [];
}

/** The reasons by field, those of nested fields by their path: `{"profile.slack_id": ["Too long."]}`. */
function fieldsOf(detail: Record<string, unknown>, prefix = ''): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(detail).flatMap(([field, reasons]) =>
      isObject(reasons)
        ? Object.entries(fieldsOf(reasons, `${prefix}${field}.`))
        : [[`${prefix}${field}`, textsOf(reasons)] as const],
    ),
  );
}

/**
 * Reads the body of an answer that is not a success.
 *
 * @param body  `{"status": "error", "errors": {"detail": …} | {"exception": "…"} | "…"}`, or whatever a proxy sent instead
 */
export function apiErrorOf(status: number, body: unknown): ApiError {
  const errors = isObject(body) ? body.errors : undefined;
  const detail = isObject(errors) ? errors.detail : undefined;
  const fields = isObject(detail) ? fieldsOf(detail) : {};

  const named = Object.entries(fields).map(([field, reasons]) => `${field}: ${reasons.join(' ')}`);
  // `detail` or `exception` holds the reason; beside it may stand notes for programs, such as `auth_header`.
  const reasons =
    named.length > 0 ? named : textsOf(isObject(errors) ? (detail ?? errors.exception ?? errors) : errors);
  return new ApiError(status, reasons.join(' ') || statusText(status), fields);
}

function statusText(status: number): string {
  if (status === 404) return 'There is nothing at this address.';
  if (status === 413) return 'This is more than the hub takes at once.';
  if (status === 429) return 'The hub has had too many requests from here. Wait a moment.';
  if (status === 502 || status === 503 || status === 504) return 'The hub is away or starting.';
  return `The hub answered with status ${status} and gave no reason.`;
}

/** The reason of any error, as a sentence for people. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'Something went wrong.';
}
