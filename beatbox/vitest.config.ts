import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The browser comes before the pipeline: a screenshot shows the demo fleet, not a hundred reports of a test. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => one.moduleId.localeCompare(other.moduleId));
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // They have a hub of their own: faults.config.ts.
    exclude: ['src/faults/**'],
    globalSetup: ['src/global-setup.ts'],
    // All files look at one hub, and some at what is left in its queues.
    fileParallelism: false,
    sequence: { sequencer: ByName },
    testTimeout: 180_000,
    hookTimeout: 180_000,
    teardownTimeout: 180_000,
  },
});
