import { Textarea, TextInput } from '@mantine/core';
import * as z from 'zod/mini';
import { FormDialog } from '../../components/forms/FormDialog.js';
import { useForm } from '../../components/forms/useForm.js';
import { rulesOf } from '../../lib/api/rules.js';
import { toast } from '../../lib/toast.js';
import { addManifest } from './api.js';

/** A list of codes as JSON; what each entry must hold, the hub says with its place. */
const listText = z.string().check(
  z.refine((text) => {
    try {
      return Array.isArray(JSON.parse(text));
    } catch {
      return false;
    }
  }, 'This is no JSON list. It begins with [ and holds an object for each code.'),
);
const rules = z.object({
  version: rulesOf('exceptioncodemanifests').shape.version,
  manifest: z.pipe(
    listText,
    z.transform((text): unknown => JSON.parse(text)),
  ),
});

/** Stores a manifest, which makes the codes what it says. */
export function ManifestDialog({ onClose, onSaved }: { onClose: () => void; onSaved: () => void }) {
  const form = useForm({
    initial: { version: '', manifest: '' },
    rules,
    save: addManifest,
    onSaved: () => {
      toast(`Manifest ${form.values.version} is stored, and the codes are what it says.`);
      onSaved();
    },
  });
  return (
    <FormDialog title="Add manifest" size="lg" button="Store and apply" form={form} onClose={onClose}>
      <TextInput label="Version" required {...form.text('version')} data-autofocus />
      <Textarea
        label="Codes"
        description="A JSON list; each entry has code, name, team, cycle, and may have msg and operator_msg. Codes that it lacks are retired."
        required
        rows={12}
        spellCheck={false}
        {...form.text('manifest')}
      />
    </FormDialog>
  );
}
