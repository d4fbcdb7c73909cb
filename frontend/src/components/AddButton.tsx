import { IconPlus } from '@tabler/icons-react';
import { GatedButton } from './GatedButton.js';

interface AddButtonProps {
  resource: string;
  onClick: () => void;
  children: string;
}

/** The button of a list that adds to it, for those who may. */
export function AddButton({ resource, onClick, children }: AddButtonProps) {
  return (
    <GatedButton
      action="create"
      resource={resource}
      variant="filled"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={onClick}
    >
      {children}
    </GatedButton>
  );
}
