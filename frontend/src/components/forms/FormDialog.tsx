import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { AppDialog } from '../dialogs/AppDialog.js';
import classes from './FormDialog.module.css';
import type { Form } from './useForm.js';

interface FormDialogProps {
  title: string;
  form: Form;
  /** The button that sends it, as in "Add location". */
  button: string;
  size?: 'md' | 'lg';
  onClose: () => void;
  /** The fields; those of a pair stand side by side in a `FormRow`. */
  children: ReactNode;
}

/** A form in a dialog. */
export function FormDialog({ title, form, button, size, onClose, children }: FormDialogProps) {
  return (
    <AppDialog title={title} size={size} onClose={onClose}>
      <FormBody form={form} button={button} onCancel={onClose}>
        {children}
      </FormBody>
    </AppDialog>
  );
}

interface FormBodyProps {
  form: Form;
  button: string;
  onCancel?: () => void;
  children: ReactNode;
}

/** The fields of a form, what is wrong with the whole of it, and its buttons. */
export function FormBody({ form, button, onCancel, children }: FormBodyProps) {
  return (
    <form className={classes.form} onSubmit={form.submit} noValidate ref={form.ref}>
      {children}
      {form.fault !== undefined && (
        <p className={classes.fault} role="alert">
          {form.fault}
        </p>
      )}
      <div className={classes.buttons}>
        {onCancel !== undefined && (
          <Button variant="default" size="xs" onClick={onCancel}>
            Cancel
          </Button>
        )}
        <Button type="submit" size="xs" loading={form.isSaving}>
          {button}
        </Button>
      </div>
    </form>
  );
}

/** Fields side by side where there is room. */
export function FormRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}
