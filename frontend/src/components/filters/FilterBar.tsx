import { Button } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import classes from './filters.module.css';

interface FilterBarProps {
  /** The text search, which stands first and never folds away. */
  search?: ReactNode;
  /** The filters. On a narrow screen those that are off hide until asked for. */
  children?: ReactNode;
  /** Puts all filters back to what the bare page has; undefined while they are so. */
  onReset?: () => void;
}

/** The filters of a list, in one line where there is room. */
export function FilterBar({ search, children, onReset }: FilterBarProps) {
  const [isFolded, setIsFolded] = useState(true);
  return (
    <section className={classes.bar} aria-label="Filters">
      {search}
      {children !== undefined && (
        <Button
          className={classes.toggle}
          variant="default"
          size="xs"
          leftSection={<IconAdjustmentsHorizontal size={14} aria-hidden />}
          aria-expanded={!isFolded}
          onClick={() => setIsFolded(!isFolded)}
        >
          Filters
        </Button>
      )}
      <div className={classes.filters} data-folded={isFolded || undefined}>
        {children}
        {onReset !== undefined && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={onReset} data-on>
            Reset
          </Button>
        )}
      </div>
    </section>
  );
}
