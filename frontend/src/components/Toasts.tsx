import { CloseButton } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { dismissToast, shownToasts, subscribeToasts } from '../lib/toast.js';
import classes from './Toasts.module.css';

/** The news of the last seconds, shown and read aloud. Stands once, in the shell. */
export function Toasts() {
  const toasts = useSyncExternalStore(subscribeToasts, shownToasts);
  return (
    <div className={classes.toasts} role="status" aria-label="News">
      {toasts.map(({ id, text }) => (
        <div key={id} className={classes.toast}>
          <IconCircleCheck size={18} aria-hidden />
          <span>{text}</span>
          <CloseButton size="sm" aria-label="Dismiss" onClick={() => dismissToast(id)} />
        </div>
      ))}
    </div>
  );
}
