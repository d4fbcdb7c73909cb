import { Button, TextInput } from '@mantine/core';
import classes from './filters.module.css';
import { PopoverFilter } from './PopoverFilter.js';

interface TextFilterProps {
  label: string;
  hint?: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** Keeps the rows that fit a text; asked when the text is complete, not at each letter. */
export function TextFilter({ label, hint, value, onChange }: TextFilterProps) {
  return (
    <PopoverFilter label={label} value={value} onRemove={() => onChange(undefined)}>
      {(close) => (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            onChange(String(new FormData(event.currentTarget).get('text')).trim() || undefined);
            close();
          }}
        >
          <TextInput name="text" label={label} description={hint} defaultValue={value} size="xs" data-autofocus />
          <Button type="submit" size="xs">
            Apply
          </Button>
        </form>
      )}
    </PopoverFilter>
  );
}
