import { IconTrash } from '@tabler/icons-react';
import { GatedButton } from '../../components/GatedButton.js';
import { useMe } from '../../hooks/useCan.js';

interface DeleteRuleProps {
  /** Row id of who made the rule. */
  creator: number | undefined;
  onDelete: () => void;
}

/** Rules are deleted by those who made them and by managers; the hub says the same. */
export function DeleteRule({ creator, onDelete }: DeleteRuleProps) {
  const me = useMe();
  const mayAny = me.is_superuser || me.profile?.role === 'manager';
  return (
    <GatedButton
      action="destroy"
      resource="notifications"
      otherReason={mayAny || creator === me.id ? undefined : 'Only who made this rule, or a manager, can delete it.'}
      leftSection={<IconTrash size={14} aria-hidden />}
      onClick={onDelete}
    >
      Delete
    </GatedButton>
  );
}
