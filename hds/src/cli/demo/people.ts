import type { DemoSession } from './demo-reports.js';
import { pictureOfBed } from './picture.js';
import { Random } from './random.js';

/** The demo's hub as one of its people or machines uses it: `POST`s and `PATCH`es what is given, and answers with `data`. */
export interface DemoApi {
  send<Data>(method: 'POST' | 'PATCH', path: string, body: object): Promise<Data>;
  /** All rows of a short list. */
  rows<Row>(list: string): Promise<Row[]>;
  /** Rows that a list of the API has, such as `events` or `events/?tags=S3File`. */
  count(list: string): Promise<number>;
}

export interface DemoApis {
  manager: DemoApi;
  developer: DemoApi;
  supporter: DemoApi;
  /** The user of the SQS clients. */
  machine: DemoApi;
}

/** A report that is in the hub by now: what files are hung on. */
export interface StoredReport {
  uuid: string;
  serialNumber: string;
  at: Date;
  /** What the machine sent. */
  content: string;
}

interface Deed {
  /** Has rows as soon as the deed is done, so that nothing is done twice. */
  list: string;
  do: (apis: DemoApis, latest: readonly StoredReport[]) => Promise<void>;
}

/** The serial number that emulators give. */
const EMULATOR = '000';
/** Reports that files are hung on. */
const WITH_FILES = 8;

/** What people of the demo have done before anybody looks: without it, half of the pages would have nothing to show. */
const deeds: Deed[] = [
  {
    list: 'auditlog/?resource=harvesters',
    do: async ({ manager, developer }) => {
      // Lent to another ranch, and given back: a history, and a fleet that is as it was.
      await developer.send('PATCH', 'harvesters/11/', { location: 4 });
      await developer.send('PATCH', 'harvesters/11/', { location: 5 });
      await manager.send('PATCH', 'locations/3/', { site_channel: 'harvs-loma-verde-crew' });
    },
  },
  {
    list: 'notifications',
    do: async ({ manager, developer, supporter }) => {
      const users = await manager.rows<{ id: number; username: string }>('users/profiles');
      const rule = (name: string, ...told: string[]) => {
        const recipients = users.filter(({ username }) => told.includes(username)).map(({ id }) => id);
        return { trigger_on: 'ErrorReport', name, recipients };
      };
      const trays = await developer.send<{ id: number }>(
        'POST',
        'notifications/?harv_ids=11&codes=9&is_emulator=0',
        rule('Trays of harvester 11', 'aft', 'sue'),
      );
      await developer.send('POST', 'notifications/?codes=11,12&handled=false', rule('Arms that nobody handled', 'dev'));
      const night = await manager.send<{ id: number }>(
        'POST',
        'notifications/?is_emulator=1',
        rule('Emulators at night', 'aft', 'mona'),
      );
      await manager.send('POST', `notifications/${night.id}/edit/`, { paused: true });
      await developer.send('POST', `notifications/${trays.id}/test/`, {});
      await supporter.send('POST', 'views/', {
        page: 'errorreports',
        name: 'Unhandled, real machines',
        query: 'is_emulator=0&handled=false',
      });
    },
  },
  {
    list: 'harvesterswinfo',
    do: async ({ machine }, latest) => {
      const deploys = [
        { serial_number: '100', branchname: 'main', githash: 'c07f5d18b3', deployer: 'dev', dirty: false },
        { serial_number: '200', branchname: 'main', githash: 'c07f5d18b3', deployer: 'dev', dirty: false },
        { serial_number: '011', branchname: 'main', githash: 'c07f5d18b3', deployer: 'mona', dirty: true },
        {
          serial_number: '001',
          branchname: 'dev/furrow-two-beds',
          githash: 'a40c7712fd',
          deployer: 'dev',
          dirty: true,
        },
        { serial_number: '102', branchname: 'main', githash: '91bd04e6a2', deployer: 'mona', dirty: false },
        { serial_number: '301', branchname: 'main', githash: 'c07f5d18b3', deployer: 'dev', dirty: false },
      ];
      const now = (latest.at(-1)?.at ?? new Date()).getTime() / 1000;
      for (const [index, { serial_number, ...version }] of deploys.entries()) {
        const version_info = { ...version, deployed_ts: now - (index + 1) * 41_000 };
        await machine.send('POST', 'harvesterswinfo/', { serial_number, version_info });
      }
    },
  },
  {
    list: 'migrations',
    do: async ({ manager }) => {
      await manager.send('POST', 'migrations/migrate/', {});
    },
  },
];

/** Does what has not been done yet. @returns how many deeds that were */
export async function actAsPeople(apis: DemoApis, latest: readonly StoredReport[]): Promise<number> {
  let done = 0;
  for (const deed of deeds) {
    if ((await apis.manager.count(deed.list)) > 0) continue;
    await deed.do(apis, latest);
    done += 1;
  }
  return done;
}

/** A file that belongs to the event of a report. */
export interface DemoFile {
  uuid: string;
  filetype: string;
  name: string;
  content: Buffer;
}

/** What the latest reports came with: a picture, a log of the kernel, a reading of the sensors. */
export function filesOf(reports: readonly StoredReport[]): DemoFile[] {
  return reports.slice(-WITH_FILES).flatMap(({ uuid, serialNumber, at }, index) => {
    const random = new Random(index + 1);
    const moment = at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
    const name = (kind: string, ending: string) => `${kind}_${serialNumber}_${moment}.${ending}`;
    return [
      { uuid, filetype: 'image', name: name('bed', 'png'), content: pictureOfBed(random) },
      { uuid, filetype: 'dmesg', name: name('dmesg', 'txt'), content: Buffer.from(kernelLog(random)) },
      ...(index % 2 === 0
        ? [{ uuid, filetype: 'sensors', name: name('sensors', 'csv'), content: Buffer.from(sensors(at, random)) }]
        : []),
    ];
  });
}

function kernelLog(random: Random): string {
  const lines = [
    'can0: bus error, switching to error-passive',
    'can0: restarted',
    'usb 2-1: USB disconnect, device number 4',
    'usb 2-1: new SuperSpeed USB device number 5 using xhci_hcd',
    'nvme0n1: temperature above threshold',
    'eth1: link is down',
    'eth1: link is up, 1000 Mbps full duplex',
    'thermal thermal_zone2: critical trip point not reached',
  ];
  let seconds = random.between(4_000, 9_000);
  return Array.from({ length: 40 }, () => {
    seconds += random.between(0.01, 4);
    return `[${seconds.toFixed(6).padStart(13)}] ${random.pick(lines)}\n`;
  }).join('');
}

function sensors(at: Date, random: Random): string {
  const rows = Array.from({ length: 120 }, (_, second) => {
    const time = new Date(at.getTime() - (120 - second) * 1000).toISOString();
    return `${time},${random.between(46, 54).toFixed(2)},${random.between(-60, -20).toFixed(1)}\n`;
  });
  return `time,pack_volts,vacuum_kilopascal\n${rows.join('')}`;
}

/** Objects that no report can be made of, by key: they end as dead letters, each with its reason. */
export function spoiltReports(reports: readonly StoredReport[]): { key: string; content: string }[] {
  // An emulator is known by what it says of itself, whatever its number.
  const report = reports.findLast(({ serialNumber }) => serialNumber !== EMULATOR);
  if (report === undefined) return [];
  const { content, serialNumber } = report;
  // From machines that nobody has registered; cut off on the way; and without its time.
  const unknown = (serial_number: string) =>
    JSON.stringify({
      ...JSON.parse(content.replaceAll(`"serial_number":"${serialNumber}"`, `"serial_number":"${serial_number}"`)),
      uuid: `demo-of-${serial_number}`,
    });
  return [
    { key: 'errorreport/errorreport_777_demo.json', content: unknown('777') },
    { key: 'errorreport/errorreport_778_demo.json', content: unknown('778') },
    { key: 'errorreport/errorreport_011_cut_demo.json', content: content.slice(0, 300) },
    { key: 'errorreport/errorreport_011_bare_demo.json', content: '{"type": "error", "serial_number": "011"}' },
  ];
}

/** Posts at a time; one after the other they would keep the start waiting. */
const AT_ONCE = 8;

/** Tells the hub when each session of the reports began and ended, as a machine does before it fails. */
export async function tellOfSessions(
  machine: DemoApi,
  manager: DemoApi,
  sessions: readonly DemoSession[],
): Promise<void> {
  const machines = await manager.rows<{ id: number; harv_id: number; location: { id: number } }>('harvesters');
  const waiting = sessions.values();
  const lane = async () => {
    for (const { uuid, serialNumber, start, end } of waiting) {
      const found = machines.find(({ harv_id }) => harv_id === serialNumber);
      if (found === undefined) continue;
      await machine.send('POST', 'picksessions/', {
        UUID: uuid,
        harvester: found.id,
        location: found.location.id,
        start_time: start.toISOString(),
        session_length: end ? String(Math.round((end.getTime() - start.getTime()) / 1000)) : null,
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
