import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'vitest';
import { type Fault, READY_SECONDS } from './fault.js';

const PROGRAMS = ['web', 'worker', 'sqs-errorreports', 'sqs-s3files', 'sqs-sessclip', 'local-cloud'] as const;
const EVERY_MS = 25;
/** Of `stopwaitsecs=30`, after which supervisord kills. */
const STOP_SECONDS = 15;

/** SIGTERM of each program after the other, again and again, while machines upload and clients post. */
const rollingRestart: Fault = {
  number: 7,
  name: 'rolling restart',
  async run({ programs, producer, hub, isLong }) {
    const rounds = isLong ? 20 : 1;
    let isOver = false;
    const pouring = producer.pourUntil(() => isOver, EVERY_MS);
    const posting = producer.postUntil(() => isOver, EVERY_MS);
    const errorsBefore = producer.serverErrors;
    let slowest = 0;

    for (let round = 0; round < rounds; round++) {
      for (const program of PROGRAMS) {
        // As browsers do, which open a connection before they need it.
        const spare = connect(Number(new URL(hub.url).port), '127.0.0.1');
        spare.on('error', () => undefined);
        await once(spare, 'connect');
        const askedAt = performance.now();
        await programs.stop(program);
        slowest = Math.max(slowest, (performance.now() - askedAt) / 1000);
        await programs.start(program);
        await programs.ready(READY_SECONDS, [program]);
        spare.destroy();
      }
    }
    isOver = true;
    await Promise.all([pouring, posting]);

    expect(producer.serverErrors - errorsBefore, 'answers 5xx').toBe(0);
    expect(slowest, 'seconds to stop').toBeLessThan(STOP_SECONDS);
    return { extra: `rounds: ${rounds}; slowest stop ${slowest.toFixed(1)} s; answers 5xx: 0` };
  },
};

export const restarts: Fault[] = [rollingRestart];
