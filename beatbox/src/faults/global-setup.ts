import type { TestProject } from 'vitest/node';
import { setUpWith } from '../global-setup.js';
import { readOptions } from './options.js';
import { settingsOf } from './settings.js';

/** A hub whose work comes back sooner from those that died, so that the short form is short. */
export default function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  return setUpWith(project, settingsOf(readOptions(process.env)));
}
