import { expect, test } from 'vitest';
import { clockStateOf, formatSeconds, robotsOf } from './sysmon.js';

const reportWith = (sysmon: Record<string, unknown>) => ({ data: { sysmon_report: sysmon } });

test('sorts the computers to the robots that carry them', () => {
  const robots = robotsOf(
    reportWith({
      serial_number: '011',
      fruit: 'strawberry',
      'sysmon.5': { index: 5, robot_index: 1 },
      'sysmon.10': { index: 10 },
      'sysmon.1': { index: 1, robot_index: 1 },
      'sysmon.0': { index: 0, robot_index: 0 },
      scene: null,
    }),
  );

  expect(robots.map(({ name, computers }) => [name, computers.map(({ key, name }) => `${key} ${name}`)])).toEqual([
    ['Master', ['sysmon.0 Master']],
    ['Robot 1', ['sysmon.1 NUC', 'sysmon.5 Jetson']],
    ['Robot 10', ['sysmon.10 NUC']],
  ]);
});

test('reads a service with its state machine', () => {
  const [master] = robotsOf(
    reportWith({
      'sysmon.0': {
        services: {
          'traychg.0': {
            PID: 20230,
            state: 'R',
            cpu: 11.6,
            mem: 0.98,
            fsm: { state: 'error', components: ['error', 'terminated'] },
          },
        },
      },
    }),
  );

  expect(master?.computers[0]?.services).toEqual([
    {
      name: 'traychg.0',
      pid: 20230,
      state: 'R',
      cpuPercent: 11.6,
      memPercent: 0.98,
      fsmState: 'error',
      fsmComponents: ['error', 'terminated'],
      fault: undefined,
      isRunning: true,
    },
  ]);
});

test('puts services in error first, also one that does not run', () => {
  const [master] = robotsOf(
    reportWith({
      'sysmon.0': {
        services: { 'a.2': {}, 'a.10': {}, 'z.0': {} },
        errors: { 'z.0': { code: 9, value: 'no tray', handled: true }, 'gone.0': { code: 0, value: { why: 'crash' } } },
      },
    }),
  );

  const services = master?.computers[0]?.services ?? [];
  expect(services.map(({ name }) => name)).toEqual(['gone.0', 'z.0', 'a.2', 'a.10']);
  expect(services[0]).toMatchObject({
    isRunning: false,
    fault: { code: '0', text: '{"why":"crash"}', handled: false },
  });
  expect(services[1]).toMatchObject({ isRunning: true, fault: { code: '9', text: 'no tray', handled: true } });
  expect(master?.hasFaults).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['a text', 'report'],
  ['no monitor', { data: {} }],
  ['a monitor that is a list', { data: { sysmon_report: [] } }],
])('finds no robots in %s', (_, report) => {
  expect(robotsOf(report)).toEqual([]);
});

test('keeps what can be read of a computer that sends nonsense', () => {
  const [master] = robotsOf(
    reportWith({
      'sysmon.0': { robot_index: 'first', services: { 'a.0': 'dead', 'b.0': { cpu: 'much' } }, chrony_info: 7 },
    }),
  );

  expect(master?.computers[0]).toMatchObject({
    clock: null,
    services: [{ name: 'a.0' }, { name: 'b.0', cpuPercent: null }],
  });
});

test.each([
  [0.9, 0, 'good'],
  [-1, 0, 'drifting'],
  [9.9, 0, 'drifting'],
  [-10, 0, 'bad'],
  [0.05, 1, 'good'],
  [0.1, 1, 'drifting'],
  [-0.5, 2, 'drifting'],
  [1, 4, 'bad'],
])('takes an offset of %d s on robot %i for %s', (offset, robot, state) => {
  expect(clockStateOf(offset, robot)).toBe(state);
});

test.each([
  [3.3e-8, '33 ns'],
  [-0.006872488, '-6.87 ms'],
  [1.222e-6, '1.22 µs'],
  [12.3456, '12.3 s'],
  [0, '0 ns'],
])('writes %d s as %s', (seconds, text) => {
  expect(formatSeconds(seconds)).toBe(text);
});
