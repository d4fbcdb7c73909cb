import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Paretos by harvester, place or branch walk this index beside that of the exceptions, and read no report. */
export class ReportFacts1795326010001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX error_report_facts ON error_report (id) INCLUDE (harvester_id, location_id, gitbranch)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX error_report_facts`);
  }
}
