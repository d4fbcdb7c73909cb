import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** A test, hook or file that did not pass, and why. */
export interface Named {
  name: string;
  reason: string;
}

/** What one suite came to; test.ts sums them. */
export interface SuiteReport {
  passed: number;
  failed: number;
  failures: Named[];
  skipped: Named[];
}

/** A Vitest reporter that writes the counts of a run to the file which HDS_TEST_REPORT names. */
export default class TestReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const report: SuiteReport = { passed: 0, failed: 0, failures: [], skipped: [] };
    const failed = (name: string, errors: readonly SerializedError[]): void => {
      report.failed += 1;
      report.failures.push({ name, reason: errors.map(({ message }) => message).join('\n') });
    };
    for (const error of unhandled) {
      failed(`outside of every test, by ${error.VITEST_TEST_PATH ?? 'no test file'}`, [error]);
    }
    for (const module of modules) {
      // A file that cannot be loaded, and a hook that fails, are failures too; the tests below them count as skipped.
      if (module.errors().length > 0) failed(module.relativeModuleId, module.errors());
      for (const suite of module.children.allSuites()) {
        if (suite.errors().length > 0) failed(`${module.relativeModuleId} › ${suite.fullName}`, suite.errors());
      }
      for (const test of module.children.allTests()) {
        const result = test.result();
        const name = `${module.relativeModuleId} › ${test.fullName}`;
        if (result.state === 'passed') report.passed += 1;
        else if (result.state === 'failed') failed(name, result.errors);
        else {
          const reason = result.state === 'skipped' ? result.note : 'the run ended before it';
          report.skipped.push({ name, reason: reason ?? 'no reason given' });
        }
      }
    }
    const file = process.env.HDS_TEST_REPORT;
    if (file) writeFileSync(file, JSON.stringify(report));
  }
}
