import * as z from 'zod/mini';
import { flag, listPosition, textList } from '../../lib/search.js';

/** Says that both kinds of machines are wanted; without the filter, the bare page leaves emulators out. */
export const ALL_MACHINES = 'all';

/** What the overview keeps in its address. */
export const fleetSearch = z.object({
  locations: textList,
  is_emulator: z.union([z.literal(ALL_MACHINES), flag]),
  ...listPosition,
});
export type FleetSearch = z.infer<typeof fleetSearch>;
