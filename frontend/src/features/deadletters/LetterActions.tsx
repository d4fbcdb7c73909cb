import { IconRefresh, IconTrash } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useConfirm } from '../../components/dialogs/useConfirm.js';
import { GatedButton } from '../../components/GatedButton.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { toast } from '../../lib/toast.js';
import type { Decision } from './api.js';
import { decided, lettersOf, whyNot } from './words.js';

const DiscardDialog = lazy(() => import('./DiscardDialog.js').then((file) => ({ default: file.DiscardDialog })));

interface LetterActionsProps {
  count: number;
  /** Which they are, in words: "All that match the filters: queue sqs." */
  which: string;
  /** Of all of them; `all` where they differ. */
  state: string;
  /** Carries the decision out, and says how many letters it was about. */
  decide: (decision: Decision, body: object) => Promise<number>;
}

/** Redrives or discards letters, each after a question; those who may not see why. */
export function LetterActions({ count, which, state, decide }: LetterActionsProps) {
  const refresh = useRefresh('deadletters');
  const [ask, question] = useConfirm();
  const [isDiscarding, setIsDiscarding] = useState(false);
  const named = (deed: string): ReactNode => (count === 1 ? deed : `${deed} all ${count}`);

  return (
    <>
      <GatedButton
        action="redrive"
        resource="deadletters"
        otherReason={whyNot('redrive', state)}
        leftSection={<IconRefresh size={14} aria-hidden />}
        onClick={() =>
          ask({
            title: `Redrive ${lettersOf(count)}?`,
            children: (
              <p>
                {which} {count === 1 ? 'It goes' : 'They go'} back to the queue or task {count === 1 ? 'it' : 'they'}{' '}
                came from and the hub tries again. What fails again comes back as a new letter.
              </p>
            ),
            button: `Redrive ${lettersOf(count)}`,
            act: async () => {
              toast(decided('redrive', await decide('redrive', {})));
              await refresh();
            },
          })
        }
      >
        {named('Redrive')}
      </GatedButton>
      <GatedButton
        action="discard"
        resource="deadletters"
        otherReason={whyNot('discard', state)}
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={() => setIsDiscarding(true)}
      >
        {named('Discard')}
      </GatedButton>
      {question}
      {isDiscarding && (
        <Suspense>
          <DiscardDialog
            count={count}
            which={which}
            discard={async (reason) => {
              const done = await decide('discard', { reason });
              await refresh();
              return done;
            }}
            onClose={() => setIsDiscarding(false)}
          />
        </Suspense>
      )}
    </>
  );
}
