import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../../config/env.js';
import { ENV } from '../env.js';
import { BadCredentials, Unavailable } from '../errors.js';
import { log } from '../logging.js';

/** A person as GitHub knows them. */
export interface GithubPerson {
  login: string;
  /** The full name, of any shape; people may leave it out. */
  name: string | null;
  avatarUrl: string | null;
}

/** What GitHub answered. A body that is no JSON is undefined. */
interface GithubAnswer {
  status: number;
  body: unknown;
}

const RETRY_AFTER_SECONDS = 30;
const MAX_ANSWER_BYTES = 1024 * 1024;
const ORGANIZATIONS_A_PAGE = 100;
/** Nobody is a member of more than a thousand organizations that let this application see them. */
const MAX_PAGES = 10;

/** https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors */
const BAD_CODE = 'bad_verification_code';

/** GitHub as a door to the hub: who stands behind a code, and whether they belong to the organization. */
@Injectable()
export class Github {
  constructor(@Inject(ENV) private readonly env: Env) {}

  get isConfigured(): boolean {
    return this.env.GITHUB_CLIENT_ID !== undefined;
  }

  /**
   * The member of the organization behind a code, which GitHub gave to the browser of somebody who signed in there.
   * All calls together end within GITHUB_TIMEOUT_SECONDS; the person's token is used for them and forgotten.
   *
   * @throws BadCredentials  for a bad code, and for people who are no members
   * @throws Unavailable  when GitHub is away, slow, or answers what cannot be understood
   */
  async memberBehind(code: string): Promise<GithubPerson> {
    const deadline = AbortSignal.timeout(this.env.GITHUB_TIMEOUT_SECONDS * 1000);
    const token = await this.tokenFor(code, deadline);
    const person = await this.personOf(token, deadline);
    if (!(await this.isMember(token, deadline)))
      throw new BadCredentials(`Only members of the organization (${this.env.GITHUB_ORG}) allowed`);
    return person;
  }

  private async tokenFor(code: string, deadline: AbortSignal): Promise<string> {
    const { status, body } = await called(`${this.env.GITHUB_URL}/login/oauth/access_token`, deadline, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        client_id: this.env.GITHUB_CLIENT_ID,
        client_secret: this.env.GITHUB_CLIENT_SECRET,
        code,
      }),
    });
    const { access_token: token, error } = objectOf(body);
    if (typeof token === 'string' && token !== '') return token;
    // GitHub answers 200 to these too.
    if (typeof error !== 'string') throw notUnderstood('the exchange of a code', status);
    if (error !== BAD_CODE) log.warn({ error: error.slice(0, 100) }, 'GitHub does not exchange codes for this hub');
    throw badCode();
  }

  private async personOf(token: string, deadline: AbortSignal): Promise<GithubPerson> {
    const { status, body } = await this.asked('/user', token, deadline);
    if (status === 401) throw badCode();
    const { login, name, avatar_url: avatarUrl } = objectOf(body);
    if (status !== 200 || typeof login !== 'string' || !/^[\w-]{1,150}$/.test(login))
      throw notUnderstood('the question who somebody is', status);
    return { login, name: textOf(name), avatarUrl: textOf(avatarUrl) };
  }

  /** Asks for the organizations of the person, which takes the scope `user` as well as `read:org`. */
  private async isMember(token: string, deadline: AbortSignal): Promise<boolean> {
    const wanted = this.env.GITHUB_ORG?.toLowerCase();
    for (let page = 1; page <= MAX_PAGES; page++) {
      const { status, body } = await this.asked(
        `/user/orgs?per_page=${ORGANIZATIONS_A_PAGE}&page=${page}`,
        token,
        deadline,
      );
      if (status === 403) {
        log.warn('GitHub does not tell the organizations of somebody who signs in: ask for the scope read:org');
        return false;
      }
      if (status !== 200 || !Array.isArray(body)) throw notUnderstood('the question where somebody belongs', status);
      const logins = body.map((organization: unknown) => textOf(objectOf(organization).login)?.toLowerCase());
      if (logins.includes(wanted)) return true;
      if (logins.length < ORGANIZATIONS_A_PAGE) return false;
    }
    return false;
  }

  private asked(path: string, token: string, deadline: AbortSignal): Promise<GithubAnswer> {
    return called(`${this.env.GITHUB_API_URL}${path}`, deadline, {
      headers: { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' },
    });
  }
}

/** @throws Unavailable */
async function called(
  url: string,
  deadline: AbortSignal,
  request: { method?: string; headers: Record<string, string>; body?: string },
): Promise<GithubAnswer> {
  try {
    const response = await fetch(url, {
      ...request,
      headers: { accept: 'application/json', 'user-agent': 'hds', ...request.headers },
      // The secret and the token are for GitHub alone.
      redirect: 'error',
      signal: deadline,
    });
    const body = parsed(await textWithin(response, MAX_ANSWER_BYTES));
    const isExhausted = response.status === 403 && response.headers.get('x-ratelimit-remaining') === '0';
    if (response.status >= 500 || response.status === 429 || isExhausted)
      throw new Error(`GitHub answers ${response.status}`);
    return { status: response.status, body };
  } catch (error) {
    throw new Unavailable('GitHub', RETRY_AFTER_SECONDS, error);
  }
}

async function textWithin(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Error(`GitHub answers more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function badCode(): BadCredentials {
  return new BadCredentials('Token is invalid or has expired');
}

function notUnderstood(what: string, status: number): Unavailable {
  return new Unavailable('GitHub', RETRY_AFTER_SECONDS, new Error(`GitHub answers ${status} to ${what}`));
}
