import { PasswordInput } from '@mantine/core';
import * as z from 'zod/mini';
import { FormBody } from '../../components/forms/FormDialog.js';
import { useForm } from '../../components/forms/useForm.js';
import { toast } from '../../lib/toast.js';
import { changePassword } from './api.js';

const empty = { current_password: '', new_password: '', repeated: '' };
const given = z.string().check(z.minLength(1, 'Please fill this in.'));

const rules = z
  .object({
    current_password: given,
    new_password: z
      .string()
      .check(
        z.minLength(8, 'At least 8 characters.'),
        z.maxLength(1000, 'At most 1000 characters.'),
        z.regex(/\D/, 'Not only digits.'),
      ),
    repeated: given,
  })
  .check(
    z.refine((values) => values.new_password === values.repeated, {
      error: 'The two are not equal.',
      path: ['repeated'],
    }),
  );

/** Changes the reader's password; every other session and token of theirs ends. */
export function PasswordForm() {
  const form = useForm({
    initial: empty,
    rules,
    save: ({ current_password, new_password }) => changePassword(current_password, new_password),
    onSaved: () => {
      toast('Your password is changed. Other sessions and tokens of yours have ended.');
      for (const name of Object.keys(empty) as (keyof typeof empty)[]) form.set(name, '');
    },
  });
  return (
    <FormBody form={form} button="Change password">
      <PasswordInput label="Current password" autoComplete="current-password" {...form.text('current_password')} />
      <PasswordInput
        label="New password"
        description="At least 8 characters, not only digits."
        autoComplete="new-password"
        {...form.text('new_password')}
      />
      <PasswordInput label="New password again" autoComplete="new-password" {...form.text('repeated')} />
    </FormBody>
  );
}
