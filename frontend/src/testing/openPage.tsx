import { createMemoryHistory } from '@tanstack/react-router';
import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect } from 'vitest';
import { App } from '../app/App.js';
import { makeRouter } from '../app/router.js';
import { checkSession } from '../app/sessionEnd.js';
import { makeQueryClient } from '../lib/api/queryClient.js';
import { usualAnswers } from './answers.js';
import { type Answer, startHub } from './hub.js';

const opened: ReturnType<typeof makeRouter>[] = [];

// The code of the page that a test ended with may still be on its way, and must not come when there is no page any more.
afterEach(async () => {
  for (const router of opened.splice(0)) await waitFor(() => expect(router.state.status).toBe('idle'));
});

/**
 * Opens the application at an address, as a person does with a link.
 *
 * @param answers  what the hub answers otherwise than usual, by method and path: `GET errorreports/`
 */
export function openPage(address: string, answers: Record<string, Answer> = {}) {
  const hub = startHub({ ...usualAnswers, ...answers });
  const queryClient = makeQueryClient(() => void checkSession(queryClient, router));
  const router = makeRouter(queryClient, createMemoryHistory({ initialEntries: [address] }));
  opened.push(router);
  render(<App queryClient={queryClient} router={router} env="test" />);

  return {
    hub,
    user: userEvent.setup({ delay: null }),
    /** What the address bar shows. */
    address: () => router.history.location.href,
    goBack: () => router.history.back(),
    /** The last question about a resource, such as `errorreports/`. */
    lastAsked: (path: string) => hub.asked.findLast((asked) => asked.path === path),
  };
}
