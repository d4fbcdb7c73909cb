import { writeFile } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import { OneAtATime } from '../platform/database/one-at-a-time.js';
import { withApplication } from './application.js';

/** Writes `src/migrations/<time>-<name>.ts` with the SQL that makes the database what the entities say. To be read before it is committed. */
export async function makeMigration(name: string): Promise<void> {
  await withApplication(async (app) => {
    const { upQueries, downQueries } = await schemaDifference(app.get(DataSource));
    if (upQueries.length === 0) {
      console.log('the database is what the entities say');
      return;
    }
    const time = Date.now();
    const file = `src/migrations/${time}-${name}.ts`;
    await writeFile(file, migrationText(`${name}${time}`, upQueries, downQueries.toReversed()));
    console.log(`wrote ${file}: read it, then add it to src/migrations/migrations.ts`);
  });
}

/** The SQL between the database and the entities, both ways. */
export async function schemaDifference(
  dataSource: DataSource,
): Promise<{ upQueries: string[]; downQueries: string[] }> {
  const { extra, ...options } = dataSource.options as typeof dataSource.options & { extra?: object };
  const own = new DataSource({
    ...options,
    poolSize: 1,
    extra: { ...extra, Client: OneAtATime },
  } as typeof dataSource.options);
  await own.initialize();
  try {
    const { upQueries, downQueries } = await own.driver.createSchemaBuilder().log();
    return { upQueries: upQueries.map(({ query }) => query), downQueries: downQueries.map(({ query }) => query) };
  } finally {
    await own.destroy();
  }
}

function migrationText(className: string, up: string[], down: string[]): string {
  const lines = (queries: string[]) =>
    queries.map((query) => `    await queryRunner.query(\`${query.replaceAll('`', '\\`')}\`);`).join('\n');
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
${lines(up)}
  }

  async down(queryRunner: QueryRunner): Promise<void> {
${lines(down)}
  }
}
`;
}
