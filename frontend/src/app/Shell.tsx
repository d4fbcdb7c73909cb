import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconMenu2, IconSearch } from '@tabler/icons-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useMatches, useRouter } from '@tanstack/react-router';
import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { Toasts } from '../components/Toasts.js';
import { ZoneMenu } from '../components/ZoneMenu.js';
import { AccountMenu } from '../features/session/AccountMenu.js';
import { currentSession, logOut, may } from '../lib/api/session.js';
import { Logo, Navigation } from './Navigation.js';
import { PaletteDoor } from './PaletteDoor.js';
import classes from './Shell.module.css';
import { ForbiddenPage } from './StatusPages.js';
import { announceLogOut } from './sessionEnd.js';

const MobileMenu = lazy(() => import('./MobileMenu.js').then((file) => ({ default: file.MobileMenu })));

const LiveMark = lazy(() => import('./LiveMark.js').then((file) => ({ default: file.LiveMark })));

/** What stands around every page: the menu, the zone, the account. */
export function Shell() {
  const [menu, setMenu] = useState<'unused' | 'open' | 'closed'>('unused');
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useFocusOnPageChange(main, pathname);
  const leave = useLeave();
  const [isPaletteOpen, setIsPaletteOpen] = useState(false);
  usePaletteKey(() => setIsPaletteOpen((isOpen) => !isOpen));

  return (
    <div className={classes.shell}>
      {/* biome-ignore lint/a11y/useValidAnchor: it is a link within the page; only the address is kept out of it */}
      <a
        href="#main"
        className={classes.skip}
        onClick={(event) => {
          // Not by the address: a link that is copied afterwards should not carry it.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to content
      </a>
      <aside className={classes.side}>
        <div className={classes.sideInside}>
          <Logo />
          <Navigation />
        </div>
      </aside>
      <header className={classes.top}>
        <ActionIcon
          className={classes.burger}
          variant="subtle"
          color="gray"
          aria-label="Open menu"
          aria-expanded={menu === 'open'}
          onClick={() => setMenu('open')}
        >
          <IconMenu2 size={20} aria-hidden />
        </ActionIcon>
        <div className={classes.topLogo}>
          <Logo />
        </div>
        <UnstyledButton className={classes.find} aria-keyshortcuts="Control+K" onClick={() => setIsPaletteOpen(true)}>
          <IconSearch size={15} aria-hidden />
          <span>Search and commands</span>
          <kbd aria-hidden>Ctrl K</kbd>
        </UnstyledButton>
        <div className={classes.tools}>
          <Suspense>
            <LiveMark />
          </Suspense>
          <ZoneMenu />
          <AccountMenu onLogOut={leave} />
        </div>
      </header>
      {menu !== 'unused' && (
        <Suspense>
          <MobileMenu opened={menu === 'open'} onClose={() => setMenu('closed')} />
        </Suspense>
      )}
      <main id="main" ref={main} className={classes.main} tabIndex={-1}>
        <Page />
      </main>
      {isPaletteOpen && <PaletteDoor onClose={() => setIsPaletteOpen(false)} onLogOut={leave} />}
      <Toasts />
    </div>
  );
}

/** The page, or that it is not open to this person. */
function Page() {
  const { data: session } = useSuspenseQuery(currentSession);
  const needs = useMatches({ select: (matches) => matches.at(-1)?.staticData.needs });
  return needs === undefined || may(session, needs.action, needs.resource) ? <Outlet /> : <ForbiddenPage />;
}

/** Ctrl-K, or ⌘K, wherever the focus is. */
function usePaletteKey(toggle: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      toggle();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** Reading and tabbing start at the content of a new page; a change of filters leaves the focus where it is. */
function useFocusOnPageChange(main: RefObject<HTMLElement | null>, pathname: string) {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [main, pathname]);
}

function useLeave() {
  const queryClient = useQueryClient();
  const router = useRouter();
  return async () => {
    // Whatever the hub answers, this browser forgets.
    await logOut().catch(() => undefined);
    announceLogOut();
    await router.navigate({ to: '/login' });
    queryClient.clear();
  };
}
