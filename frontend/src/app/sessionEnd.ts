import type { QueryClient } from '@tanstack/react-query';
import type { AnyRouter } from '@tanstack/react-router';
import { currentSession } from '../lib/api/session.js';

/** Tabs of one browser share the session; they tell each other when it is over. */
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('hds-session') : undefined;

/** Tells the other tabs that the person has logged out. */
export const announceLogOut = () => channel?.postMessage('logged out');

/** Takes this tab to the login page when another one logs out. */
export function followLogOut(queryClient: QueryClient, router: AnyRouter) {
  channel?.addEventListener('message', () => void goToLogin(queryClient, router));
}

/**
 * Finds out, after the hub refused something, whether the session is over or just the right is missing, and asks for a
 * new login in the first case.
 */
export async function checkSession(queryClient: QueryClient, router: AnyRouter) {
  if (router.state.location.pathname === '/login') return;
  const session = await queryClient.fetchQuery({ ...currentSession, staleTime: 0 }).catch(() => undefined);
  if (session === null) await goToLogin(queryClient, router);
}

async function goToLogin(queryClient: QueryClient, router: AnyRouter) {
  if (router.state.location.pathname === '/login') return;
  const next = router.state.location.href;
  queryClient.clear();
  await router.navigate({ to: '/login', search: { next, ended: 'yes' } });
}
