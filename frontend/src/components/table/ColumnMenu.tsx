import { ActionIcon, Button, Popover } from '@mantine/core';
import { IconAdjustments, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import classes from './ColumnMenu.module.css';
import { columnId, columnName, type QueryColumn, shownColumns } from './columns.js';
import { densities, useDensity } from './useDensity.js';

interface ColumnMenuProps<Row extends object> {
  columns: readonly QueryColumn<Row>[];
  /** Ids in their order; undefined while they are the usual ones. */
  chosen: readonly string[] | undefined;
  onChoose: (chosen: string[] | undefined) => void;
}

/** Which columns a table shows, in which order, and how dense it is. */
export function ColumnMenu<Row extends object>({ columns, chosen, onChoose }: ColumnMenuProps<Row>) {
  const [density, setDensity] = useDensity();
  const shown = shownColumns(columns, chosen).slice(1);
  const hidden = columns.slice(1).filter((column) => !shown.includes(column));

  const choose = (next: readonly QueryColumn<Row>[]) => {
    const ids = next.map(columnId);
    const usual = shownColumns(columns, undefined).slice(1).map(columnId);
    onChoose(ids.join() === usual.join() ? undefined : ids);
  };
  const move = (from: number, by: number) => {
    const next = [...shown];
    const [column] = next.splice(from, 1);
    if (column !== undefined) next.splice(from + by, 0, column);
    choose(next);
  };

  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-xs"
          leftSection={<IconAdjustments size={14} aria-hidden />}
          rightSection={<IconChevronDown size={12} aria-hidden />}
        >
          View
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="View" className={classes.menu}>
        <fieldset className={classes.group}>
          <legend>Rows</legend>
          {densities.map(({ value, label }) => (
            <label key={value} className={classes.choice}>
              <input type="radio" name="density" checked={density === value} onChange={() => setDensity(value)} />
              {label}
            </label>
          ))}
        </fieldset>
        <fieldset className={classes.group}>
          <legend>Columns</legend>
          <ul className={classes.columns}>
            {shown.map((column, index) => (
              <li key={columnId(column)}>
                <label className={classes.choice}>
                  <input type="checkbox" checked onChange={() => choose(shown.filter((other) => other !== column))} />
                  {columnName(column)}
                </label>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="xs"
                  aria-label={`Move ${columnName(column)} to the left`}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  <IconChevronUp size={13} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="xs"
                  aria-label={`Move ${columnName(column)} to the right`}
                  disabled={index === shown.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <IconChevronDown size={13} aria-hidden />
                </ActionIcon>
              </li>
            ))}
            {hidden.map((column) => (
              <li key={columnId(column)}>
                <label className={classes.choice}>
                  <input type="checkbox" checked={false} onChange={() => choose([...shown, column])} />
                  {columnName(column)}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        {chosen !== undefined && (
          <Button variant="subtle" size="compact-xs" onClick={() => onChoose(undefined)}>
            Back to the usual columns
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
