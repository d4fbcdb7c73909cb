/** How one machine of `fixtures/demo/fleet.json` has behaved lately. A machine that is not listed sends nothing. */
export interface DemoHarvester {
  serialNumber: number;
  fruit: string;
  /** Zone of the ranch, in whose mornings the machine works. */
  zone: string;
  robots: number;
  /** Local hour at which the shift begins; a fraction is allowed. */
  startHour: number;
  shiftHours: number;
  /** How often it fails compared with the others; 1 is an ordinary machine. */
  trouble: number;
  /** Exception codes that are this machine's own weakness. */
  weaknesses: number[];
  /** The last days before now without any report: the machine is parked or offline. */
  silentDays: number;
  isEmulator: boolean;
  /** The branch it always runs, for a machine that does not follow the fleet's deploys. */
  ownBranch?: { branch: string; githash: string };
}

const strawberry = { fruit: 'strawberry', robots: 3, startHour: 5.5, shiftHours: 8 };
const apple = { fruit: 'apple', robots: 2, startHour: 7, shiftHours: 9 };
const tomato = { fruit: 'tomato', robots: 4, startHour: 6, shiftHours: 8 };
const ordinary = { trouble: 1, weaknesses: [], silentDays: 0, isEmulator: false };

const california = 'America/Los_Angeles';
const arizona = 'America/Phoenix';
const texas = 'America/Chicago';
const florida = 'America/New_York';

export const demoHarvesters: DemoHarvester[] = [
  { ...ordinary, ...strawberry, serialNumber: 100, zone: california, trouble: 0.35 },
  { ...ordinary, ...apple, serialNumber: 200, zone: texas },
  { ...ordinary, ...apple, serialNumber: 11, zone: texas, trouble: 4, weaknesses: [9, 7, 10] },
  {
    ...ordinary,
    ...apple,
    serialNumber: 1,
    zone: texas,
    robots: 1,
    trouble: 0.6,
    ownBranch: { branch: 'dev/furrow-two-beds', githash: 'a40c7712fd' },
  },
  { ...ordinary, ...strawberry, serialNumber: 101, zone: california, trouble: 0.35 },
  { ...ordinary, ...strawberry, serialNumber: 102, zone: florida, trouble: 3.5, weaknesses: [11, 12, 13] },
  { ...ordinary, ...strawberry, serialNumber: 103, zone: california },
  { ...ordinary, ...tomato, serialNumber: 300, zone: arizona, trouble: 1.5, silentDays: 9 },
  { ...ordinary, ...tomato, serialNumber: 301, zone: florida, trouble: 0.5 },
  // Runs at night on the build machines, every day alike.
  {
    ...ordinary,
    ...strawberry,
    serialNumber: 10000,
    zone: california,
    robots: 2,
    startHour: 1,
    shiftHours: 3,
    trouble: 0.5,
    isEmulator: true,
  },
];

/** A branch that went to machines of the fleet, from the given number of days before now until the next one. */
export interface DemoDeploy {
  daysAgo: number;
  branch: string;
  githash: string;
  /** Serial numbers it went to; absent: the whole fleet. */
  machines?: number[];
  /** How many times more often a machine fails while it runs this. */
  trouble: number;
}

/** The deploys of the last month, oldest first. The third one was a mistake and was taken back two days later. */
export const demoDeploys: DemoDeploy[] = [
  { daysAgo: 60, branch: 'main', githash: '3f2a91c07e', trouble: 1 },
  { daysAgo: 21, branch: 'main', githash: '91bd04e6a2', trouble: 1 },
  { daysAgo: 13, branch: 'picker/fast-approach', githash: 'e5a1b6620d', machines: [100, 101, 103], trouble: 12 },
  { daysAgo: 11, branch: 'main', githash: '91bd04e6a2', machines: [100, 101, 103], trouble: 1 },
  { daysAgo: 7, branch: 'main', githash: 'c07f5d18b3', trouble: 1 },
];
