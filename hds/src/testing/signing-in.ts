import sql from 'sql-template-tag';
import { hashPassword } from '../core/user/passwords.js';
import type { Actor, TestHds } from './hds.js';

export const PASSWORD = 'correct horse battery staple';

/** Gives one of the test's users the password `PASSWORD`. */
export async function givePassword(hds: TestHds, actor: Actor): Promise<void> {
  await hds.rows(sql`UPDATE hds_user SET password = ${await hashPassword(PASSWORD)} WHERE username = ${actor}`);
}

/** A browser that is signed in. */
export interface Browser {
  /** Value of the `Cookie` header. */
  cookie: string;
  csrfToken: string;
}

/** Signs a browser in, as the login page does. */
export async function signIn(hds: TestHds, actor: Actor): Promise<Browser> {
  await givePassword(hds, actor);
  const { headers, body } = await hds.request<{ data: { csrftoken: string } }>('POST', 'users/login/', {
    as: 'nobody',
    body: { username: actor, password: PASSWORD, session: true },
  });
  const cookies = headers.getSetCookie().map((line) => line.split(';', 1)[0]);
  return { cookie: cookies.join('; '), csrfToken: body.data.data.csrftoken };
}
