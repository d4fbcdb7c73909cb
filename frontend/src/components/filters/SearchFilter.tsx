import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useEffect, useRef } from 'react';
import { isTyping } from '../../lib/keyboard.js';
import classes from './filters.module.css';

interface SearchFilterProps {
  /** What is searched, as in "Search tracebacks". */
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** The text that stands first in the bar; `/` jumps to it, Enter or leaving it asks. */
export function SearchFilter({ label, value = '', onChange }: SearchFilterProps) {
  const input = useRef<HTMLInputElement>(null);

  // The address may change under the input, by Back for one.
  useEffect(() => {
    if (input.current !== null) input.current.value = value;
  }, [value]);

  useEffect(() => {
    const focusOnSlash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', focusOnSlash);
    return () => document.removeEventListener('keydown', focusOnSlash);
  }, []);

  const apply = () => {
    const text = input.current?.value.trim() ?? '';
    if (text !== value) onChange(text === '' ? undefined : text);
  };

  return (
    <search>
      <form
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          apply();
        }}
      >
        <TextInput
          ref={input}
          size="xs"
          className={classes.search}
          aria-label={label}
          aria-keyshortcuts="/"
          placeholder={label}
          defaultValue={value}
          onBlur={apply}
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={
            value === '' ? (
              <kbd className={classes.shortcut}>/</kbd>
            ) : (
              <CloseButton size="xs" aria-label="Clear search" onClick={() => onChange(undefined)} />
            )
          }
        />
      </form>
    </search>
  );
}
