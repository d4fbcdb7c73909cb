import sql from 'sql-template-tag';
import { createdFilters } from '../../core/created-filters.js';
import { InvalidFields } from '../../platform/errors.js';
import type { Filter } from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import { integer, shape, text, time } from '../../platform/rest/shape.js';
import { MIGRATION_RESULTS } from './migration-log.entity.js';

const migrationLogShape = shape('MigrationLog', 'migration_log', {
  id: integer('id'),
  created: time('created'),
  lastModified: time('last_modified'),
  result: text('result', { example: 'success' }),
  startTime: time('start_time', { nullable: true }),
  endTime: time('end_time', { nullable: true }),
  output: text('output', { nullable: true, example: 'Nothing to do.' }),
  githash: text('githash', { example: 'abc123' }),
  creator: integer('creator_id'),
  modifiedBy: integer('modified_by_id', { nullable: true }),
});

const resultFilter: Filter = {
  description: 'Equal; one of the three results.',
  schema: { type: 'string', enum: [...MIGRATION_RESULTS] },
  condition: (value) => {
    if (!MIGRATION_RESULTS.some((result) => result === value)) {
      throw new InvalidFields({
        result: [`Select a valid choice. ${value.slice(0, 100)} is not one of the available choices.`],
      });
    }
    return sql`t.result = ${value}`;
  },
};

export const migrationLogs: Resource = {
  path: 'migrations',
  basename: 'hdsmigrations',
  model: 'MigrationLog',
  description: 'Bringing the database up to date from the API, and what became of it.',
  table: 'migration_log',
  list: migrationLogShape,
  detail: migrationLogShape,
  written: migrationLogShape,
  ownMethodsOnly: true,
  filters: { result: resultFilter, ...createdFilters },
  defaultOrder: 't.id DESC',
};
