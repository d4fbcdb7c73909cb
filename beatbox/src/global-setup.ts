import type { TestProject } from 'vitest/node';
import { givenHub } from './hub.js';
import { startOwnHub } from './own-hub.js';
import { startSlack } from './slack.js';

/**
 * Finds the hub under test: the one of `TEST_HOSTNAME`, or else one that is started here and stopped at the end.
 *
 * @param settings  of the one that is started here
 */
export async function setUpWith(
  project: TestProject,
  settings: Record<string, string>,
): Promise<(() => Promise<void>) | undefined> {
  const given = givenHub(process.env);
  if (given) {
    project.provide('hub', given);
    return undefined;
  }
  const slack = await startSlack();
  const { hub, stop } = await startOwnHub({ slackUrl: slack.url, settings }).catch((error) => {
    slack.stop();
    throw error;
  });
  project.provide('hub', hub);
  return async () => {
    await stop({ keepFiles: project.vitest.state.getCountOfFailedTests() > 0 });
    slack.stop();
  };
}

export default function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  return setUpWith(project, {});
}
