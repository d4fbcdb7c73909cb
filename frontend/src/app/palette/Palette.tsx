import { Modal, useMantineColorScheme } from '@mantine/core';
import { IconArrowRight, IconBolt, IconSearch } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Fragment, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { usePageLink } from '../../hooks/usePageLink.js';
import { codeChoices, machineIds } from '../../lib/api/choices.js';
import { currentSession, may } from '../../lib/api/session.js';
import { copyText } from '../../lib/clipboard.js';
import { focusAtItsEnd } from '../../lib/keyboard.js';
import { toast } from '../../lib/toast.js';
import { menu } from '../pages.js';
import { type Entry, entriesFor } from './entries.js';
import classes from './Palette.module.css';

interface PaletteProps {
  typed: string;
  onType: (typed: string) => void;
  onClose: () => void;
  onLogOut: () => void;
}

/** One box for going anywhere and doing anything: pages, machines, reports, UUIDs, codes, actions. */
export function Palette({ typed, onType, onClose, onLogOut }: PaletteProps) {
  const { data: session } = useSuspenseQuery(currentSession);
  const mayList = (resource: string) => may(session, 'list', resource);
  const machines = useQuery({ ...machineIds, enabled: mayList('harvesters') });
  const codes = useQuery({ ...codeChoices, enabled: mayList('exceptioncodes') });
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const navigate = useNavigate();
  const linkTo = usePageLink();
  const [index, setIndex] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();

  const entries = useMemo(
    () =>
      entriesFor(typed, {
        pages: [
          ...menu
            .flatMap(({ pages }) => pages)
            .filter(({ needs }) => needs === undefined || may(session, needs.action, needs.resource)),
          { label: 'My profile', detail: 'password, Slack id', to: '/users/profile/me' },
        ],
        machines: machines.data ?? [],
        codes: codes.data ?? [],
        actions: [
          { label: 'Theme: light', act: () => setColorScheme('light') },
          { label: 'Theme: dark', act: () => setColorScheme('dark') },
          { label: 'Theme: as the system', act: () => setColorScheme('auto') },
          {
            label: 'Copy link to this page',
            act: () => void copyText(linkTo()).then(() => toast('Link copied.')),
          },
          { label: 'Log out', act: onLogOut },
        ],
      }),
    [typed, session, machines.data, codes.data, setColorScheme, linkTo, onLogOut],
  );
  const chosen = entries[Math.min(index, entries.length - 1)];

  useEffect(() => {
    if (chosen !== undefined)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const run = ({ target }: Entry) => {
    onClose();
    if ('act' in target) target.act();
    else void navigate({ to: target.to, search: target.search ?? {} });
  };
  const press = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined && entries.length > 0) {
      event.preventDefault();
      setIndex((Math.min(index, entries.length - 1) + move + entries.length) % entries.length);
    }
    if (event.key === 'Enter' && chosen !== undefined) {
      event.preventDefault();
      run(chosen);
    }
  };

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      attributes={{ content: { 'aria-label': 'Search and commands' } }}
      classNames={{ content: classes.content, body: classes.body, inner: classes.inner }}
      lockScroll={false}
      transitionProps={{ duration: 0 }}
    >
      <div className={classes.search}>
        <IconSearch size={17} aria-hidden />
        <input
          className={classes.input}
          ref={focusAtItsEnd}
          data-autofocus
          value={typed}
          placeholder="Page, harvester, report number, UUID, code or command"
          role="combobox"
          aria-label="Search and commands"
          aria-expanded
          aria-autocomplete="list"
          aria-controls={`${id}list`}
          aria-activedescendant={chosen && `${id}${chosen.key}`}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => {
            onType(event.currentTarget.value);
            setIndex(0);
          }}
          onKeyDown={press}
        />
        <kbd>Esc</kbd>
      </div>
      <div id={`${id}list`} className={classes.list} role="listbox" aria-label="Found" ref={list}>
        {entries.map((entry, at) => (
          <Fragment key={entry.key}>
            {entries[at - 1]?.group !== entry.group && (
              <div role="presentation" className={classes.group}>
                {entry.group}
              </div>
            )}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the focus stays in the box, which walks the list by the arrow keys */}
            <div
              id={`${id}${entry.key}`}
              role="option"
              aria-selected={entry === chosen}
              className={classes.entry}
              onClick={() => run(entry)}
              onMouseMove={() => setIndex(at)}
            >
              {'act' in entry.target ? <IconBolt size={15} aria-hidden /> : <IconArrowRight size={15} aria-hidden />}
              <span className={classes.label}>{entry.label}</span>
              {entry.detail && <span className={classes.detail}>{entry.detail}</span>}
            </div>
          </Fragment>
        ))}
        {entries.length === 0 && (
          <p className={classes.none} role="status">
            Nothing has this in its name. A number opens an error report, a UUID finds its event.
          </p>
        )}
      </div>
    </Modal>
  );
}
