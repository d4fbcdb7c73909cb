import { BadRequest, type HdsError, InvalidFields, Unavailable } from '../errors.js';

/** What PostgreSQL says of a failed statement; https://www.postgresql.org/docs/current/errcodes-appendix.html */
interface PostgresFault {
  code: string;
  message: string;
  detail?: string;
  constraint?: string;
  table?: string;
  column?: string;
}

const CONNECTION_FAULTS = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']);
const NO_CONNECTION =
  /timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|pool is (draining|closed|ended)|Cannot use a pool after calling end/i;
const RETRY_AFTER_SECONDS = 2;

/** The fault of PostgreSQL inside an error, whoever wrapped it. */
export function postgresFault(thrown: unknown): PostgresFault | null {
  for (
    let error = thrown;
    error instanceof Error;
    error = (error as { driverError?: unknown }).driverError ?? error.cause
  ) {
    const { code } = error as { code?: unknown };
    if (typeof code === 'string' && (/^[0-9A-Z]{5}$/.test(code) || CONNECTION_FAULTS.has(code)))
      return error as unknown as PostgresFault;
    if (NO_CONNECTION.test(error.message)) return { code: '08006', message: error.message };
    if (error === ((error as { driverError?: unknown }).driverError ?? error.cause)) break;
  }
  return null;
}

/** Whether the database is away or shutting down, so that the same statement may succeed later. */
export function isDatabaseAway(thrown: unknown): boolean {
  const fault = postgresFault(thrown);
  return fault !== null && (CONNECTION_FAULTS.has(fault.code) || /^(08|57P|53)/.test(fault.code));
}

/** Whether trying the same transaction again is enough: a deadlock, a serialization failure, or a row that came or went meanwhile. */
export function isWorthRetrying(thrown: unknown): boolean {
  return /^(40001|40P01|23502|23503)$/.test(postgresFault(thrown)?.code ?? '');
}

/**
 * The answer for a statement that failed because of what the client sent, or because the database is away.
 * @returns null when it is neither: a fault of our own
 */
export function databaseFault(thrown: unknown): HdsError | null {
  const fault = postgresFault(thrown);
  if (!fault) return null;
  if (fault.code === '53100') return new Unavailable('Room on the disk of the database', RETRY_AFTER_SECONDS, thrown);
  if (isDatabaseAway(thrown)) return new Unavailable('The database', RETRY_AFTER_SECONDS, thrown);
  if (fault.code === '57014')
    return new Unavailable('This answer within the time limit (narrow the query); it', RETRY_AFTER_SECONDS, thrown);
  if (isTaken(fault)) return uniqueFault(fault);
  // 22: data that does not fit its type, such as a NUL character, a number out of range, a broken regular expression; 54001: nested too deep.
  if (fault.code.startsWith('22') || fault.code.startsWith('2201B') || fault.code === '54001')
    return new BadRequest(fault.message);
  return null;
}

/** Whether a unique index refused a value that another row has. */
export function isTaken({ code }: PostgresFault): boolean {
  return code === '23505';
}

/** Whether a row could not be deleted because others point at it; 23001 where the foreign key says RESTRICT, from PostgreSQL 18 on. */
export function isStillReferenced({ code, detail }: PostgresFault): boolean {
  return (code === '23001' || code === '23503') && /referenced from/.test(detail ?? '');
}

/** The columns of a broken constraint and their value, from `Key (name)=(apple) already exists.` */
export function brokenKey({ detail }: PostgresFault): { columns: string[]; value: string } | null {
  const [, columns, value] =
    /^Key \(([^)]*)\)=\((.*)\) (?:already exists|is (?:still )?referenced)/s.exec(detail ?? '') ?? [];
  return columns === undefined || value === undefined
    ? null
    : { columns: columns.split(', ').map((column) => column.replaceAll('"', '')), value };
}

function uniqueFault(fault: PostgresFault): HdsError {
  const field = brokenKey(fault)?.columns.join(', ') ?? 'non_field_errors';
  return new InvalidFields({
    [field]: [`${(fault.table ?? 'object').replaceAll('_', ' ')} with this ${field} already exists.`],
  });
}
