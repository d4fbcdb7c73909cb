import type { Scenario } from './scenario.ts';
import { postOne } from './scenarios/01-post-one.ts';
import { postBatch } from './scenarios/02-post-batch.ts';
import { objectToRow } from './scenarios/03-object-to-row.ts';
import { fullyProcessed } from './scenarios/04-fully-processed.ts';
import { get } from './scenarios/05-get.ts';
import { list } from './scenarios/06-list.ts';
import { aggregates } from './scenarios/07-aggregates.ts';
import { commitToJob } from './scenarios/08-commit-to-job.ts';
import { jobs } from './scenarios/09-jobs.ts';
import { redelivery } from './scenarios/10-redelivery.ts';
import { memory } from './scenarios/11-memory.ts';
import { start } from './scenarios/12-start.ts';
import { storage } from './scenarios/13-storage.ts';
import { exports } from './scenarios/14-export.ts';

export const scenarios: Scenario[] = [
  postOne,
  postBatch,
  objectToRow,
  fullyProcessed,
  get,
  list,
  aggregates,
  commitToJob,
  jobs,
  redelivery,
  memory,
  start,
  storage,
  exports,
];
