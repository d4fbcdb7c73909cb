import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { ChoicesField } from '../../components/forms/ChoiceField.js';
import { FormDialog } from '../../components/forms/FormDialog.js';
import { useForm } from '../../components/forms/useForm.js';
import { userIds } from '../../lib/api/choices.js';
import type { RuleDetail } from '../../lib/api/types.js';
import { toast } from '../../lib/toast.js';
import { editRule } from './api.js';

interface EditRuleDialogProps {
  rule: RuleDetail;
  /** Row ids of those who are told. */
  recipients: string[];
  onClose: () => void;
  onSaved: () => void;
}

const rules = z.object({
  name: z.string().check(z.trim(), z.maxLength(100, 'At most 100 characters.')),
  recipients: z.array(z.coerce.number()).check(z.minLength(1, 'Choose at least one person.')),
});

/** Changes what a rule is called and who is told. */
export function EditRuleDialog({ rule, recipients, onClose, onSaved }: EditRuleDialogProps) {
  const users = useQuery(userIds);
  const form = useForm({
    initial: { name: rule.name ?? '', recipients },
    rules,
    save: ({ name, recipients }) => editRule(rule.id, { name: name === '' ? null : name, recipients }),
    onSaved: () => {
      toast('The rule is saved.');
      onSaved();
    },
  });
  return (
    <FormDialog title={`Edit rule ${rule.id}`} button="Save" form={form} onClose={onClose}>
      <TextInput label="Name" description="What people call it." {...form.text('name')} data-autofocus />
      <ChoicesField label="Who is told" required choices={users} {...form.choices('recipients')} />
    </FormDialog>
  );
}
