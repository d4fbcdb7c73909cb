import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type DemoReport, demoReports } from './demo-reports.js';

interface SentError {
  ts: number;
  code: number;
  value: string;
}

interface Sent {
  timestamp: number;
  serial_number: string;
  uuid: string;
  pick_session_uuid: string;
  aux_uuids?: string[];
  data: { githash: string; branch_name: string | null; sysmon_report: Record<string, unknown> };
}

interface Row {
  model: string;
  pk: number;
  fields: Record<string, unknown>;
}

const sunday = new Date('2026-03-15T21:00:00Z');
const monday = new Date('2026-11-02T09:30:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const fleet: Row[] = JSON.parse(readFileSync(new URL('../../../../fixtures/demo/fleet.json', import.meta.url), 'utf8'));

function sent(report: DemoReport): Sent {
  return JSON.parse(report.content);
}

function errorsOf({ data }: Sent): [service: string, error: SentError][] {
  return Object.values(data.sysmon_report).flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'errors' in entry
      ? Object.entries(entry.errors as Record<string, SentError>)
      : [],
  );
}

function reportsOf(serialNumber: string, reports: DemoReport[]): DemoReport[] {
  return reports.filter((report) => sent(report).serial_number === serialNumber);
}

test('the same moment and seed give the same reports to the byte', () => {
  const one = demoReports(sunday, 5);
  const again = demoReports(sunday, 5);
  const otherSeed = demoReports(sunday, 6);

  expect(again).toEqual(one);
  expect(otherSeed).not.toEqual(one);
});

test('the n-th report keeps its key and event whenever the fleet is loaded', () => {
  const keys = (reports: DemoReport[]) => reports.map((report) => [report.key, sent(report).uuid]);

  expect(keys(demoReports(sunday))).toEqual(keys(demoReports(monday)));
  expect(demoReports(sunday)[16]?.key).toBe('errorreport/demo_017.json');
});

test.each([
  ['a Sunday in March, the clocks having changed that night', sunday],
  ['a Monday before dawn', monday],
])('two hundred reports within the thirty days before %s', (_, now) => {
  const reports = demoReports(now);
  const times = reports.map(({ time }) => time.getTime());

  expect(reports).toHaveLength(200);
  expect(Math.min(...times)).toBeGreaterThanOrEqual(now.getTime() - 30 * DAY);
  expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime());
  expect(Math.max(...times)).toBeGreaterThan(now.getTime() - 3 * DAY);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
});

test('every report keeps the rules of the envelope', () => {
  for (const report of demoReports(sunday)) {
    const { timestamp, serial_number, uuid, pick_session_uuid, aux_uuids = [], data } = sent(report);

    expect(Math.abs(timestamp * 1000 - report.time.getTime())).toBeLessThan(1);
    expect(serial_number).toMatch(/^\d{3,5}$/);
    expect(data.sysmon_report.serial_number).toBe(serial_number);
    expect(data.githash).toMatch(/^[0-9a-f]{10}$/);
    for (const id of [uuid, pick_session_uuid, ...aux_uuids]) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(report.content.length).toBeGreaterThan(3_000);
    expect(report.content.length).toBeLessThan(12_500);
  }
});

test('every report has one to four errors of services it lists, raised before it was sent', () => {
  for (const report of demoReports(monday).map(sent)) {
    const errors = errorsOf(report);
    expect(errors.length).toBeGreaterThanOrEqual(1);
    expect(errors.length).toBeLessThanOrEqual(4);
    const listed = Object.values(report.data.sysmon_report).flatMap((entry) =>
      typeof entry === 'object' && entry !== null && 'services' in entry ? Object.keys(entry.services as object) : [],
    );
    for (const [service, error] of errors) {
      expect(listed).toContain(service);
      expect(error.ts).toBeLessThan(report.timestamp);
      expect(error.value).not.toMatch(/[{}]/);
    }
  }
});

test('events are unique, the reports of one shift share a pick session, and some events have a cause', () => {
  const reports = demoReports(sunday).map(sent);
  const events = new Set(reports.map(({ uuid }) => uuid));
  const sessions = new Set(reports.map(({ pick_session_uuid }) => pick_session_uuid));
  const caused = reports.filter(({ aux_uuids }) => aux_uuids);

  expect(events.size).toBe(200);
  expect(sessions.size).toBeGreaterThan(50);
  expect(sessions.size).toBeLessThan(170);
  expect(caused.length).toBeGreaterThan(3);
  for (const { aux_uuids = [] } of caused) for (const uuid of aux_uuids) expect(events).toContain(uuid);
});

test('knows only machines and codes of the demo fleet', () => {
  const rows = (model: string) => fleet.filter((row) => row.model === model);
  const fruits = new Map(rows('harvester.fruit').map(({ pk, fields }) => [pk, fields.name]));
  const harvesters = rows('harvester.harvester').map(({ fields }) => ({
    ...fields,
    fruit: fruits.get(Number(fields.fruit)),
  }));
  const codes = rows('exceptions.aftexceptioncode').map(({ fields }) => fields.code);

  for (const report of demoReports(sunday).map(sent)) {
    const { fruit, is_emulator } = report.data.sysmon_report;
    const identity = is_emulator ? { is_emulator } : { is_emulator, harv_id: Number(report.serial_number) };
    expect(harvesters).toContainEqual(expect.objectContaining({ ...identity, fruit }));
    for (const [, error] of errorsOf(report)) expect(codes).toContain(error.code);
  }
});

test('harvester 11 is in trouble, 100 is not, 300 has been silent for nine days, the emulator failed now and then', () => {
  const reports = demoReports(monday);

  expect(reportsOf('011', reports).length).toBeGreaterThan(2 * reportsOf('100', reports).length);
  expect(reportsOf('300', reports).length).toBeGreaterThan(0);
  for (const { time } of reportsOf('300', reports)) expect(time.getTime()).toBeLessThan(monday.getTime() - 9 * DAY);
  expect(reports.filter((report) => sent(report).data.sysmon_report.is_emulator).length).toBeGreaterThan(0);
});

test('the branch that should not have been deployed failed more in its two days than main in the four around them', () => {
  const reports = demoReports(monday).map(sent);
  const ofThose = reports.filter(({ serial_number }) => ['100', '101', '103'].includes(serial_number));
  const daysAgo = ({ timestamp }: Sent) => (monday.getTime() / 1000 - timestamp) / 86_400;

  const bad = ofThose.filter(({ data }) => data.githash === 'e5a1b6620d');
  const around = ofThose.filter((report) => daysAgo(report) > 9 && daysAgo(report) < 15 && !bad.includes(report));
  expect(bad.length).toBeGreaterThan(2 * around.length);
});

test('weekends are quieter', () => {
  const harvesters = demoReports(monday).filter((report) => !sent(report).data.sysmon_report.is_emulator);
  const onWeekend = harvesters.filter(({ time }) => [0, 6].includes(new Date(time.getTime() - 5 * HOUR).getUTCDay()));

  // Two of seven days are 29 % of the time.
  expect(onWeekend.length / harvesters.length).toBeLessThan(0.15);
});
