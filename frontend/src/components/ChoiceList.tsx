import { Combobox, useCombobox } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { cloneElement, useEffect, useId, useRef, useState } from 'react';
import type { ChoiceMenuProps } from './ChoiceMenu.js';
import classes from './ChoiceMenu.module.css';

/** More than these are found by typing. */
const MOST_SHOWN = 100;

/** The menu of a `ChoiceMenu` that somebody has opened, with its button. */
export function ChoiceList({
  button,
  label,
  choices,
  chosen,
  onChoose,
  multiple = false,
  searchHint,
  status,
  align = 'start',
}: ChoiceMenuProps) {
  const [wanted, setWanted] = useState('');
  const listId = useId();
  const searchable = searchHint !== undefined;
  const combobox = useCombobox({
    onDropdownOpen: () => {
      if (searchable) combobox.focusSearchInput();
      else combobox.updateSelectedOptionIndex('active');
    },
    onDropdownClose: () => {
      setWanted('');
      combobox.resetSelectedOption();
      if (searchable) combobox.focusTarget();
    },
  });

  // It is here because somebody has pressed its button: it opens at once, and not again by itself.
  const { openDropdown, focusTarget } = combobox;
  const isNew = useRef(true);
  useEffect(() => {
    if (!isNew.current) return;
    isNew.current = false;
    focusTarget();
    openDropdown();
  }, [openDropdown, focusTarget]);

  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = choices.filter(({ label: name, detail = '' }) => {
    const text = `${name} ${detail}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const hidden = fitting.length - MOST_SHOWN;

  return (
    <Combobox
      store={combobox}
      position={`bottom-${align}`}
      width="max-content"
      shadow="md"
      // Menus that nobody has opened cost nothing.
      keepMounted={false}
      onOptionSubmit={(value) => {
        onChoose(value);
        if (!multiple) combobox.closeDropdown();
      }}
    >
      <Combobox.Target
        targetType="button"
        withExpandedAttribute={!searchable}
        withKeyboardNavigation={!searchable}
        aria-expanded={combobox.dropdownOpened}
        aria-controls={combobox.dropdownOpened ? listId : undefined}
      >
        {cloneElement(button, { onClick: () => combobox.toggleDropdown() })}
      </Combobox.Target>
      <Combobox.Dropdown className={classes.dropdown}>
        {searchable && (
          <Combobox.Search
            value={wanted}
            onChange={(event) => {
              setWanted(event.currentTarget.value);
              combobox.updateSelectedOptionIndex();
            }}
            placeholder={searchHint}
            aria-label={`Search: ${label}`}
            role="combobox"
            aria-expanded={combobox.dropdownOpened}
            aria-autocomplete="list"
            aria-controls={listId}
          />
        )}
        <Combobox.Options
          id={listId}
          className={classes.options}
          aria-label={label}
          aria-multiselectable={multiple || undefined}
        >
          {status ??
            fitting.slice(0, MOST_SHOWN).map(({ value, label: name, detail }) => (
              <Combobox.Option
                value={value}
                key={value}
                active={chosen.includes(value)}
                aria-selected={chosen.includes(value)}
              >
                <span className={classes.option}>
                  <span
                    className={classes.mark}
                    data-multiple={multiple || undefined}
                    data-chosen={chosen.includes(value) || undefined}
                  >
                    {chosen.includes(value) && <IconCheck size={12} stroke={3} aria-hidden />}
                  </span>
                  <span className={classes.name}>{name}</span>
                  {detail && <span className={classes.detail}>{detail}</span>}
                </span>
              </Combobox.Option>
            ))}
          {status === undefined && fitting.length === 0 && (
            <Combobox.Empty>Nothing has this in its name</Combobox.Empty>
          )}
          {hidden > 0 && <Combobox.Empty>{hidden} more: type to find them</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
