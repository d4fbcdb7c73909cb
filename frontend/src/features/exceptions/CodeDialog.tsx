import { Checkbox, TextInput } from '@mantine/core';
import { FormDialog, FormRow } from '../../components/forms/FormDialog.js';
import { useForm } from '../../components/forms/useForm.js';
import { rulesOf } from '../../lib/api/rules.js';
import type { ExceptionCode } from '../../lib/api/types.js';
import { toast } from '../../lib/toast.js';
import { saveCode } from './api.js';

interface CodeDialogProps {
  /** The code to change; undefined for a new one. */
  code: ExceptionCode | undefined;
  onClose: () => void;
  onSaved: () => void;
}

const rules = rulesOf('exceptioncodes', ['operator_msg']);

/** Adds an exception code or changes what is said of it. */
export function CodeDialog({ code, onClose, onSaved }: CodeDialogProps) {
  const form = useForm({
    initial: {
      code: String(code?.code ?? ''),
      name: code?.name ?? '',
      team: code?.team ?? '',
      cycle: code?.cycle ?? false,
      msg: code?.msg ?? '',
      operator_msg: code?.operator_msg ?? '',
    },
    rules,
    save: (body) => saveCode(code?.id, body),
    onSaved: () => {
      toast(`Code ${form.values.code} is ${code === undefined ? 'added' : 'saved'}.`);
      onSaved();
    },
  });
  return (
    <FormDialog
      title={code === undefined ? 'Add exception code' : `Edit code ${code.code}`}
      button={code === undefined ? 'Add code' : 'Save'}
      form={form}
      onClose={onClose}
    >
      <FormRow>
        <TextInput label="Number" required inputMode="numeric" {...form.text('code')} data-autofocus />
        <TextInput label="Team" required {...form.text('team')} />
      </FormRow>
      <TextInput
        label="Name"
        description="The exception’s class, such as NoTrayError."
        required
        {...form.text('name')}
      />
      <TextInput label="Meaning" {...form.text('msg')} />
      <TextInput
        label="Told to the operator"
        description="What to do, in a sentence."
        required
        {...form.text('operator_msg')}
      />
      <Checkbox label="The robot may be cycled once it is handled" size="xs" {...form.tick('cycle')} />
    </FormDialog>
  );
}
