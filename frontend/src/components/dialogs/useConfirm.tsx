import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Deed } from './ConfirmDialog.js';

const ConfirmDialog = lazy(() => import('./ConfirmDialog.js').then((file) => ({ default: file.ConfirmDialog })));

/**
 * Asks before something is done.
 *
 * @returns what opens the question, and the dialog to put somewhere on the page
 */
export function useConfirm(): [ask: (deed: Deed) => void, dialog: ReactNode] {
  const [deed, setDeed] = useState<Deed>();
  const dialog = deed !== undefined && (
    <Suspense>
      <ConfirmDialog deed={deed} onClose={() => setDeed(undefined)} />
    </Suspense>
  );
  return [setDeed, dialog];
}
