import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { currentSession, may } from '../lib/api/session.js';
import classes from './Navigation.module.css';
import { menu } from './pages.js';

const WaitingCount = lazy(() => import('./WaitingCount.js').then((file) => ({ default: file.WaitingCount })));

export function Logo() {
  return (
    <Link to="/" className={classes.logo} aria-label="HDS, home">
      <img src="/favicon.svg" alt="" width={24} height={24} />
      <span>HDS</span>
    </Link>
  );
}

/** The pages that this person may open. */
export function Navigation({ onNavigate }: { onNavigate?: () => void }) {
  const { data: session } = useSuspenseQuery(currentSession);
  const groups = menu
    .map(({ title, pages }) => ({
      title,
      pages: pages.filter(({ needs }) => needs === undefined || may(session, needs.action, needs.resource)),
    }))
    .filter(({ pages }) => pages.length > 0);

  return (
    <nav aria-label="Main">
      {groups.map(({ title, pages }) => (
        <section key={title} aria-label={title}>
          <h2 className={classes.group}>{title}</h2>
          <ul className={classes.entries}>
            {pages.map(({ label, to, icon: Icon }) => (
              <li key={to}>
                <Link
                  to={to}
                  className={classes.entry}
                  // A person's own profile lies below /users, everything below /, and neither is part of that page.
                  activeOptions={{ includeSearch: false, exact: to === '/users' || to === '/' }}
                  onClick={onNavigate}
                >
                  <Icon size={17} stroke={1.75} aria-hidden />
                  {label}
                  {to === '/deadletters' && (
                    <Suspense>
                      {' '}
                      <WaitingCount />
                    </Suspense>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
