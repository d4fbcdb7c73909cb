import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { freePort } from '../platform/testing/services.js';

/** Lets Node run these sources as they are: types are transformed, and an import of `./a.js` means `./a.ts`. */
const RUN_SOURCES = [
  '--experimental-transform-types',
  '--disable-warning=ExperimentalWarning',
  `--import=data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module';
    const sources = ${JSON.stringify(import.meta.dirname.replace(/cli$/, ''))};
    const resolve = (name, context, next) => next(context.parentURL?.includes(sources) ? name.replace(/^(\\..*)\\.js$/, '$1.ts') : name, context);
    registerHooks({ resolve });
  `)}`,
];

const ENV = { DATABASE_URL: 'postgres://127.0.0.1/none', REDIS_URL: 'redis://127.0.0.1', S3_BUCKET: 'a-bucket' };

test.for(['SIGTERM', 'SIGINT'] as const)('says when it is ready, and exits with 0 on %s', async (signal) => {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'hds-cloud-'));
  const command = `import('${import.meta.dirname}/local-cloud.ts').then(({ localCloud }) => localCloud(${JSON.stringify({ port, dataDir })}))`;
  const child = spawn(process.execPath, [...RUN_SOURCES, '--eval', command], {
    env: ENV,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  const { value: ready = '' } = await lines.next();

  expect(JSON.parse(ready)).toMatchObject({
    msg: 'local cloud ready',
    url: `http://127.0.0.1:${port}`,
    bucket: 'a-bucket',
  });
  expect((await fetch(`http://127.0.0.1:${port}/a-bucket`)).status).toBe(200);
  child.kill(signal);
  expect(await once(child, 'exit')).toEqual([0, null]);
  rmSync(dataDir, { recursive: true });
});
