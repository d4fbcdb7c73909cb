import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import * as z from 'zod/mini';
import type { SavedView } from '../../lib/api/types.js';
import { toast } from '../../lib/toast.js';
import { FormDialog } from '../forms/FormDialog.js';
import { useForm } from '../forms/useForm.js';
import { saveView } from './views.js';

interface ViewDialogProps {
  page: string;
  /** What the page shows now, as a view keeps it. */
  query: string;
  /** The view to change; undefined for a new one. */
  view: SavedView | undefined;
  onClose: () => void;
  onSaved: () => void;
  onDelete: () => void;
}

const roles = [
  { value: 'support', label: 'Support and above' },
  { value: 'developer', label: 'Developers and above' },
  { value: 'manager', label: 'Managers' },
];

const rules = z.object({
  name: z.string().check(z.trim(), z.minLength(1, 'Please fill this in.'), z.maxLength(100, 'At most 100 characters.')),
  is_default: z.boolean(),
  shared_with: z.string(),
  replaces: z.boolean(),
});

/** Names a view, makes it the one the page opens with, shares it, or brings it up to what is shown now. */
export function ViewDialog({ page, query, view, onClose, onSaved, onDelete }: ViewDialogProps) {
  const form = useForm({
    initial: {
      name: view?.name ?? '',
      is_default: view?.is_default ?? false,
      shared_with: view?.shared_with ?? '',
      replaces: false,
    },
    rules,
    save: ({ name, is_default, shared_with, replaces }) =>
      saveView(view?.id, {
        name,
        is_default,
        shared_with: shared_with === '' ? null : shared_with,
        ...(view === undefined ? { page, query } : replaces ? { query } : {}),
      }),
    onSaved: ({ name }) => {
      toast(`The view “${name}” is saved.`);
      onSaved();
    },
  });
  const isOther = view !== undefined && view.query !== query;
  return (
    <FormDialog
      title={view === undefined ? 'Save this view' : `Change the view “${view.name}”`}
      button={view === undefined ? 'Save view' : 'Save'}
      form={form}
      onClose={onClose}
    >
      <TextInput
        label="Name"
        description={view === undefined ? 'Filters, order and columns are kept.' : undefined}
        required
        {...form.text('name')}
        data-autofocus
      />
      <Checkbox label="Open this page so" {...form.tick('is_default')} />
      <Select
        label="Shared with"
        placeholder="Nobody"
        data={roles}
        clearable
        {...form.choice('shared_with')}
        value={form.values.shared_with === '' ? null : form.values.shared_with}
      />
      {isOther && <Checkbox label="Let it show what the page shows now" {...form.tick('replaces')} />}
      {view !== undefined && (
        <div>
          <Button variant="subtle" color="gray" size="compact-xs" onClick={onDelete}>
            Delete this view
          </Button>
        </div>
      )}
    </FormDialog>
  );
}
