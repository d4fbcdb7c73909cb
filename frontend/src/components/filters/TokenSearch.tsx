import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { isTyping } from '../../lib/keyboard.js';
import filters from './filters.module.css';
import classes from './TokenSearch.module.css';

interface TokenSearchProps {
  label: string;
  placeholder: string;
  /** The filters as text. */
  text: string;
  /** Takes a text over; gives what is wrong with it instead, if anything is. */
  onText: (text: string) => string | undefined;
  /** How the token that is being typed may go on. */
  complete: (token: string) => { token: string; detail?: string }[];
}

/** The last token, which may have begun with a quote that is still open. */
const LAST_TOKEN = /(?:[^\s"]|"(?:[^"\\]|\\.)*"?)*$/;

/** Filters typed as text, with completion. `/` jumps to it, Enter or leaving it asks; what cannot be read is not asked. */
export function TokenSearch({ label, placeholder, text, onText, complete }: TokenSearchProps) {
  const [typed, setTyped] = useState(text);
  const [fault, setFault] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();

  // The address may change under the input: by Back, by a facet, by a filter beside it.
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    setShown(text);
    setTyped(text);
    setFault(undefined);
  }

  useEffect(() => {
    const focusOnSlash = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', focusOnSlash);
    return () => document.removeEventListener('keydown', focusOnSlash);
  }, []);

  const last = LAST_TOKEN.exec(typed)?.[0] ?? '';
  const completions = isOpen ? complete(last) : [];

  const type = (next: string) => {
    setTyped(next);
    setFault(undefined);
    setIsOpen(true);
    setActive(-1);
  };
  const accept = (token: string) =>
    type(typed.slice(0, typed.length - last.length) + token + (token.endsWith(':') ? '' : ' '));
  const apply = () => {
    setIsOpen(false);
    if (typed.trim() !== text) setFault(onText(typed.trim()));
  };

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = completions[active];
    if (step !== undefined) {
      if (!isOpen) setIsOpen(true);
      else setActive(Math.max(-1, Math.min(completions.length - 1, active + step)));
    } else if (event.key === 'Escape' && isOpen) setIsOpen(false);
    else if (event.key === 'Enter') {
      if (chosen === undefined) apply();
      else accept(chosen.token);
    } else return;
    event.preventDefault();
  };

  return (
    <search className={classes.search}>
      <TextInput
        ref={input}
        size="xs"
        className={classes.input}
        role="combobox"
        aria-label={label}
        aria-keyshortcuts="/"
        aria-autocomplete="list"
        aria-expanded={completions.length > 0}
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={typed}
        error={fault}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
        onClick={() => setIsOpen(true)}
        onBlur={apply}
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={
          typed === '' ? (
            <kbd className={filters.shortcut}>/</kbd>
          ) : (
            <CloseButton
              size="xs"
              aria-label="Clear search"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                setTyped('');
                setFault(onText(''));
              }}
            />
          )
        }
      />
      <div
        id={listId}
        role="listbox"
        aria-label="Completions"
        className={classes.list}
        hidden={completions.length === 0}
      >
        {completions.map(({ token, detail }, place) => (
          // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the input keeps the focus and has the keys
          <div
            key={token}
            id={`${listId}-${place}`}
            role="option"
            aria-selected={place === active}
            className={classes.option}
            // The input keeps the focus: leaving it would ask.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => accept(token)}
          >
            <code>{token}</code> <span className={classes.detail}>{detail}</span>
          </div>
        ))}
      </div>
    </search>
  );
}
