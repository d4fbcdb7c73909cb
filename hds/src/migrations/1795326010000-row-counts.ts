import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables whose rows are counted, and the number that they are counted by. */
const counted = [
  { table: 'event', key: 'NULL::bigint' },
  { table: 'error_report', key: 'harvester_id' },
  { table: 'exception', key: 'code_number::bigint' },
  { table: 's3_file', key: 'deleted::int::bigint' },
];

/**
 * Counts of the rows of large tables. They are kept by triggers in the transaction of the rows, as differences that are only
 * ever added, so that no two transactions wait for each other; the count is their sum.
 */
export class RowCounts1795326010000 implements MigrationInterface {
  /** Each statement by itself, so that no table is held while another is waited for; after a failure all can be done again. */
  transaction = false as const;

  async up(queryRunner: QueryRunner): Promise<void> {
    // No index: it is short, read whole, and written with each report. Rows go as fast as they come, so it is vacuumed by their number.
    await queryRunner.query(`
      CREATE TABLE IF NOT EXISTS row_count (relation text NOT NULL, key bigint, rows bigint NOT NULL)
      WITH (autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_scale_factor = 0, vacuum_truncate = off)`);
    for (const { table, key } of counted) await this.count(queryRunner, table, key);
    // A table at a time: nobody writes to it while its rows are compared with the counter, which is then corrected.
    await queryRunner.query(`
      CREATE OR REPLACE PROCEDURE recount_rows() LANGUAGE plpgsql AS $$ BEGIN
        ${counted.map(({ table, key }) => this.recount(table, key)).join('\n')}
      END $$`);
    await queryRunner.query(`CALL recount_rows()`);
  }

  private recount(table: string, key: string): string {
    return `
      LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE;
      INSERT INTO row_count (relation, key, rows) SELECT '${table}', key, sum(rows) FROM (
        SELECT ${key} AS key, count(*) AS rows FROM ${table} GROUP BY 1
        UNION ALL SELECT key, -rows FROM row_count WHERE relation = '${table}'
      ) difference GROUP BY key HAVING sum(rows) <> 0;
      COMMIT;`;
  }

  /** Inserts and deletes are counted once a statement; a key is seldom changed, so that is counted row by row. */
  private async count(queryRunner: QueryRunner, table: string, key: string): Promise<void> {
    const keyOf = (row: string) => (key.startsWith('NULL') ? key : `${row}.${key}`);
    await queryRunner.query(`
      CREATE OR REPLACE FUNCTION count_${table}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        CASE TG_OP
          WHEN 'INSERT' THEN
            INSERT INTO row_count (relation, key, rows) SELECT '${table}', ${key}, count(*) FROM added GROUP BY 2;
          WHEN 'DELETE' THEN
            INSERT INTO row_count (relation, key, rows) SELECT '${table}', ${key}, -count(*) FROM removed GROUP BY 2;
          WHEN 'UPDATE' THEN
            INSERT INTO row_count (relation, key, rows) VALUES ('${table}', ${keyOf('OLD')}, -1), ('${table}', ${keyOf('NEW')}, 1);
          WHEN 'TRUNCATE' THEN
            -- Whoever wrote to the table has committed, for TRUNCATE waited until then.
            INSERT INTO row_count (relation, key, rows) SELECT '${table}', key, -sum(rows) FROM row_count WHERE relation = '${table}' GROUP BY key;
        END CASE;
        RETURN NULL;
      END $$`);
    const calls = `EXECUTE FUNCTION count_${table}()`;
    await queryRunner.query(
      `CREATE OR REPLACE TRIGGER count_inserted AFTER INSERT ON ${table} REFERENCING NEW TABLE AS added FOR EACH STATEMENT ${calls}`,
    );
    await queryRunner.query(
      `CREATE OR REPLACE TRIGGER count_deleted AFTER DELETE ON ${table} REFERENCING OLD TABLE AS removed FOR EACH STATEMENT ${calls}`,
    );
    await queryRunner.query(
      `CREATE OR REPLACE TRIGGER count_truncated AFTER TRUNCATE ON ${table} FOR EACH STATEMENT ${calls}`,
    );
    if (key.startsWith('NULL')) return;
    await queryRunner.query(
      `CREATE OR REPLACE TRIGGER count_moved AFTER UPDATE ON ${table} FOR EACH ROW WHEN (${keyOf('OLD')} IS DISTINCT FROM ${keyOf('NEW')}) ${calls}`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP PROCEDURE IF EXISTS recount_rows()`);
    for (const { table } of counted) await queryRunner.query(`DROP FUNCTION IF EXISTS count_${table}() CASCADE`);
    await queryRunner.query(`DROP TABLE IF EXISTS row_count`);
  }
}
