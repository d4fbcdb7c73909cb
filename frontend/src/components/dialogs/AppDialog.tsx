import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './AppDialog.module.css';

interface AppDialogProps {
  title: string;
  size?: 'sm' | 'md' | 'lg';
  onClose: () => void;
  children: ReactNode;
}

/** A dialog over the page: takes the focus, gives it back, closes on Escape and on a click outside. */
export function AppDialog({ title, size = 'md', onClose, children }: AppDialogProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      classNames={{ content: classes[size], title: classes.title, header: classes.header, body: classes.body }}
      // The kit locks by a style element, which the content security policy forbids; global.css locks instead.
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {children}
    </Modal>
  );
}
