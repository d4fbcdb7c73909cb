import { queryOptions } from '@tanstack/react-query';
import { get, post } from './client.js';
import { ApiError } from './errors.js';
import type { User } from './types.js';

/** Who is signed in, and which actions the hub lets that person do on which resource. */
export interface Session {
  user: User;
  /** Actions by resource: `{errorreports: ["list", "retrieve"]}`. */
  permissions: Record<string, string[]>;
}

/** The session of this browser; null when nobody is signed in or the session has ended. */
export const currentSession = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await get<Session>('users/me/', { signal });
    } catch (error) {
      // 403 says that there is no session, 401 that there was one.
      if (error instanceof ApiError && (error.status === 401 || error.status === 403)) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

/** What somebody is to the hub, in a word. */
export const roleOf = ({ is_superuser, profile }: User) => (is_superuser ? 'administrator' : (profile?.role ?? 'none'));

export async function logIn(username: string, password: string): Promise<User> {
  const answer = await post<{ data: { user: User } }>('users/login/', { username, password, session: true });
  return answer.data.user;
}

export const logOut = () => post<unknown>('users/logout/', {});

/** Something that the hub lets some do and not others. */
export interface Right {
  action: string;
  resource: string;
}

/** Whether the hub will do `action` on `resource` for this person, so that the page need not offer what it refuses. */
export function may(session: Session | null | undefined, action: string, resource: string): boolean {
  return session?.permissions[resource]?.includes(action) ?? false;
}
