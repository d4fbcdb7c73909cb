import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { currentSession, may, roleOf } from '../lib/api/session.js';

/** Whether the hub will do `action` on `resource` for the person who is signed in. */
export function useCan(action: string, resource: string): boolean {
  const { data: session } = useSuspenseQuery(currentSession);
  return may(session, action, resource);
}

/** The person who is signed in. */
export function useMe() {
  const { data: session } = useSuspenseQuery(currentSession);
  // Pages stand inside the shell, which nobody enters without a session.
  if (session === null) throw new Error('nobody is signed in');
  return session.user;
}

/** Why the hub does not let the person who is signed in do something. */
export function useLackOfRole(): string {
  // Not asked for: this also stands where the session itself could not be loaded.
  const user = useQueryClient().getQueryData(currentSession.queryKey)?.user;
  if (user?.is_superuser) return 'You lack the role for this: not even an administrator has it.';
  return `You lack the role for this${user ? `: yours is ${roleOf(user)}` : ''}. An administrator can change it.`;
}
