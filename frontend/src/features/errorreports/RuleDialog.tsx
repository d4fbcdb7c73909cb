import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { ChoicesField } from '../../components/forms/ChoiceField.js';
import { FormDialog } from '../../components/forms/FormDialog.js';
import { useForm } from '../../components/forms/useForm.js';
import { useMe } from '../../hooks/useCan.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { userIds } from '../../lib/api/choices.js';
import { reasonOf } from '../../lib/api/errors.js';
import { toast } from '../../lib/toast.js';
import classes from './RuleDialog.module.css';
import { addRule, type Criterion, hitsOf } from './rule.js';

interface RuleDialogProps {
  title: string;
  /** What the rule may wait for; each can be left out. */
  criteria: readonly Criterion[];
  /** What stands in the filters and can be no part of a rule, in words. */
  leftOut?: string;
  onClose: () => void;
}

const rules = z.object({
  recipients: z.array(z.coerce.number()).check(z.minLength(1, 'Choose at least one person.')),
});

/** Makes a rule that tells people of error reports, in words, with a look at what it would have told of. */
export function RuleDialog({ title, criteria, leftOut, onClose }: RuleDialogProps) {
  const me = useMe();
  const users = useQuery(userIds);
  const refresh = useRefresh('notifications');
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const kept = criteria.filter(({ parameter }) => !dropped.includes(parameter));
  const isEverything = kept.every(({ isScope }) => isScope);
  const hits = useQuery({ ...hitsOf(kept), enabled: !isEverything });

  const form = useForm({
    initial: { recipients: [String(me.id)] },
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
      button="Create rule"
      form={{
        ...form,
        submit: (event) => {
          if (!isEverything) return form.submit(event);
          event.preventDefault();
        },
      }}
      onClose={onClose}
    >
      <fieldset className={classes.criteria}>
        <legend>Tell of error reports with all of these</legend>
        {criteria.map(({ parameter, words }) => (
          <label key={parameter}>
            <input
              type="checkbox"
              checked={!dropped.includes(parameter)}
              onChange={({ currentTarget }) =>
                setDropped(
                  currentTarget.checked ? dropped.filter((name) => name !== parameter) : [...dropped, parameter],
                )
              }
            />
            {words}
          </label>
        ))}
        {isEverything && (
          <p className={classes.fault} role="alert">
            {criteria.every(({ isScope }) => isScope)
              ? 'Filter the list first, by code, harvester, ranch, fruit, traceback or handling: this rule would tell of every report.'
              : 'Keep at least one of them besides the kind of machine: this rule would tell of every report.'}
          </p>
        )}
      </fieldset>
      {leftOut !== undefined && <p className={classes.note}>{leftOut}</p>}
      {!isEverything && (
        <p className={classes.hits} role="status">
          {hits.isPending && 'Counting the reports of the last 7 days…'}
          {hits.isError && `The last 7 days could not be counted: ${reasonOf(hits.error)}`}
          {hits.isSuccess && (
            <>
              In the last 7 days this would have told of <b>{hits.data === 1 ? '1 report' : `${hits.data} reports`}</b>.
            </>
          )}
        </p>
      )}
      <ChoicesField label="Who is told" required choices={users} {...form.choices('recipients')} />
    </FormDialog>
  );
}
