import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The browser comes before the pipeline, and the faults come last: a screenshot shows the demo fleet, not a thousand reports of a test. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => `${Number(moduleId.includes('/faults/'))}${moduleId}`;
    return files.toSorted((one, other) => rank(one).localeCompare(rank(other)));
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/global-setup.ts'],
    // All files look at one hub, and some at what is left in its queues.
    fileParallelism: false,
    sequence: { sequencer: ByName },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 180_000,
  },
});
