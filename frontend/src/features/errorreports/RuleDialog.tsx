import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { ChoicesField } from '../../components/forms/ChoiceField.js';
import { FormDialog } from '../../components/forms/FormDialog.js';
import { useForm } from '../../components/forms/useForm.js';
import { CriteriaChoice } from '../../components/rules/CriteriaChoice.js';
import { RuleHits } from '../../components/rules/RuleHits.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { userIds } from '../../lib/api/choices.js';
import { toast } from '../../lib/toast.js';
import classes from './RuleDialog.module.css';
import { addRule, type Criterion, filtersOf } from './rule.js';

interface RuleDialogProps {
  title: string;
  /** What the rule may wait for; each can be left out. */
  criteria: readonly Criterion[];
  /** Row ids of those who are told unless others are chosen. */
  recipients: readonly number[];
  /** What is no part of the rule, in words. */
  note?: string;
  onClose: () => void;
}

const rules = z.object({
  recipients: z.array(z.coerce.number()).check(z.minLength(1, 'Choose at least one person.')),
});

/** Makes a rule that tells people of error reports, in words, with a look at what it would have told of. */
export function RuleDialog({ title, criteria, recipients, note, onClose }: RuleDialogProps) {
  const users = useQuery(userIds);
  const refresh = useRefresh('notifications');
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const kept = criteria.filter(({ parameter }) => !dropped.includes(parameter));
  const isEverything = kept.every(({ isScope }) => isScope);

  const form = useForm({
    initial: { recipients: recipients.map(String) },
    rules,
    save: ({ recipients }) => addRule(kept, recipients),
    onSaved: () => {
      toast('The rule is made. It stands under Notifications.');
      void refresh();
      onClose();
    },
  });

  return (
    <FormDialog
      title={title}
      button="Create notification"
      form={{
        ...form,
        submit: (event) => {
          if (!isEverything) return form.submit(event);
          event.preventDefault();
        },
      }}
      onClose={onClose}
    >
      <CriteriaChoice
        legend="Tell of error reports with all of these"
        criteria={criteria}
        dropped={dropped}
        onChange={setDropped}
        fault={isEverything ? faultOf(criteria) : undefined}
      />
      {note !== undefined && <p className={classes.note}>{note}</p>}
      {!isEverything && <RuleHits filters={filtersOf(kept)} triggerOn="ErrorReport" />}
      <ChoicesField label="Recipients" required choices={users} {...form.choices('recipients')} />
    </FormDialog>
  );
}

const faultOf = (criteria: readonly Criterion[]) =>
  criteria.every(({ isScope }) => isScope)
    ? 'Filter the list first, by code, harvester, ranch, fruit, traceback or handling: this rule would tell of every report.'
    : 'Keep at least one of them besides the kind of machine: this rule would tell of every report.';
