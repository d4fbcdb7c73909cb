import type { ReactNode } from 'react';
import { useRefresh } from '../../hooks/useRefresh.js';
import { remove } from '../../lib/api/client.js';
import { useConfirm } from './useConfirm.js';

interface Doomed {
  id: number;
  /** What people call it, as it stands in a sentence: "Ranch B". */
  name: string;
  /** What goes with it, or what keeps it. */
  meaning: string;
}

/**
 * Deletes rows of a resource, each after a question.
 *
 * @param leave  leaves the page of the row, which must not ask for it again
 * @returns what opens the question, and the dialog to put somewhere on the page
 */
export function useDelete(
  resource: string,
  leave?: () => Promise<void>,
): [ask: (doomed: Doomed) => void, dialog: ReactNode] {
  const refresh = useRefresh(resource);
  const [ask, dialog] = useConfirm();
  const askToDelete = ({ id, name, meaning }: Doomed) =>
    ask({
      title: `Delete ${name}?`,
      children: <p>{meaning}</p>,
      button: 'Delete',
      isLoss: true,
      act: async () => {
        await remove(`${resource}/${id}/`);
        await leave?.();
        await refresh();
      },
      done: `${name} is deleted.`,
    });
  return [askToDelete, dialog];
}
