import { describe, expect, test } from 'vitest';
import { hashPassword, isOutdated, isPassword, NO_PASSWORD } from './passwords.js';

// Made with Python's hashlib, as the old system made its hashes.
const IMPORTED = 'pbkdf2_sha256$260000$Sa1tOfAnOldUser$fgMWFm2YiaICR5WxeE/zV9MkEiPyWcqgJ0OoXtozq6Q=';
const NEWER = 'pbkdf2_sha256$390000$n3wSalt$udpuRlpTaqrkFkGlFCCkOTraToKJAfKqIdUdDvMPSAk=';

describe('a new hash', () => {
  test('is argon2id, differs each time, and opens for its password only', async () => {
    const [one, other] = await Promise.all([hashPassword('pass wörd'), hashPassword('pass wörd')]);

    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
    expect(await isPassword('pass wörd', one)).toBe(true);
    expect(await isPassword('pass word', one)).toBe(false);
    expect(isOutdated(one)).toBe(false);
  });
});

describe('an imported hash', () => {
  test.for([
    ['testingpwd', IMPORTED, true],
    ['testingpwD', IMPORTED, false],
    ['', IMPORTED, false],
    ['pass wörd', NEWER, true],
  ] as const)('%j against %s is %s', async ([password, stored, isRight]) => {
    expect(await isPassword(password, stored)).toBe(isRight);
    expect(isOutdated(stored)).toBe(true);
  });
});

describe('what is no hash opens for nobody', () => {
  test.for([
    NO_PASSWORD,
    '',
    'testingpwd',
    'md5$salt$5f4dcc3b5aa765d61d8327deb882cf99',
    'pbkdf2_sha256$260000$Sa1tOfAnOldUser$',
    'pbkdf2_sha256$0$salt$AAAA',
    'pbkdf2_sha256$-1$salt$AAAA',
    'pbkdf2_sha256$999999999$salt$AAAA', // as long as it would take, the process would stand still
    'pbkdf2_sha256$1$s$NyzJgVJExKK3WVWxNYze', // cut off
  ])('%j', async (stored) => {
    expect(await isPassword('p', stored)).toBe(false);
    expect(await isPassword(stored, stored)).toBe(false);
  });

  test('a broken argon2 hash is no password and no crash', async () => {
    expect(await isPassword('p', '$argon2id$v=19$m=19456,t=2,p=1$broken')).toBe(false);
  });
});
