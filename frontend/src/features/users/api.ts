import { patch, post } from '../../lib/api/client.js';
import { ApiError } from '../../lib/api/errors.js';
import { listOf } from '../../lib/api/lists.js';
import type { Rule, Token, User } from '../../lib/api/types.js';
import type { TokenSearch, UserSearch } from './search.js';

export const users = (search: UserSearch) => listOf<User>('users/profiles', search, { ordering: 'username' });

export const saveUser = (id: number | undefined, body: unknown) =>
  id === undefined ? post<User>('users/profiles/', body) : patch<User>(`users/profiles/${id}/`, body);

/** Changes what the reader may change of themselves, after their password. */
export async function saveOwnProfile(user: User, password: string, body: unknown) {
  await post<unknown>('users/check/password/', { password });
  return patch<User>(`users/profiles/${user.id}/`, body);
}

/** Changes the reader's password. @throws ApiError  with the reason at the field that is wrong */
export async function changePassword(current_password: string, new_password: string) {
  try {
    await post<unknown>('users/change/password/', { current_password, new_password });
  } catch (error) {
    // The hub names a field for all that may be wrong with a new password; of the current one it says only that it is wrong.
    if (!(error instanceof ApiError) || error.status !== 400 || Object.keys(error.fields).length > 0) throw error;
    throw new ApiError(400, error.message, { current_password: ['This is not your current password.'] });
  }
}

/** The reader's keys to the API that have not ended, newest first. */
export const tokens = (search: TokenSearch) => listOf<Token>('users/tokens', search);

/** Makes a token; its key is in this answer and in no other. */
export const addToken = (body: unknown) => post<Token & { key: string }>('users/tokens/', body);

/** Rules that the profile shows; the others stand in their own list. */
const RULES_SHOWN = 5;

export const ownRules = (category: 'created' | 'is_recipient') =>
  listOf<Rule>('notifications', { category }, { limit: RULES_SHOWN });
