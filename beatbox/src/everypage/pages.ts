/** Every page of the hub's web application, and how one sees that it is there. The tests of all pages go through this table. */

/** Something that a person finds by its role and name. */
export interface Landmark {
  role: 'table' | 'region' | 'heading' | 'textbox' | 'link';
  name: string | RegExp;
}

/** What a page says where the hub has nothing for it. */
interface Nothing {
  /** `data` of the hub's answer; 404 where an object is asked for that is not there. */
  answer: object | 404;
  says: string | RegExp;
}

export interface UiPage {
  /** As the router writes it: `/errorreports/$id`. */
  route: string;
  /** What its pictures are called in docs/images/ui. */
  picture: string;
  /** Finds the object of a page that shows one: the first of this list. */
  find?: { list: string; filters?: Record<string, string | number> };
  /** Added to the address: a page that shows what it can do. */
  search?: string;
  title: string | RegExp;
  /** There as soon as the page has what it is about. */
  shows: Landmark;
  /** What it is about, below `/api/v1/`; `:id` is that of the address. Undefined where it asks the hub for nothing. */
  fetches?: string;
  nothing?: Nothing;
  /** Who does not see it, of the people of the demo; everybody who may sign in as a person sees the others. */
  hiddenFrom?: 'sue';
  /** Also taken on a telephone. */
  isTakenNarrow?: boolean;
  /** Nobody needs to be signed in. */
  isOpen?: boolean;
}

const noRows = { count: 0, next: null, previous: null, results: [] };

type More = Partial<UiPage>;

/** A page that is a table of rows. */
function list(route: string, title: UiPage['title'], fetches: string, rows: string, more: More = {}): UiPage {
  return {
    route,
    picture: route.slice(1),
    title,
    shows: { role: 'table', name: rows },
    fetches: `${fetches}/`,
    nothing: { answer: noRows, says: `No ${rows} here` },
    ...more,
  };
}

/** A page about one object. */
function one(route: string, title: RegExp, region: string | RegExp, more: More = {}): UiPage {
  const resource = route.split('/')[1] ?? '';
  return {
    route,
    picture: `${resource}-id`,
    title,
    find: { list: resource },
    shows: { role: 'region', name: region },
    fetches: `${resource}/:id/`,
    nothing: { answer: 404, says: 'Not found' },
    ...more,
  };
}

export const pages: UiPage[] = [
  {
    route: '/login',
    picture: 'login',
    title: 'Harvester Data Store',
    shows: { role: 'textbox', name: 'Username' },
    isOpen: true,
    isTakenNarrow: true,
  },
  list('/', 'Fleet overview', 'fleet', 'harvesters', {
    picture: 'overview',
    nothing: { answer: { harvesters: [] }, says: 'No harvesters here' },
    isTakenNarrow: true,
  }),
  list('/errorreports', 'Error reports', 'errorreports', 'error reports', {
    search: '?is_emulator=0',
    isTakenNarrow: true,
  }),
  one('/errorreports/$id', /^Error report \d+$/, 'Exceptions', {
    find: { list: 'errorreports', filters: { harv_ids: 11, codes: 9 } },
    isTakenNarrow: true,
  }),
  {
    route: '/errorreports/view/pareto',
    picture: 'pareto',
    search: '?is_emulator=0&group_by=code__name&group_by=service',
    title: 'Pareto',
    shows: { role: 'table', name: 'exceptions' },
    fetches: 'exceptions/',
    nothing: { answer: noRows, says: 'No exceptions here' },
    isTakenNarrow: true,
  },
  list('/exceptions', 'Exceptions', 'exceptions', 'exceptions'),
  list('/exceptioncodes', 'Exception codes', 'exceptioncodes', 'exception codes'),
  list('/exceptioncodemanifests', 'Code manifests', 'exceptioncodemanifests', 'code manifests'),
  one('/exceptioncodemanifests/$id', /^Manifest /, 'Codes'),
  list('/notifications', 'Notifications', 'notifications', 'rules'),
  one('/notifications/$id', /^Rule \d+/, 'Messages', { find: { list: 'notifications', filters: { ordering: 'id' } } }),
  list('/harvesters', 'Harvesters', 'harvesters', 'harvesters', { isTakenNarrow: true }),
  one('/harvesters/$id', /^Harvester \d+$/, 'Recent error reports', {
    find: { list: 'harvesters', filters: { harv_id: 11 } },
    isTakenNarrow: true,
  }),
  // No machine of the demo has sent a version report.
  list('/harvesters/$id/versions', /^Harvester \d+: versions$/, 'harvesters/:id/versions', 'version reports', {
    picture: 'harvesters-id-versions',
    find: { list: 'harvesters', filters: { harv_id: 11 } },
    shows: { role: 'heading', name: 'Harvester 11: versions' },
  }),
  list('/harvesterhistory', 'Harvester history', 'harvesterhistory', 'changes'),
  one('/harvesterhistory/$id', /^Harvester \d+, change \d+$/, 'What was changed', {
    find: { list: 'harvesterhistory', filters: { harv_id: 301 } },
  }),
  list('/harvesterswinfo', 'Software', 'harvesterswinfo', 'software reports'),
  list('/locations', 'Locations', 'locations', 'locations'),
  list('/distributors', 'Distributors', 'distributors', 'distributors'),
  list('/fruits', 'Fruits', 'fruits', 'fruits'),
  list('/events', 'Events', 'events', 'events'),
  one('/events/$id', /^Event \d+$/, 'Related', { find: { list: 'events', filters: { tags: 'S3File' } } }),
  list('/picksessions', 'Pick sessions', 'picksessions', 'pick sessions'),
  one('/picksessions/$id', /^Pick session \d+$/, 'Related'),
  list('/s3files', 'Files', 's3files', 'files'),
  one('/s3files/$id', /\.png$/, 'Content', { find: { list: 's3files', filters: { filetype: 'image' } } }),
  list('/users', 'Users', 'users/profiles', 'users', { hiddenFrom: 'sue' }),
  {
    route: '/users/profile/me',
    picture: 'profile',
    title: 'My profile',
    shows: { role: 'region', name: 'Password' },
    fetches: 'notifications/',
    nothing: { answer: noRows, says: /^None\. A rule is made/ },
  },
  list('/deadletters', 'Dead letters', 'deadletters', 'dead letters'),
  one('/deadletters/$id', /^Dead letter \d+$/, 'Reason'),
  list('/migrations', 'Migrations', 'migrations', 'migrations'),
  one('/migrations/$id', /^Migration \d+$/, 'Output'),
  list('/auditlog', 'Audit log', 'auditlog', 'changes'),
  {
    route: '/docs',
    picture: 'docs',
    title: 'API',
    shows: { role: 'region', name: 'Fields of an error report' },
    fetches: 'openapi',
    nothing: { answer: { paths: {}, components: { schemas: {} } }, says: 'No address has all of these words.' },
  },
  { route: '/forbidden', picture: 'forbidden', title: 'Not allowed', shows: { role: 'link', name: 'Go to the start' } },
  {
    route: '/$',
    picture: 'not-found',
    title: 'Page not found',
    shows: { role: 'link', name: 'Go to the start' },
  },
];
