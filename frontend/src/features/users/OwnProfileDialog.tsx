import { PasswordInput, TextInput } from '@mantine/core';
import * as z from 'zod/mini';
import { FormDialog, FormRow } from '../../components/forms/FormDialog.js';
import { useForm } from '../../components/forms/useForm.js';
import { rulesOf } from '../../lib/api/rules.js';
import type { User } from '../../lib/api/types.js';
import { toast } from '../../lib/toast.js';
import { saveOwnProfile } from './api.js';

interface OwnProfileDialogProps {
  user: User;
  onClose: () => void;
  onSaved: () => void;
}

const { first_name, last_name, email } = rulesOf('users/profiles').shape;
const rules = z.object({
  first_name,
  last_name,
  email,
  'profile.slack_id': z.string().check(z.trim(), z.maxLength(15, 'At most 15 characters.')),
  password: z.string().check(z.minLength(1, 'Please fill this in.')),
});

/** What everybody may change of themselves; the password tells that it is they who do. */
export function OwnProfileDialog({ user, onClose, onSaved }: OwnProfileDialogProps) {
  const form = useForm({
    initial: {
      first_name: user.first_name,
      last_name: user.last_name,
      email: user.email,
      'profile.slack_id': user.profile?.slack_id ?? '',
      password: '',
    },
    rules,
    save: ({ password, 'profile.slack_id': slack_id, ...columns }) =>
      saveOwnProfile(user, password, { ...columns, profile: { slack_id: slack_id === '' ? null : slack_id } }),
    onSaved: () => {
      toast('Your profile is saved.');
      onSaved();
    },
  });
  return (
    <FormDialog title="Edit my profile" button="Save" form={form} onClose={onClose}>
      <FormRow>
        <TextInput label="First name" {...form.text('first_name')} data-autofocus />
        <TextInput label="Last name" {...form.text('last_name')} />
      </FormRow>
      <TextInput label="E-mail" type="email" {...form.text('email')} />
      <TextInput
        label="Slack ID"
        description="Your member id in Slack, such as U012AB3CD: messages of rules mention you by it."
        {...form.text('profile.slack_id')}
      />
      <PasswordInput
        label="Your password"
        description="So that nobody else changes where your messages go."
        required
        autoComplete="current-password"
        {...form.text('password')}
      />
    </FormDialog>
  );
}
