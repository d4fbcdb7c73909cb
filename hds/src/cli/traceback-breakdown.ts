import { TracebackPost, type TracebackPostOptions } from '../domain/errorreport/traceback-post.js';
import { withApplication } from './application.js';

/** `hds traceback-breakdown`: posts the groups of like tracebacks to Slack. @throws Error  when Slack does not take them */
export async function tracebackBreakdown(options: TracebackPostOptions): Promise<void> {
  await withApplication(async (app) => {
    const outcome = await app.get(TracebackPost).send(options);
    if (outcome.status !== 'sent') throw new Error(unsent(outcome.error));
    console.log(`posted to ${options.channel}`);
  });
}

function unsent(error: string): string {
  return error === 'no_token' ? 'No slack token: set SLACK_TOKEN (.env.example)' : `Slack did not take it: ${error}`;
}
