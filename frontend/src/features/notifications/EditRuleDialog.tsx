import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { ChoicesField } from '../../components/forms/ChoiceField.js';
import { FormDialog } from '../../components/forms/FormDialog.js';
import { useForm } from '../../components/forms/useForm.js';
import { RuleHits } from '../../components/rules/RuleHits.js';
import { userIds } from '../../lib/api/choices.js';
import { withSearch } from '../../lib/api/client.js';
import type { RuleDetail } from '../../lib/api/types.js';
import { type Criteria, filtersOfCriteria, type RuleFilters } from '../../lib/criteria.js';
import { toast } from '../../lib/toast.js';
import { editRule } from './api.js';
import { CriteriaFields } from './CriteriaFields.js';

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

/** Changes what a rule is called, what it waits for, and who is told. */
export function EditRuleDialog({ rule, recipients, onClose, onSaved }: EditRuleDialogProps) {
  const users = useQuery(userIds);
  const [filters, setFilters] = useState(() => filtersOfCriteria(rule.criteria as Criteria));
  const [isChanged, setIsChanged] = useState(false);
  const isEverything = isChanged && filters !== undefined && saysNothing(filters);

  const form = useForm({
    initial: { name: rule.name ?? '', recipients },
    rules,
    save: ({ name, recipients }) =>
      editRule(rule.id, {
        name: name === '' ? null : name,
        recipients,
        ...(isChanged && filters !== undefined ? { criteria_query: withSearch('', filters).slice(1) } : {}),
      }),
    onSaved: () => {
      toast('The rule is saved.');
      onSaved();
    },
  });

  return (
    <FormDialog
      title={`Edit rule ${rule.id}`}
      button="Save"
      size="lg"
      form={{
        ...form,
        submit: (event) => {
          if (!isEverything) return form.submit(event);
          event.preventDefault();
        },
      }}
      onClose={onClose}
    >
      <TextInput label="Name" description="What people call it." {...form.text('name')} data-autofocus />
      {filters === undefined ? (
        <p>What it waits for comes from an older system, and can be kept or deleted with the rule, not edited.</p>
      ) : (
        <>
          <CriteriaFields
            filters={filters}
            fault={
              isEverything
                ? 'Keep at least one of them besides the kind of machine: this rule would tell of every report.'
                : form.faults.criteria_query
            }
            onChange={(next) => {
              setFilters(next);
              setIsChanged(true);
            }}
          />
          {!isEverything && <RuleHits filters={filters} triggerOn={rule.trigger_on} />}
        </>
      )}
      <ChoicesField label="Recipients" required choices={users} {...form.choices('recipients')} />
    </FormDialog>
  );
}

/** Which machines are meant says nothing of what must have happened. */
const saysNothing = ({ is_emulator: _scope, ...filters }: RuleFilters) => Object.keys(filters).length === 0;
