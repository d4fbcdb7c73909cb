import { readFileSync } from 'node:fs';
import type { TestHds } from './hds.js';

/** The few things most tests need: a ranch with harvester 11 and an emulator, and two exception codes. */
export async function makeFleet(hds: TestHds): Promise<void> {
  await hds.post('fruits', { name: 'strawberry' });
  await hds.post('distributors', { name: 'Coast Berries' });
  await hds.post('locations', { distributor: 1, ranch: 'Ranch A' });
  await hds.post('locations', { distributor: 1, ranch: 'Ranch B' });
  await hds.post('harvesters', { harv_id: 11, fruit: 1, location: 1, name: 'Harvester 11' });
  await hds.post('harvesters', { harv_id: 10000, fruit: 1, location: 2, name: 'SB Emulator', is_emulator: true });
  await hds.post('exceptioncodes', { code: 0, name: 'AFTBaseException', team: 'aft', cycle: false });
  await hds.post('exceptioncodes', { code: 9, name: 'NoTray', team: 'tray', cycle: true });
}

interface SysmonEntry {
  index?: unknown;
  robot_index?: unknown;
  services?: unknown;
  errors?: unknown;
}

/** An error report as a harvester sends it; `overrides` replace keys of the top level. */
export function errorReport(
  errors: Record<string, unknown> = oneError,
  overrides: Record<string, unknown> = {},
  entry: SysmonEntry = {},
) {
  return {
    type: 'error',
    timestamp: 1_700_000_000.5,
    serial_number: '011',
    uuid: 'event-1',
    pick_session_uuid: 'session-1',
    data: {
      githash: 'abc123',
      branch_name: 'main',
      sysmon_report: { serial_number: '011', 'sysmon.0': { index: 0, robot_index: 0, services: {}, errors, ...entry } },
    },
    ...overrides,
  };
}

const oneError = {
  'traychg.0': {
    ts: 1_700_000_000.25,
    code: 9,
    value: 'traychgunit.1 no tray',
    traceback: 'Traceback: tray',
    handled: false,
  },
};

/** The report that stands in `fixtures/`, of some twelve kilobytes. */
export const realReport = () =>
  JSON.parse(readFileSync(new URL('../../../fixtures/errorreport.json', import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
