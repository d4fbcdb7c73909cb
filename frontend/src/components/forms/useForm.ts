import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, type FormEvent, useEffect, useRef, useState } from 'react';
import type * as z from 'zod/mini';
import { ApiError, reasonOf } from '../../lib/api/errors.js';

/** What inputs hold: texts, ticks, and chosen values. */
export type FormValues = Record<string, string | boolean | string[]>;

interface FormOptions<Values extends FormValues, Body, Saved> {
  initial: Values;
  /** What the hub will take; its output is what is sent. */
  rules: z.ZodMiniType<Body>;
  save: (body: Body) => Promise<Saved>;
  onSaved: (saved: Saved) => void;
}

export interface Form {
  /** Reasons by field; those of the hub stand beside those of the page. */
  faults: Record<string, string>;
  /** What is wrong with the whole, or with something that the form does not show. */
  fault: string | undefined;
  isSaving: boolean;
  submit: (event: FormEvent) => void;
  /** Marks the form element, so that the first wrong field takes the focus. */
  ref: React.RefObject<HTMLFormElement | null>;
}

/** A form: what its fields hold, what is wrong with them by our rules and by the hub's, and the sending. */
export function useForm<Values extends FormValues, Body, Saved>({
  initial,
  rules,
  save,
  onSaved,
}: FormOptions<Values, Body, Saved>) {
  const [values, setValues] = useState(initial);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const ref = useRef<HTMLFormElement>(null);
  const saving = useMutation({
    mutationFn: save,
    onSuccess: onSaved,
    onError: (error) => setFaults(error instanceof ApiError ? joined(error.fields) : {}),
  });

  useEffect(() => {
    if (Object.keys(faults).length > 0)
      ref.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error] input')?.focus();
  }, [faults]);

  const set = <Name extends keyof Values & string>(name: Name, value: Values[Name]) => {
    setValues((old) => ({ ...old, [name]: value }));
    // What is being corrected is not wrong until it is sent again.
    if (faults[name] !== undefined) setFaults(({ [name]: _corrected, ...others }) => others);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    // A form in a dialog stands, for React, inside the page's own forms.
    event.stopPropagation();
    if (saving.isPending) return;
    const read = rules.safeParse(values);
    saving.reset();
    if (read.success) {
      setFaults({});
      saving.mutate(read.data);
    } else setFaults(joined(reasonsOf(read.error.issues)));
  };

  const unseen = Object.keys(faults).filter((name) => !(name in values));
  const isPlaced = Object.keys(faults).length > 0 && unseen.length === 0;
  const form: Form = {
    faults,
    fault: saving.isError && !isPlaced ? reasonOf(saving.error) : undefined,
    isSaving: saving.isPending,
    submit,
    ref,
  };

  type Named<Kind> = { [Name in keyof Values & string]: Values[Name] extends Kind ? Name : never }[keyof Values &
    string];
  return {
    ...form,
    values,
    set,
    /** What a text input takes. */
    text: (name: Named<string>) => ({
      name,
      value: values[name] as string,
      error: faults[name],
      onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) =>
        set(name, currentTarget.value as Values[typeof name]),
    }),
    /** What a list to choose from takes. */
    choice: (name: Named<string>) => ({
      name,
      value: values[name] as string,
      error: faults[name],
      onChange: (value: string | null) => set(name, (value ?? '') as Values[typeof name]),
    }),
    /** What a list to choose several from takes. */
    choices: (name: Named<string[]>) => ({
      value: values[name] as string[],
      error: faults[name],
      onChange: (value: string[]) => set(name, value as Values[typeof name]),
    }),
    /** What a tick takes. */
    tick: (name: Named<boolean>) => ({
      name,
      checked: values[name] as boolean,
      error: faults[name],
      onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) =>
        set(name, currentTarget.checked as Values[typeof name]),
    }),
  };
}

const joined = (reasons: Record<string, readonly string[]>) =>
  Object.fromEntries(Object.entries(reasons).map(([name, texts]) => [name, texts.join(' ')]));

function reasonsOf(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, string[]> {
  const reasons: Record<string, string[]> = {};
  for (const { path, message } of issues) {
    const name = path.join('.');
    reasons[name] = [...(reasons[name] ?? []), message];
  }
  return reasons;
}
