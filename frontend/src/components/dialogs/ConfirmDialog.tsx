import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { reasonOf } from '../../lib/api/errors.js';
import { toast } from '../../lib/toast.js';
import { AppDialog } from './AppDialog.js';
import classes from './ConfirmDialog.module.css';

/** What is about to be done. */
export interface Deed {
  /** The question, as in "Delete Ranch B?". */
  title: string;
  /** What it means, above all what cannot be taken back. */
  children: ReactNode;
  /** The button that does it, as in "Delete". */
  button: string;
  /** Done with red, where something is lost. */
  isLoss?: boolean;
  act: () => Promise<unknown>;
  /** What is said afterwards, unless `act` says it. */
  done?: string;
}

interface ConfirmDialogProps {
  deed: Deed;
  onClose: () => void;
}

/** Asks before something is done, does it, and stays open with the reason when it fails. */
export function ConfirmDialog({ deed: { title, children, button, isLoss, act, done }, onClose }: ConfirmDialogProps) {
  const doing = useMutation({
    mutationFn: act,
    onSuccess: () => {
      if (done !== undefined) toast(done);
      onClose();
    },
  });
  return (
    <AppDialog title={title} size="sm" onClose={onClose}>
      <div className={classes.text}>{children}</div>
      {doing.isError && (
        <p className={classes.fault} role="alert">
          {reasonOf(doing.error)}
        </p>
      )}
      <div className={classes.buttons}>
        <Button variant="default" size="xs" onClick={onClose} data-autofocus>
          Cancel
        </Button>
        <Button
          size="xs"
          className={isLoss ? classes.loss : undefined}
          loading={doing.isPending}
          onClick={() => doing.mutate()}
        >
          {button}
        </Button>
      </div>
    </AppDialog>
  );
}
