import { kills } from './01-kill.js';
import { moments } from './02-moments.js';
import { absences } from './03-away.js';
import { disorders } from './04-disorder.js';
import { poisons } from './05-poison.js';
import { slowHandlers } from './06-slow-handler.js';
import { restarts } from './07-rolling-restart.js';
import { overloads } from './08-overload.js';
import { badNetworks } from './09-bad-network.js';
import { fullDisks } from './10-full-disk.js';
import type { Fault } from './fault.js';

/** In the order in which they are run: those whose programs have the same settings come together, because a change takes a restart. */
export const faults: Fault[] = [
  ...kills,
  ...moments,
  ...absences,
  ...disorders,
  ...poisons,
  ...slowHandlers,
  ...restarts,
  ...overloads,
  ...badNetworks,
  ...fullDisks,
].toSorted((one, other) => changesOf(one) - changesOf(other));

function changesOf({ isDetoured = false, hasOwnSettings = false }: Fault): number {
  return Number(isDetoured) + Number(hasOwnSettings);
}
