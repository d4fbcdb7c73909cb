import { Textarea } from '@mantine/core';
import * as z from 'zod/mini';
import { FormDialog } from '../../components/forms/FormDialog.js';
import { useForm } from '../../components/forms/useForm.js';
import { toast } from '../../lib/toast.js';
import { decided, lettersOf } from './words.js';

interface DiscardDialogProps {
  /** How many letters it is about. */
  count: number;
  /** Which they are, in words. */
  which: string;
  /** Gives them up, and says how many those were. */
  discard: (reason: string) => Promise<number>;
  onClose: () => void;
}

const rules = z.object({
  reason: z
    .string()
    .check(
      z.trim(),
      z.minLength(1, 'Say why, for those who ask later.'),
      z.maxLength(1000, 'At most 1000 characters.'),
    ),
});

/** Gives letters up, with the reason that others will read. */
export function DiscardDialog({ count, which, discard, onClose }: DiscardDialogProps) {
  const form = useForm({
    initial: { reason: '' },
    rules,
    save: ({ reason }) => discard(reason),
    onSaved: (done) => {
      toast(decided('discard', done));
      onClose();
    },
  });
  return (
    <FormDialog
      title={`Discard ${lettersOf(count)}?`}
      button={`Discard ${lettersOf(count)}`}
      form={form}
      onClose={onClose}
    >
      <p>
        {which} The hub will not try {count === 1 ? 'it' : 'them'} again. {count === 1 ? 'It stays' : 'They stay'} in
        the ledger with your name and reason, and can be redriven from there.
      </p>
      <Textarea
        label="Why nobody needs it"
        required
        autosize={false}
        rows={3}
        {...form.text('reason')}
        data-autofocus
      />
    </FormDialog>
  );
}
