import { IconTrash } from '@tabler/icons-react';
import { useConfirm } from '../../components/dialogs/useConfirm.js';
import { GatedButton } from '../../components/GatedButton.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { remove } from '../../lib/api/client.js';
import type { Rule } from '../../lib/api/types.js';
import { CriteriaList } from './CriteriaList.js';

interface DeleteRuleProps {
  mayChange: boolean;
  onDelete: () => void;
}

/** Rules are deleted by those who made them and by managers, as the hub says of each. */
export function DeleteRule({ mayChange, onDelete }: DeleteRuleProps) {
  return (
    <GatedButton
      action="destroy"
      resource="notifications"
      otherReason={mayChange ? undefined : 'Only who made this rule, or a manager, can delete it.'}
      leftSection={<IconTrash size={14} aria-hidden />}
      onClick={onDelete}
    >
      Delete
    </GatedButton>
  );
}

export const rulesOf = (count: number) => (count === 1 ? '1 rule' : `${count} rules`);

/** Deletes several rules after one question. */
export function DeleteRules({ rules, onDeleted }: { rules: Rule[]; onDeleted: () => void }) {
  const refresh = useRefresh('notifications');
  const [ask, question] = useConfirm();
  return (
    <>
      <GatedButton
        action="destroy"
        resource="notifications"
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={() =>
          ask({
            title: `Delete ${rulesOf(rules.length)}?`,
            children: (
              <>
                <p>Nobody is told by them any more.</p>
                <ul>
                  {rules.map(({ id, name, criteria }) => (
                    <li key={id}>
                      {name ?? `Rule ${id}`}: <CriteriaList criteria={criteria} />
                    </li>
                  ))}
                </ul>
              </>
            ),
            button: 'Delete',
            isLoss: true,
            // One by one: those before one that is refused are gone, and the list must say so.
            act: async () => {
              try {
                for (const { id } of rules) await remove(`notifications/${id}/`);
                onDeleted();
              } finally {
                await refresh();
              }
            },
            done: `${rulesOf(rules.length)} deleted.`,
          })
        }
      >
        Delete {rulesOf(rules.length)}
      </GatedButton>
      {question}
    </>
  );
}
