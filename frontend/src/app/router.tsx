import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  Outlet,
  type RouterHistory,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';
import * as z from 'zod/mini';
import { auditRoute } from '../features/auditlog/routes.js';
import { letterRoute, lettersRoute } from '../features/deadletters/routes.js';
import { docsRoute } from '../features/docs/routes.js';
import { errorReportRoute, errorReportsRoute, paretoRoute } from '../features/errorreports/routes.js';
import { eventRoute, eventsRoute, pickSessionRoute, pickSessionsRoute } from '../features/events/routes.js';
import { codesRoute, exceptionsRoute, manifestRoute, manifestsRoute } from '../features/exceptions/routes.js';
import { fileRoute, filesRoute } from '../features/files/routes.js';
import { fleetRoute } from '../features/fleet/routes.js';
import { fruitsRoute } from '../features/fruits/routes.js';
import {
  harvesterRoute,
  harvestersRoute,
  historiesRoute,
  historyEntryRoute,
  softwareRoute,
  versionsRoute,
} from '../features/harvesters/routes.js';
import { distributorsRoute, locationsRoute } from '../features/locations/routes.js';
import { migrationRoute, migrationsRoute } from '../features/migrations/routes.js';
import { ruleRoute, rulesRoute } from '../features/notifications/routes.js';
import { loginRoute } from '../features/session/routes.js';
import { profileRoute, usersRoute } from '../features/users/routes.js';
import { currentSession, type Right } from '../lib/api/session.js';
import { parseSearch, stringifySearch, text } from '../lib/search.js';
import { Shell } from './Shell.js';
import { CrashPage, ForbiddenPage, NotFoundPage } from './StatusPages.js';

interface RouterContext {
  queryClient: QueryClient;
}

/** Every page may carry the zone of its times, and hands it on to the next. */
const zoneSearch = z.object({ tz: text });

const root = createRootRouteWithContext<RouterContext>()({
  validateSearch: (search: Record<string, unknown>): { tz?: string } => zoneSearch.parse(search),
  search: { middlewares: [retainSearchParams(['tz'])] },
  component: Outlet,
});

const login = createRoute({ getParentRoute: () => root, ...loginRoute });

/** Everything that needs a session. Without one, the way leads over the login page and back to the wanted address. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context: { queryClient }, location }) => {
    const session = await queryClient.ensureQueryData(currentSession);
    if (session === null) throw redirect({ to: '/login', search: { next: location.href } });
  },
});

const forbidden = createRoute({ getParentRoute: () => shell, path: '/forbidden', component: ForbiddenPage });
/** Any other address: the 404 page, inside the shell. */
const elsewhere = createRoute({ getParentRoute: () => shell, path: '$', component: NotFoundPage });

const routeTree = root.addChildren([
  login,
  shell.addChildren([
    createRoute({ getParentRoute: () => shell, ...fleetRoute }),
    createRoute({ getParentRoute: () => shell, ...errorReportsRoute }),
    createRoute({ getParentRoute: () => shell, ...paretoRoute }),
    createRoute({ getParentRoute: () => shell, ...errorReportRoute }),
    createRoute({ getParentRoute: () => shell, ...harvestersRoute }),
    createRoute({ getParentRoute: () => shell, ...harvesterRoute }),
    createRoute({ getParentRoute: () => shell, ...versionsRoute }),
    createRoute({ getParentRoute: () => shell, ...eventsRoute }),
    createRoute({ getParentRoute: () => shell, ...eventRoute }),
    createRoute({ getParentRoute: () => shell, ...pickSessionsRoute }),
    createRoute({ getParentRoute: () => shell, ...pickSessionRoute }),
    createRoute({ getParentRoute: () => shell, ...filesRoute }),
    createRoute({ getParentRoute: () => shell, ...fileRoute }),
    createRoute({ getParentRoute: () => shell, ...exceptionsRoute }),
    createRoute({ getParentRoute: () => shell, ...codesRoute }),
    createRoute({ getParentRoute: () => shell, ...manifestsRoute }),
    createRoute({ getParentRoute: () => shell, ...manifestRoute }),
    createRoute({ getParentRoute: () => shell, ...rulesRoute }),
    createRoute({ getParentRoute: () => shell, ...ruleRoute }),
    createRoute({ getParentRoute: () => shell, ...historiesRoute }),
    createRoute({ getParentRoute: () => shell, ...historyEntryRoute }),
    createRoute({ getParentRoute: () => shell, ...softwareRoute }),
    createRoute({ getParentRoute: () => shell, ...locationsRoute }),
    createRoute({ getParentRoute: () => shell, ...distributorsRoute }),
    createRoute({ getParentRoute: () => shell, ...fruitsRoute }),
    createRoute({ getParentRoute: () => shell, ...usersRoute }),
    createRoute({ getParentRoute: () => shell, ...profileRoute }),
    createRoute({ getParentRoute: () => shell, ...migrationsRoute }),
    createRoute({ getParentRoute: () => shell, ...migrationRoute }),
    createRoute({ getParentRoute: () => shell, ...lettersRoute }),
    createRoute({ getParentRoute: () => shell, ...letterRoute }),
    createRoute({ getParentRoute: () => shell, ...auditRoute }),
    createRoute({ getParentRoute: () => shell, ...docsRoute }),
    forbidden,
    elsewhere,
  ]),
]);

/** @param history  where addresses come from; the browser's own unless a test brings one */
export function makeRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    history,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
  });
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What the hub must let the person do for the page to be of any use; others see that it is not open to them. */
    needs?: Right;
  }
  interface HistoryState {
    /** The address that was asked for said nothing; the page itself wrote out what it then shows. */
    isBare?: boolean;
  }
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
