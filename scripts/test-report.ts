import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** What one suite came to; test.ts sums them. */
export interface SuiteReport {
  passed: number;
  failed: number;
  skipped: { name: string; reason: string }[];
}

/** A Vitest reporter that writes the counts of a run to the file which HDS_TEST_REPORT names. */
export default class TestReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const report: SuiteReport = { passed: 0, failed: unhandled.length, skipped: [] };
    for (const module of modules) {
      // A file that cannot be loaded, and a hook that fails, are failures too; the tests below them count as skipped.
      report.failed += Math.min(1, module.errors().length);
      for (const suite of module.children.allSuites()) report.failed += Math.min(1, suite.errors().length);
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') report.passed += 1;
        else if (result.state === 'failed') report.failed += 1;
        else {
          const reason = result.state === 'skipped' ? result.note : 'the run ended before it';
          report.skipped.push({
            name: `${module.relativeModuleId} › ${test.fullName}`,
            reason: reason ?? 'no reason given',
          });
        }
      }
    }
    const file = process.env.HDS_TEST_REPORT;
    if (file) writeFileSync(file, JSON.stringify(report));
  }
}
