import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The index of the reports' ids holds what exceptions are counted by, so that a pareto by harvester, place or branch walks
 * this index beside that of the exceptions, and reads no report.
 */
export class ReportFacts1795326010001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await this.rebuild(queryRunner, 'INCLUDE ("harvester_id", "location_id", "gitbranch")');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await this.rebuild(queryRunner, '');
  }

  private async rebuild(queryRunner: QueryRunner, included: string): Promise<void> {
    await queryRunner.query(`ALTER TABLE "exception" DROP CONSTRAINT "FK_c9b3dbf5670a43e6e5f3300c67c"`);
    await queryRunner.query(
      `ALTER TABLE "error_report" DROP CONSTRAINT "PK_368fd477c388ac0109087da6daf", ADD CONSTRAINT "PK_368fd477c388ac0109087da6daf" PRIMARY KEY ("id") ${included}`,
    );
    await queryRunner.query(
      `ALTER TABLE "exception" ADD CONSTRAINT "FK_c9b3dbf5670a43e6e5f3300c67c" FOREIGN KEY ("report_id") REFERENCES "error_report"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }
}
