import { Checkbox, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ChoiceField } from '../../components/forms/ChoiceField.js';
import { FormDialog, FormRow } from '../../components/forms/FormDialog.js';
import { useForm } from '../../components/forms/useForm.js';
import { fruitIds, locationIds } from '../../lib/api/choices.js';
import { rulesOf } from '../../lib/api/rules.js';
import { toast } from '../../lib/toast.js';
import { saveHarvester } from './api.js';

/** What the dialog needs of a machine: the list and the detail both have it. */
export interface EditedHarvester {
  id: number;
  harv_id: number;
  name: string | null;
  thingName: string | null;
  is_emulator: boolean;
  fruit: { id: number } | null;
  location: { id: number } | null;
}

interface HarvesterDialogProps {
  /** The machine to change; undefined for a new one. */
  machine: EditedHarvester | undefined;
  onClose: () => void;
  onSaved: () => void;
}

const rules = rulesOf('harvesters');

/** Registers a machine or changes what is known of it. */
export function HarvesterDialog({ machine, onClose, onSaved }: HarvesterDialogProps) {
  const fruits = useQuery(fruitIds);
  const locations = useQuery(locationIds);
  const form = useForm({
    initial: {
      harv_id: String(machine?.harv_id ?? ''),
      name: machine?.name ?? '',
      fruit: String(machine?.fruit?.id ?? ''),
      location: String(machine?.location?.id ?? ''),
      thingName: machine?.thingName ?? '',
      is_emulator: machine?.is_emulator ?? false,
    },
    rules,
    save: (body) => saveHarvester(machine?.id, body),
    onSaved: () => {
      toast(`Harvester ${form.values.harv_id} is ${machine === undefined ? 'added' : 'saved'}.`);
      onSaved();
    },
  });

  return (
    <FormDialog
      title={machine === undefined ? 'Add harvester' : `Edit harvester ${machine.harv_id}`}
      button={machine === undefined ? 'Add harvester' : 'Save'}
      form={form}
      onClose={onClose}
    >
      <FormRow>
        <TextInput
          label="Number"
          description="As painted on the machine."
          required
          inputMode="numeric"
          {...form.text('harv_id')}
          data-autofocus
        />
        <TextInput label="Name" description="How people call it." {...form.text('name')} />
      </FormRow>
      <FormRow>
        <ChoiceField label="Fruit" required choices={fruits} {...form.choice('fruit')} />
        <ChoiceField label="Location" required choices={locations} {...form.choice('location')} />
      </FormRow>
      <TextInput
        label="Thing name"
        description="Its name in the cloud, where it has one."
        {...form.text('thingName')}
      />
      <Checkbox
        label="Emulator"
        description="A machine in software. There is one for each fruit."
        size="xs"
        {...form.tick('is_emulator')}
      />
    </FormDialog>
  );
}
