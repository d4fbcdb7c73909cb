import { IconChevronDown, IconPlus, IconX } from '@tabler/icons-react';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import classes from './FilterPill.module.css';

interface FilterPillProps {
  label: string;
  /** What the filter keeps, in words; undefined while it is off. */
  value?: string;
  onRemove: () => void;
  /** Wraps the button in what it opens. */
  children: (button: ReactElement<{ onClick?: () => void }>) => ReactNode;
}

/** One filter of the bar: a quiet "+ Code" while it is off, "Code 9 NoTray ✕" while it is on. */
export function FilterPill({ label, value, onRemove, children }: FilterPillProps) {
  const isOn = value !== undefined;
  return (
    <span className={classes.pill} data-on={isOn || undefined}>
      {children(
        <FilterButton aria-label={isOn ? `${label} ${value}` : `Filter by ${label.toLowerCase()}`}>
          {!isOn && <IconPlus size={13} aria-hidden />}
          <span className={classes.label}>{label}</span> {isOn && <span className={classes.value}>{value}</span>}
          {isOn && <IconChevronDown size={12} aria-hidden />}
        </FilterButton>,
      )}
      {isOn && (
        <button type="button" className={classes.remove} aria-label={`Remove filter: ${label}`} onClick={onRemove}>
          <IconX size={13} aria-hidden />
        </button>
      )}
    </span>
  );
}

function FilterButton({ className = '', ...props }: ComponentPropsWithRef<'button'>) {
  return <button type="button" {...props} className={`${classes.button} ${className}`} />;
}
