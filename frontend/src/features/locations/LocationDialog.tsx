import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ChoiceField } from '../../components/forms/ChoiceField.js';
import { FormDialog, FormRow } from '../../components/forms/FormDialog.js';
import { useForm } from '../../components/forms/useForm.js';
import { distributorIds } from '../../lib/api/choices.js';
import { rulesOf } from '../../lib/api/rules.js';
import type { Location } from '../../lib/api/types.js';
import { toast } from '../../lib/toast.js';
import { saveLocation } from './api.js';

interface LocationDialogProps {
  /** The location to change; undefined for a new one. */
  location: Location | undefined;
  onClose: () => void;
  onSaved: () => void;
}

const rules = rulesOf('locations', ['ranch', 'country', 'region', 'site_channel']);

/** Adds a location or changes one. */
export function LocationDialog({ location, onClose, onSaved }: LocationDialogProps) {
  const distributors = useQuery(distributorIds);
  const form = useForm({
    initial: {
      ranch: location?.ranch ?? '',
      distributor: String(location?.distributor.id ?? ''),
      region: location?.region ?? '',
      country: location?.country ?? '',
      site_channel: location?.site_channel ?? '',
    },
    rules,
    save: (body) => saveLocation(location?.id, body),
    onSaved: () => {
      toast(`${form.values.ranch} is ${location === undefined ? 'added' : 'saved'}.`);
      onSaved();
    },
  });

  return (
    <FormDialog
      title={location === undefined ? 'Add location' : `Edit ${location.ranch ?? 'location'}`}
      button={location === undefined ? 'Add location' : 'Save'}
      form={form}
      onClose={onClose}
    >
      <TextInput label="Ranch" required {...form.text('ranch')} data-autofocus />
      <ChoiceField label="Distributor" required choices={distributors} {...form.choice('distributor')} />
      <FormRow>
        <TextInput label="Region" required {...form.text('region')} />
        <TextInput label="Country" required {...form.text('country')} />
      </FormRow>
      <TextInput
        label="Site channel"
        description="The Slack channel that tells the operators of this ranch."
        required
        {...form.text('site_channel')}
      />
    </FormDialog>
  );
}
