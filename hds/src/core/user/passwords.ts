import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { hash, verify } from '@node-rs/argon2';

const derive = promisify(pbkdf2);

/** More iterations than any imported hash has, and few enough that a forged row cannot stall the process. */
const MAX_PBKDF2_ITERATIONS = 2_000_000;

// OWASP password storage cheat sheet: argon2id with 19 MiB, 2 passes, 1 lane.
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The value of a user without password: no text has this hash. */
export const NO_PASSWORD = '!';

/** The argon2id hash of a password, in PHC format. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2);
}

/** Whether `isPassword` can check a stored hash; imported users may have one of another kind. */
export function isCheckable(stored: string): boolean {
  return stored.startsWith('$argon2') || stored.startsWith('pbkdf2_sha256$');
}

/** Whether the password is the one behind a stored hash: argon2id, or `pbkdf2_sha256$<iterations>$<salt>$<base64>` of an imported user. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  // A damaged hash opens for nobody.
  if (stored.startsWith('$argon2')) return verify(stored, password).catch(() => false);
  const [algorithm, iterations, salt, digest] = stored.split('$');
  const rounds = Number(iterations);
  if (
    algorithm !== 'pbkdf2_sha256' ||
    !salt ||
    !digest ||
    !Number.isInteger(rounds) ||
    rounds < 1 ||
    rounds > MAX_PBKDF2_ITERATIONS
  )
    return false;
  const expected = Buffer.from(digest, 'base64');
  const actual = await derive(password, salt, rounds, 32, 'sha256');
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/** Whether the stored hash should be replaced at the next login. */
export function isOutdated(stored: string): boolean {
  return !stored.startsWith('$argon2id$');
}

let decoy: Promise<string> | undefined;
/** Takes as long as checking a password, so that the time of an answer does not tell which user names exist. */
export async function pretendToCheck(password: string): Promise<void> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  await verify(await decoy, password);
}
