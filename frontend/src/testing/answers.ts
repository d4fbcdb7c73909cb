import type { Session } from '../lib/api/session.js';
import type {
  ErrorReport,
  ErrorReportDetail,
  Event,
  ExceptionCode,
  FleetMember,
  Harvester,
  HarvesterMin,
  Histogram,
  Location,
  Page,
  ReportedException,
  ReportFacets,
} from '../lib/api/types.js';

/** Small answers in the shapes of the hub, for tests to change what they are about. */

const made = { created: '2022-05-02T21:28:00Z', lastModified: '2022-05-02T21:28:00Z', creator: 6, modifiedBy: null };

export const pageOf = <Row>(results: Row[], count = results.length): Page<Row> => ({
  count,
  next: null,
  previous: null,
  results,
});

export const supporter: Session = {
  user: {
    id: 3,
    first_name: 'Sam',
    last_name: 'Port',
    username: 'sam',
    email: '',
    is_active: true,
    is_staff: false,
    is_superuser: false,
    last_login: null,
    profile: { id: 3, slack_id: null, role: 'support', avatar_url: null, user: 3 },
  },
  permissions: {
    errorreports: ['list', 'retrieve'],
    fleet: ['retrieve'],
    harvesters: ['list', 'retrieve', 'partialUpdate'],
    events: ['list', 'retrieve', 'tags'],
    picksessions: ['list', 'retrieve', 'tags'],
    locations: ['list', 'retrieve'],
    s3files: ['list', 'retrieve', 'download', 'content', 'upload'],
    notifications: ['list', 'retrieve', 'deliveries'],
    migrations: ['list', 'retrieve'],
    'users/profiles': ['list', 'retrieve', 'partialUpdate'],
  },
};

const ALL = ['list', 'retrieve', 'create', 'update', 'partialUpdate', 'destroy'];

/** Somebody whom the hub lets do everything. */
export const administrator: Session = {
  user: { ...supporter.user, id: 1, username: 'root', first_name: 'Ruth', last_name: 'Oot', is_superuser: true },
  permissions: {
    ...Object.fromEntries([...Object.keys(supporter.permissions), 'fruits', 'distributors'].map((name) => [name, ALL])),
    migrations: ['list', 'retrieve', 'migrate'],
    s3files: [...ALL, 'upload', 'content', 'download'],
  },
};

const ranchB = {
  id: 2,
  url: 'http://hub/api/v1/locations/2/',
  ranch: 'Ranch B',
  distributor: { id: 1, url: 'http://hub/api/v1/distributors/1/', name: 'Sunrise' },
};

export const harvester11: HarvesterMin = {
  id: 5,
  url: 'http://hub/api/v1/harvesters/5/',
  harv_id: 11,
  location: ranchB,
  fruit: { id: 1, url: 'http://hub/api/v1/fruits/1/', name: 'apple' },
  is_emulator: false,
};

export const codeOf = (code: number, name: string): ExceptionCode => ({
  ...made,
  id: code + 100,
  code,
  name,
  msg: '',
  team: 'tray',
  cycle: false,
  operator_msg: 'Check the tray',
  manifest: 1,
  retired: false,
});

export const baseCode = codeOf(0, 'AFTBaseException');
const noTrayCode = codeOf(9, 'NoTray');

export function exceptionOf(changes: Partial<ReportedException>): ReportedException {
  return {
    ...made,
    id: 20,
    code: noTrayCode,
    harvester: harvester11,
    service: 'traychg',
    node: 0,
    robot: 0,
    traceback: 'Traceback (most recent call last):\n  File "/opt/tray.py", line 7, in load\nNoTray: none seen',
    info: 'traychgunit.1 no tray',
    timestamp: '2022-05-02T21:27:40.5Z',
    handled: false,
    primary: true,
    report: 6,
    ...changes,
  };
}

export function reportOf(changes: Partial<ErrorReport>): ErrorReport {
  return {
    id: 6,
    reportTime: '2022-05-02T21:27:42.789323Z',
    harvester: harvester11,
    location: ranchB,
    gitbranch: 'main',
    githash: 'abc123',
    event: 8,
    exceptions: [exceptionOf({})],
    tags: ['extracted'],
    ...changes,
  };
}

const event: Event = {
  ...made,
  id: 8,
  tags: ['ErrorReport'],
  UUID: '6f61-a',
  secondary_events: [],
  related_objects: [
    { url: '/errorreports/6/', object: 'Error Report', time: '2022-05-02T21:27:42.789323Z' },
    { url: '/errorreports/7/', object: 'Error Report', time: null },
  ],
  related_files: [{ url: 'http://hub/api/v1/s3files/9/download/', filetype: 'dmesg' }],
  related_images: [],
};

export function reportDetailOf(changes: Partial<ErrorReportDetail>): ErrorReportDetail {
  return {
    ...reportOf({}),
    ...made,
    creator: { id: 6, username: 'sqs' },
    event,
    pick_session: {
      UUID: 'ps-7',
      start_time: null,
      session_length: null,
      harvester: null,
      location: null,
      related_objects: [],
    },
    report: {
      timestamp: 1651526862.789323,
      serial_number: '011',
      data: {
        sysmon_report: {
          serial_number: '011',
          'sysmon.0': {
            index: 0,
            robot_index: 0,
            services: { 'traychg.0': { PID: 41, state: 'S', cpu: 11.64, mem: 0.98 } },
            errors: { 'traychg.0': { code: 9, value: 'no tray', ts: 1651526860.5 } },
          },
          'sysmon.1': {
            index: 1,
            robot_index: 1,
            services: { 'picker.1': { PID: 77, state: 'R', cpu: 6.4, mem: 1.9 } },
          },
        },
      },
    },
    ...changes,
  };
}

const locationB: Location = {
  ...made,
  id: 2,
  creator: { id: 6, username: 'sqs' },
  distributor: { ...made, id: 1, name: 'Sunrise' },
  ranch: 'Ranch B',
  country: 'US',
  region: 'CA',
  site_channel: 'harvs-dev',
};

export const harvesterRow: Harvester = {
  ...made,
  id: 5,
  fruit: { ...made, id: 1, name: 'apple' },
  location: locationB,
  harv_id: 11,
  name: 'Harvester 11',
  is_emulator: false,
  thingName: null,
  release: null,
  harvester_history: '/harvesterhistory/?harv_id=11',
  version_history: 'versions/',
  assets: 'assets/',
  config: 'config/',
};

export const fleetMember = (changes: Partial<FleetMember>): FleetMember => ({
  id: 5,
  harv_id: 11,
  name: 'Harvester 11',
  ranch: 'Ranch B',
  fruit: 'apple',
  is_emulator: false,
  last_report: '2022-05-02T21:27:42.789323Z',
  reports_today: 3,
  usual_by_now: 2.5,
  unhandled_today: 1,
  open_pick_sessions: 0,
  hourly: Array.from({ length: 24 }, () => 0),
  attention: 0,
  attention_reasons: [],
  ...changes,
});

const noHistogram: Histogram = { start: null, end: null, interval_seconds: null, buckets: [] };

const noFacets: ReportFacets = {
  code: [],
  service: [],
  robot: [],
  harvester: [],
  ranch: [],
  fruit: [],
  branch: [],
  handled: [],
};

/** Counts of error reports by their values. */
export const facetsOf = (changes: Partial<ReportFacets>): ReportFacets => ({ ...noFacets, ...changes });

/** A hub with one of everything. */
export const usualAnswers = {
  'GET users/me/': () => supporter,
  'GET fleet/': () => ({ harvesters: [fleetMember({})], generated_at: '2022-05-02T21:30:00Z' }),
  'GET errorreports/': () => pageOf([reportOf({})]),
  'GET errorreports/histogram/': () => noHistogram,
  'GET errorreports/facets/': () => noFacets,
  'GET errorreports/6/': () => reportDetailOf({}),
  'GET harvesters/': () => pageOf([harvesterRow]),
  'GET locations/': () => pageOf([locationB]),
  'GET fruits/': () => pageOf([harvesterRow.fruit]),
  'GET exceptioncodes/': () => pageOf([baseCode, noTrayCode]),
};
