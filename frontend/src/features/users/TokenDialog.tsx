import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CopyButton } from '../../components/CopyButton.js';
import { AppDialog } from '../../components/dialogs/AppDialog.js';
import { FormDialog } from '../../components/forms/FormDialog.js';
import { useForm } from '../../components/forms/useForm.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { rulesOf } from '../../lib/api/rules.js';
import { addToken } from './api.js';
import classes from './Tokens.module.css';

const USUAL_DAYS = '90';

/** Makes a token, and shows its key: this once, for the hub keeps none. */
export function TokenDialog({ onClose }: { onClose: () => void }) {
  const [made, setMade] = useState<{ name: string | null; key: string }>();
  const refresh = useRefresh('users/tokens');
  const form = useForm({
    initial: { name: '', expires_in_days: USUAL_DAYS },
    rules: rulesOf('users/tokens'),
    save: addToken,
    onSaved: (token) => {
      setMade(token);
      void refresh();
    },
  });

  if (made !== undefined)
    return (
      <AppDialog title={`The key of ${made.name}`} onClose={onClose}>
        <p>Copy the key now: it is shown this once. Who has it can do in your name what you can.</p>
        <div className={classes.key}>
          <code>{made.key}</code>
        </div>
        <div className={classes.done}>
          <CopyButton text={made.key} label="Copy key" withLabel />
          <Button size="xs" onClick={onClose}>
            Done
          </Button>
        </div>
      </AppDialog>
    );
  return (
    <FormDialog title="Make a token" button="Make token" form={form} onClose={onClose}>
      <TextInput
        label="Name"
        description="What will use it, such as “nightly export”."
        required
        {...form.text('name')}
        data-autofocus
      />
      <TextInput label="Ends after (days)" required inputMode="numeric" {...form.text('expires_in_days')} />
    </FormDialog>
  );
}
