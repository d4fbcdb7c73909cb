import type { Caller } from '../../platform/http/caller.js';

/**
 * Who may do what: the one table that the guard, `users/me/` and the documents read.
 *
 * S support and above, D developer and above, M manager and above, A superuser only,
 * Q sqs, J jenkins, B beatbox (machines: each stands alone), * anybody, + anybody signed in.
 * A route that is not listed is refused to everybody.
 */
const report = {
  list: 'SJB',
  export: 'S',
  retrieve: 'SJB',
  create: 'AQ',
  update: 'A',
  partialUpdate: 'A',
  destroy: 'A',
  getSchema: 'SJQ',
  batch: 'AQ',
};
const event = {
  list: 'SJB',
  export: 'S',
  retrieve: 'SJB',
  create: 'AQ',
  update: 'A',
  partialUpdate: 'A',
  destroy: 'AB',
  tags: 'SJ',
};
const file = { list: 'SJB', export: 'S', retrieve: 'SJB', create: 'AQ', destroy: 'D', download: 'S', content: 'S' };
// A caller who may replace an object may also change a part of it.
const place = {
  list: 'SJB',
  export: 'S',
  retrieve: 'SJB',
  create: 'DQ',
  update: 'D',
  partialUpdate: 'D',
  destroy: 'M',
};

export const permissions: Record<string, Record<string, string>> = {
  errorreports: { ...report, histogram: 'SJB', facets: 'SJB' },
  fleet: { retrieve: 'SJB' },
  live: { listen: 'SJB' },
  events: event,
  picksessions: event,
  s3files: { ...file, upload: 'SQ' },
  sessclip: file,
  exceptions: {
    list: 'SJB',
    export: 'S',
    retrieve: 'SJB',
    create: 'AQ',
    update: 'A',
    partialUpdate: 'A',
    destroy: 'A',
    pareto: 'S',
    tracebackBreakdown: 'S',
  },
  exceptioncodes: {
    list: 'SJB',
    export: 'S',
    retrieve: 'SJB',
    create: 'AQ',
    update: 'A',
    partialUpdate: 'A',
    destroy: 'A',
  },
  // Deleting, changing and trying out: developers their own only, the route itself refuses the rest.
  notifications: {
    list: 'SJB',
    export: 'S',
    retrieve: 'SJB',
    create: 'DQ',
    destroy: 'D',
    deliveries: 'S',
    preview: 'D',
    edit: 'D',
    test: 'D',
  },
  exceptioncodemanifests: {
    list: 'SJB',
    export: 'S',
    retrieve: 'SJB',
    create: 'AQJ',
    update: 'A',
    partialUpdate: 'A',
    destroy: 'A',
    apply: 'AJ',
  },
  fruits: place,
  locations: place,
  distributors: place,
  harvesters: {
    list: 'SJB',
    export: 'S',
    retrieve: 'SJB',
    create: 'DQ',
    update: 'S',
    partialUpdate: 'S',
    destroy: 'D',
    versionHistory: 'S',
    getAssets: 'S',
    latestConfig: 'S',
  },
  harvesterhistory: { list: 'SJB', export: 'S', retrieve: 'SJB' },
  harvesterswinfo: {
    list: 'SJB',
    export: 'S',
    retrieve: 'SJB',
    create: 'AQ',
    update: 'A',
    partialUpdate: 'A',
    destroy: 'A',
  },
  migrations: { list: 'SJB', export: 'S', retrieve: 'SJB', migrate: 'M' },
  // Reading for the tests that act as machines; what they have put there they discard as people.
  deadletters: { list: 'SB', export: 'S', retrieve: 'SB', groups: 'S', redrive: 'M', discard: 'M' },
  // Everybody has views; the route itself keeps them apart.
  views: { list: '+', export: '+', retrieve: '+', create: '+', update: '+', partialUpdate: '+', destroy: '+' },
  auditlog: { list: 'M', export: 'M', retrieve: 'M' },
  users: { login: '*', logout: '*', csrf: '*', me: '+', changePassword: '+', checkPassword: '+', githubLogin: '*' },
  // Everybody may change their own name, address and Slack id; the route itself refuses the rest.
  'users/profiles': {
    list: 'SJB',
    export: 'S',
    retrieve: 'SJB',
    create: 'A',
    update: '+',
    partialUpdate: '+',
    destroy: 'A',
  },
  // Of others only superusers see them, which the route itself decides.
  'users/tokens': { list: '+', create: '+', destroy: '+' },
  healthcheck: { retrieve: '*' },
  openapi: { retrieve: '*' },
};

const STACK = ['support', 'developer', 'manager'];
const LOWEST: Record<string, number> = { S: 0, D: 1, M: 2 };
const MACHINES: Record<string, string> = { Q: 'sqs', J: 'jenkins', B: 'beatbox' };

/** Whether a caller, or nobody, satisfies one of the letters of the table. */
function satisfies(letter: string, caller: Caller | undefined): boolean {
  if (letter === '*') return true;
  if (!caller) return false;
  if (letter === '+') return true;
  if (letter === 'A') return caller.isSuperuser;
  const lowest = LOWEST[letter];
  if (lowest !== undefined) return caller.isSuperuser || STACK.indexOf(caller.role) >= lowest;
  return caller.role === MACHINES[letter];
}

/** Whether the table lets the caller do the action. */
export function isAllowed(resource: string, action: string, caller: Caller | undefined): boolean {
  const letters = Object.hasOwn(permissions, resource) ? permissions[resource] : undefined;
  if (!letters || !Object.hasOwn(letters, action)) return false;
  return [...(letters[action] ?? '')].some((letter) => satisfies(letter, caller));
}

/** Whether the caller's role includes another, as manager includes support. */
export function includesRole(caller: Caller, role: string): boolean {
  if (caller.isSuperuser || caller.role === role) return true;
  return STACK.includes(role) && STACK.indexOf(caller.role) >= STACK.indexOf(role);
}

/** Whether the table knows the route at all; a route it does not know is a mistake in the code. */
export function isListed(resource: string, action: string): boolean {
  return Object.hasOwn(permissions, resource) && Object.hasOwn(permissions[resource] ?? {}, action);
}

/** The letters of a route in words, for the documents: `the roles developer, manager; superusers.` */
export function whoMay(resource: string, action: string): string {
  const letters = [...(permissions[resource]?.[action] ?? '')];
  if (letters.includes('*')) return 'anybody, signed in or not.';
  if (letters.includes('+')) return 'anybody who is signed in.';
  const roles = letters.flatMap((letter) => STACK.slice(LOWEST[letter] ?? STACK.length).concat(MACHINES[letter] ?? []));
  // A machine's role stands alone: no superuser acts for it.
  const superusers = letters.some((letter) => letter === 'A' || letter in LOWEST) ? ['superusers'] : [];
  const named = roles.length > 0 ? [`the roles ${roles.join(', ')}`] : [];
  return `${[...named, ...superusers].join('; ')}.`;
}

/** Whether a route is open to those who are not signed in. */
export function isPublic(resource: string, action: string): boolean {
  return isAllowed(resource, action, undefined);
}

/** Everything the caller may do, by resource: what `users/me/` tells the pages. */
export function allowedActions(caller: Caller): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(permissions).map(([resource, actions]) => [
      resource,
      Object.keys(actions).filter((action) => isAllowed(resource, action, caller)),
    ]),
  );
}
