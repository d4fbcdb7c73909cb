import { IconPencil, IconTrash } from '@tabler/icons-react';
import { GatedButton } from './GatedButton.js';

interface EditButtonsProps {
  resource: string;
  onEdit: () => void;
  onDelete: () => void;
}

/** Edit and delete, for those who may. */
export function EditButtons({ resource, onEdit, onDelete }: EditButtonsProps) {
  return (
    <>
      <GatedButton
        action="partialUpdate"
        resource={resource}
        leftSection={<IconPencil size={14} aria-hidden />}
        onClick={onEdit}
      >
        Edit
      </GatedButton>
      <GatedButton
        action="destroy"
        resource={resource}
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={onDelete}
      >
        Delete
      </GatedButton>
    </>
  );
}
