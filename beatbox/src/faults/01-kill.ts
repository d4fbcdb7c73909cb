import { expect } from 'vitest';
import { type Fault, READY_SECONDS } from './fault.js';
import { flushRedis, kill, type ROAD } from './programs.js';

type Program = (typeof ROAD)[number];

const UPLOAD_EVERY_MS = 10;

/** kill -9 at a random moment under load, one program at a time and all together. */
function killing(name: string, ...programs: Program[]): Fault {
  return {
    number: 1,
    name: `kill -9 of ${name}`,
    async run({ programs: processes, producer, random, isLong }) {
      const reports = isLong ? 2000 : 200;
      const strikeAt = random.between(reports * 0.1, reports * 0.9);
      const pids = await Promise.all(programs.map((program) => processes.pidOf(program)));
      let ready: Promise<number> | undefined;

      await producer.pour(reports, {
        everyMs: UPLOAD_EVERY_MS,
        before: (index) => {
          if (index !== strikeAt) return;
          pids.forEach(kill);
          ready = processes.ready(READY_SECONDS);
        },
      });

      const readySeconds = await ready;
      expect(readySeconds).toBeLessThan(READY_SECONDS);
      return { extra: `struck at report ${strikeAt}; ready after ${readySeconds?.toFixed(1)} s` };
    },
  };
}

const flush: Fault = {
  number: 1,
  name: 'FLUSHALL of Redis',
  async run({ own, producer, random, isLong }) {
    const reports = isLong ? 2000 : 200;
    const strikeAt = random.between(reports * 0.1, reports * 0.9);

    await producer.pour(reports, {
      everyMs: UPLOAD_EVERY_MS,
      before: (index) => (index === strikeAt ? flushRedis(own) : undefined),
    });

    return { extra: `struck at report ${strikeAt}` };
  },
};

export const kills: Fault[] = [
  killing('the SQS client', 'sqs-errorreports'),
  killing('the worker', 'worker'),
  killing('the web process', 'web'),
  killing('Redis with its data', 'redis'),
  killing('PostgreSQL', 'postgres'),
  killing('the local cloud', 'local-cloud'),
  flush,
  killing('all at once', 'sqs-errorreports', 'worker', 'web', 'redis', 'postgres'),
];
