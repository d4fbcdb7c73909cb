import { CloseButton } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { isTyping } from '../../lib/keyboard.js';
import { PanelBoundary } from '../PanelBoundary.js';
import classes from './Preview.module.css';

interface PreviewProps {
  onClose: () => void;
  children: ReactNode;
}

/** One row of a list, beside it; on a narrow screen at the foot of the screen. Escape puts it away. */
export function Preview({ onClose, children }: PreviewProps) {
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isTyping(event.target)) onClose();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [onClose]);

  return (
    <aside className={classes.preview} aria-label="Preview">
      <CloseButton className={classes.close} size="sm" aria-label="Close preview" onClick={onClose} />
      <PanelBoundary what="The preview">{children}</PanelBoundary>
    </aside>
  );
}
