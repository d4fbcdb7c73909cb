import { Popover } from '@mantine/core';
import { cloneElement, type ReactNode, useState } from 'react';
import { FilterPill } from './FilterPill.js';

interface PopoverFilterProps {
  label: string;
  /** What the filter keeps, in words; undefined while it is off. */
  value: string | undefined;
  onRemove: () => void;
  /** The form inside; it calls `close` when it is done. */
  children: (close: () => void) => ReactNode;
}

/** A filter whose value is typed into a small form. */
export function PopoverFilter({ label, value, onRemove, children }: PopoverFilterProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <FilterPill label={label} value={value} onRemove={onRemove}>
      {(button) => (
        <Popover opened={isOpen} onChange={setIsOpen} trapFocus returnFocus position="bottom-start" shadow="md">
          <Popover.Target>{cloneElement(button, { onClick: () => setIsOpen(!isOpen) })}</Popover.Target>
          <Popover.Dropdown aria-label={label}>{children(() => setIsOpen(false))}</Popover.Dropdown>
        </Popover>
      )}
    </FilterPill>
  );
}
