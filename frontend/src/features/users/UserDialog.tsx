import { Checkbox, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import * as z from 'zod/mini';
import { FormDialog, FormRow } from '../../components/forms/FormDialog.js';
import { useForm } from '../../components/forms/useForm.js';
import { rulesOf } from '../../lib/api/rules.js';
import type { User } from '../../lib/api/types.js';
import { toast } from '../../lib/toast.js';
import { saveUser } from './api.js';
import { roles } from './roles.js';

interface UserDialogProps {
  /** The user to change; undefined for a new one. */
  user: User | undefined;
  onClose: () => void;
  onSaved: () => void;
}

const {
  password,
  last_login: _lastLogin,
  ...account
} = rulesOf('users/profiles', ['first_name', 'last_name', 'email']).shape;
const accountRules = z.object({
  ...account,
  // The description of the API leaves the profile out; these are its limits.
  'profile.slack_id': z.string().check(z.trim(), z.maxLength(15, 'At most 15 characters.')),
  'profile.role': z.string(),
});
const newUserRules = z
  .extend(accountRules, { password, repeated: z.string() })
  .check(
    z.refine((values) => values.password === values.repeated, { error: 'The two are not equal.', path: ['repeated'] }),
  );

/** The body as the hub takes it, with the profile in its place. */
function bodyOf(read: Record<string, unknown>) {
  const { 'profile.slack_id': slack_id, 'profile.role': role, repeated: _repeated, ...columns } = read;
  return { ...columns, profile: { slack_id: slack_id === '' ? null : slack_id, role } };
}

/** Adds somebody or changes what they may do. */
export function UserDialog({ user, onClose, onSaved }: UserDialogProps) {
  const isNew = user === undefined;
  const form = useForm({
    initial: {
      username: user?.username ?? '',
      first_name: user?.first_name ?? '',
      last_name: user?.last_name ?? '',
      email: user?.email ?? '',
      'profile.slack_id': user?.profile?.slack_id ?? '',
      'profile.role': user?.profile?.role ?? 'support',
      is_active: user?.is_active ?? true,
      is_staff: user?.is_staff ?? false,
      is_superuser: user?.is_superuser ?? false,
      password: '',
      repeated: '',
    },
    rules: isNew ? newUserRules : accountRules,
    save: (body: Record<string, unknown>) => saveUser(user?.id, bodyOf(body)),
    onSaved: () => {
      toast(`${form.values.username} is ${isNew ? 'added' : 'saved'}.`);
      onSaved();
    },
  });

  return (
    <FormDialog
      title={isNew ? 'Add user' : `Edit ${user.username}`}
      button={isNew ? 'Add user' : 'Save'}
      form={form}
      onClose={onClose}
    >
      <FormRow>
        <TextInput label="Username" required autoComplete="off" {...form.text('username')} data-autofocus />
        <TextInput label="E-mail" required type="email" autoComplete="off" {...form.text('email')} />
      </FormRow>
      <FormRow>
        <TextInput label="First name" required autoComplete="off" {...form.text('first_name')} />
        <TextInput label="Last name" required autoComplete="off" {...form.text('last_name')} />
      </FormRow>
      <FormRow>
        <NativeSelect label="Role" data={roles} {...form.text('profile.role')} />
        <TextInput label="Slack ID" autoComplete="off" {...form.text('profile.slack_id')} />
      </FormRow>
      {isNew && (
        <FormRow>
          <PasswordInput label="Password" required autoComplete="new-password" {...form.text('password')} />
          <PasswordInput label="Password again" required autoComplete="new-password" {...form.text('repeated')} />
        </FormRow>
      )}
      <Checkbox label="Active: can sign in" size="xs" {...form.tick('is_active')} />
      <Checkbox label="Staff" size="xs" {...form.tick('is_staff')} />
      <Checkbox label="Administrator: may do everything, whatever the role" size="xs" {...form.tick('is_superuser')} />
    </FormDialog>
  );
}
