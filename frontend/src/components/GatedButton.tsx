import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCan, useLackOfRole } from '../hooks/useCan.js';
import { Hint } from './Hint.js';

interface GatedButtonProps extends ButtonProps {
  /** What the button does at the hub, as in "create" on "locations". */
  action: string;
  resource: string;
  /** Why it may not be pressed though the role allows it; undefined when it may. */
  otherReason?: string;
  onClick: () => void;
  children: ReactNode;
  'aria-label'?: string;
}

/** A button for what not everybody may do. Those who may not can see it, and why. */
export function GatedButton({ action, resource, otherReason, onClick, ...button }: GatedButtonProps) {
  const mayRole = useCan(action, resource);
  const lackOfRole = useLackOfRole();
  const reason = mayRole ? otherReason : lackOfRole;

  if (reason === undefined) return <Button variant="default" size="xs" {...button} onClick={onClick} />;
  return (
    <Hint hint={reason}>
      {/* Not `disabled`: the keyboard must reach it, or its reason would stay unknown. */}
      <Button variant="default" size="xs" {...button} aria-disabled data-disabled aria-description={reason} />
    </Hint>
  );
}
