import { atMost } from '../figures.ts';
import { repeat, type Scenario } from '../scenario.ts';

export const start: Scenario = {
  number: 12,
  name: 'start',
  subject: 'from the start of a process until it says that it is ready (health check), beside a running hub',
  limit: '–',
  async measure({ hub, options }) {
    const cloud = await hub.localCloud();
    const running = await hub.web();
    const web = await repeat(options.rounds, async () => readyAfter(await hub.web()));
    const client = await repeat(options.rounds, async () => readyAfter(await hub.sqsClient('ERRORREPORTS', running)));
    await running.stop();
    await cloud.stop();
    return [
      { what: 'web', unit: 's', subject: web, target: atMost(3), conditions: {} },
      { what: 'SQS client', unit: 's', subject: client, target: atMost(1.5), conditions: {} },
    ];
  },
};

async function readyAfter(started: { readyAfterMs: number; stop(): Promise<void> }): Promise<number> {
  await started.stop();
  return started.readyAfterMs / 1000;
}
