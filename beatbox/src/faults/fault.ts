import type { Api } from '../api.js';
import type { Hub, OwnHub } from '../hub.js';
import type { Lake } from '../lake.js';
import type { Queue } from '../queue.js';
import type { Random } from '../random.js';
import type { Checker } from './checker.js';
import type { SideDoor } from './database.js';
import type { Detours, Settings } from './detours.js';
import type { History } from './history.js';
import type { Producer } from './producer.js';
import type { Programs } from './programs.js';

/** The hub is ready again by itself within so many seconds. */
export const READY_SECONDS = 30;

/** What a fault has to its hand. */
export interface Trial {
  hub: Hub;
  own: OwnHub;
  programs: Programs;
  producer: Producer;
  history: History;
  checker: Checker;
  database: SideDoor;
  api: Api;
  lake: Lake;
  queue: Queue;
  random: Random;
  isLong: boolean;
  /** Leads the hub's connections through proxies and gives programs other settings, until the next fault that does not ask for it. */
  detours(settings?: Settings): Promise<Detours>;
}

export interface Outcome {
  /** From the end of the fault until the hub is whole again, where waiting for rest does not tell it. */
  recoverySeconds?: number;
  /** What else was measured, in words. */
  extra?: string;
}

/** One thing that is done to the hub while it works. That nothing is lost and nothing doubled is looked at for all alike. */
export interface Fault {
  /** That of docs/reliability.md; it never changes. */
  number: number;
  name: string;
  /** Whether connections go through proxies, which takes a restart to begin and to end. */
  isDetoured?: boolean;
  /** Whether programs get other settings as well, for which they start again. */
  hasOwnSettings?: boolean;
  /** In the long form it happens to a hub whose data lie on a small disk of their own. */
  isOfDisk?: true;
  /** Why it is left out of the short form. */
  onlyLong?: string;
  /** Does it, and looks at what only this fault promises. */
  run(trial: Trial): Promise<Outcome>;
}
