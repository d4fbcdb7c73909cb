import { ActionIcon } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useLocation, useRouter } from '@tanstack/react-router';
import { lazy, type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { ZoneMenu } from '../components/ZoneMenu.js';
import { AccountMenu } from '../features/session/AccountMenu.js';
import { logOut } from '../lib/api/session.js';
import { Logo, Navigation } from './Navigation.js';
import classes from './Shell.module.css';
import { announceLogOut } from './sessionEnd.js';

const MobileMenu = lazy(() => import('./MobileMenu.js').then((file) => ({ default: file.MobileMenu })));

/** What stands around every page: the menu, the zone, the account. */
export function Shell() {
  const [menu, setMenu] = useState<'unused' | 'open' | 'closed'>('unused');
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useFocusOnPageChange(main, pathname);
  const leave = useLeave();

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
        <div className={classes.tools}>
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
        <Outlet />
      </main>
    </div>
  );
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
