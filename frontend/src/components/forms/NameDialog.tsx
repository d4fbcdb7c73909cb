import { TextInput } from '@mantine/core';
import { rulesOf } from '../../lib/api/rules.js';
import { toast } from '../../lib/toast.js';
import { FormDialog } from './FormDialog.js';
import { useForm } from './useForm.js';

interface NameDialogProps {
  /** What it is, as in "distributor". */
  noun: string;
  resource: 'distributors' | 'fruits';
  /** The name to change; undefined for a new thing. */
  name: string | undefined;
  save: (body: unknown) => Promise<unknown>;
  onClose: () => void;
  onSaved: () => void;
}

/** Adds or renames a thing that is no more than a name. */
export function NameDialog({ noun, resource, name, save, onClose, onSaved }: NameDialogProps) {
  const form = useForm({
    initial: { name: name ?? '' },
    rules: rulesOf(resource),
    save,
    onSaved: () => {
      toast(`${form.values.name} is ${name === undefined ? 'added' : 'saved'}.`);
      onSaved();
    },
  });
  return (
    <FormDialog
      title={name === undefined ? `Add ${noun}` : `Rename ${name}`}
      button={name === undefined ? `Add ${noun}` : 'Save'}
      form={form}
      onClose={onClose}
    >
      <TextInput label="Name" required {...form.text('name')} data-autofocus />
    </FormDialog>
  );
}
