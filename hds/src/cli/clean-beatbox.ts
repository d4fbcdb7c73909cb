import { BeatboxCleaning } from '../domain/errorreport/beatbox-cleaning.js';
import { Database } from '../platform/database/database.js';
import { withApplication } from './application.js';
import { callerOfCommand } from './caller.js';

/** `hds clean-beatbox`: removes what the continuous tests have sent, and says how much that was. */
export async function cleanBeatbox({ mostReports }: { mostReports: number }): Promise<void> {
  await withApplication(async (app) => {
    const caller = await callerOfCommand(app.get(Database));
    const { reports, events, pickSessions } = await app.get(BeatboxCleaning).clean(caller, mostReports);
    const more = reports === mostReports ? '; there may be more: run it again' : '';
    console.log(`${reports} reports, ${events} events and ${pickSessions} pick sessions of tests removed${more}`);
  });
}
