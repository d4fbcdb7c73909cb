import { Tabs } from '@mantine/core';
import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { StatusMark } from '../../components/StatusMark.js';
import { Time } from '../../components/Time.js';
import classes from './SystemMonitor.module.css';
import { type Clock, type Computer, clockStateOf, formatSeconds, type Robot, type Service } from './sysmon.js';

interface SystemMonitorProps {
  robots: Robot[];
  /** The robot that is shown. */
  shown: number;
  onShow: (robot: number) => void;
  /** The service whose exception stands open, such as `drivesys.0`. */
  marked?: string;
}

/** What ran on each computer of the harvester when the error happened. */
export function SystemMonitor({ robots, shown, onShow, marked }: SystemMonitorProps) {
  if (robots.length === 0) return <p className={classes.none}>The report holds no system monitor.</p>;
  const known = robots.some(({ index }) => index === shown) ? shown : robots[0]?.index;

  return (
    <Tabs value={String(known)} onChange={(value) => onShow(Number(value))} keepMounted={false}>
      <Tabs.List className={classes.tabs}>
        {robots.map(({ index, name, hasFaults }) => (
          <Tabs.Tab
            key={index}
            value={String(index)}
            aria-label={hasFaults ? `${name}, has errors` : undefined}
            rightSection={
              hasFaults && (
                <span className={classes.tabFault}>
                  <IconAlertOctagon size={14} aria-hidden />
                </span>
              )
            }
          >
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {known !== shown && (
        <p className={classes.none}>The report says nothing about robot {shown}, which raised the exception.</p>
      )}
      {robots.map(({ index, computers }) => (
        <Tabs.Panel key={index} value={String(index)}>
          {computers.map((computer) => (
            <ComputerView key={computer.key} computer={computer} robotIndex={index} marked={marked} />
          ))}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

interface ComputerViewProps {
  computer: Computer;
  robotIndex: number;
  marked?: string;
}

function ComputerView({ computer, robotIndex, marked }: ComputerViewProps) {
  const { key, name, version, services, clock } = computer;
  return (
    <section className={classes.computer} aria-label={`${name}, ${key}`}>
      <h3 className={classes.name}>
        {name} <code>{key}</code>
        {version !== null && <code>{version}</code>}
      </h3>
      {clock !== null && <ClockView clock={clock} robotIndex={robotIndex} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={classes.scroll} aria-label={`Services of ${name}, ${key}`} tabIndex={0}>
        <table className={classes.services}>
          <thead>
            <tr>
              <th scope="col">Service</th>
              <th scope="col">State</th>
              <th scope="col" data-number>
                PID
              </th>
              <th scope="col" data-number>
                CPU %
              </th>
              <th scope="col" data-number>
                Mem %
              </th>
              <th scope="col">State machine</th>
            </tr>
          </thead>
          <tbody>
            {services.map((service) => (
              <ServiceRow key={service.name} service={service} isMarked={service.name === marked} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

const processStates: Record<string, string> = {
  R: 'running',
  S: 'sleeping',
  D: 'waiting for disk',
  Z: 'zombie',
  T: 'stopped',
  I: 'idle',
};

function ServiceRow({ service, isMarked }: { service: Service; isMarked: boolean }) {
  const { name, pid, state, cpuPercent, memPercent, fsmState, fsmComponents, fault, isRunning } = service;
  const otherParts = fsmComponents.filter((part) => part !== fsmState);
  return (
    <>
      <tr
        data-fault={fault !== undefined || undefined}
        data-marked={isMarked || undefined}
        aria-current={isMarked || undefined}
      >
        <th scope="row">
          {fault !== undefined && <IconAlertOctagon size={13} role="img" aria-label="in error" />} {name}
        </th>
        <td>
          {isRunning
            ? `${state ?? '–'}${state && processStates[state] ? ` ${processStates[state]}` : ''}`
            : 'not listed'}
        </td>
        <td data-number>{pid ?? '–'}</td>
        <td data-number>{cpuPercent?.toFixed(1) ?? '–'}</td>
        <td data-number>{memPercent?.toFixed(1) ?? '–'}</td>
        <td>
          {fsmState ?? '–'}
          {otherParts.length > 0 && <span className={classes.parts}>, {otherParts.join(', ')}</span>}
        </td>
      </tr>
      {fault !== undefined && (
        <tr data-fault data-marked={isMarked || undefined} className={classes.faultText}>
          <td colSpan={6}>
            {fault.code !== null && <b>{fault.code}: </b>}
            {fault.text}
          </td>
        </tr>
      )}
    </>
  );
}

const clockMarks = {
  good: { tone: 'good', icon: IconCircleCheck, text: 'in step' },
  drifting: { tone: 'warn', icon: IconAlertTriangle, text: 'drifting' },
  bad: { tone: 'bad', icon: IconAlertOctagon, text: 'out of step' },
} as const;

function ClockView({ clock, robotIndex }: { clock: Clock; robotIndex: number }) {
  const { last_offset, rms_offset, sys_time, ref_time, ref_id, ref_addr, stratum, leap_status } = clock;
  const source = [ref_addr || ref_id, stratum === null ? null : `stratum ${stratum}`, leap_status].filter(Boolean);
  return (
    <dl className={classes.clock}>
      <Offset label="Last offset" seconds={last_offset} robotIndex={robotIndex} />
      <Offset label="RMS offset" seconds={rms_offset} robotIndex={robotIndex} />
      <div>
        <dt>System time</dt>
        <dd>{sys_time === null ? '–' : `${formatSeconds(sys_time)} off`}</dd>
      </div>
      <div>
        <dt>Reference time</dt>
        <dd>{ref_time === null ? '–' : <Time iso={isoOf(ref_time)} focusable />}</dd>
      </div>
      {source.length > 0 && (
        <div>
          <dt>Clock source</dt>
          <dd>{source.join(' · ')}</dd>
        </div>
      )}
    </dl>
  );
}

/** POSIX seconds as the hub writes times; null when no calendar has them. */
function isoOf(seconds: number): string | null {
  const instant = new Date(seconds * 1000);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/** Offsets span ten powers of ten, so their bars are drawn on a log scale from 0.1 ns to 30 s. */
const LOG_LEAST = -10;
const LOG_MOST = Math.log10(30);

function Offset({ label, seconds, robotIndex }: { label: string; seconds: number | null; robotIndex: number }) {
  if (seconds === null) return null;
  const state = clockStateOf(seconds, robotIndex);
  const { tone, icon, text } = clockMarks[state];
  const log = Math.log10(Math.max(Math.abs(seconds), 10 ** LOG_LEAST));
  const share = Math.min((log - LOG_LEAST) / (LOG_MOST - LOG_LEAST), 1);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <svg className={classes.bar} data-tone={tone} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect width="100" height="6" rx="2" />
          <rect width={Math.max(share * 100, 2)} height="6" rx="2" />
        </svg>
        <span className={classes.offset}>{formatSeconds(seconds)}</span>
        <StatusMark tone={tone} icon={icon}>
          {text}
        </StatusMark>
      </dd>
    </div>
  );
}
