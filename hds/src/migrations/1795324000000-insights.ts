import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts of the exceptions of some reports read one index alone; rules have a name and can pause, and can be tried out. */
export class Insights1795324000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "public"."exception_report"`);
    await queryRunner.query(
      `CREATE INDEX "exception_report" ON "exception" ("report_id", "code_number", "handled", "primary") INCLUDE ("service", "robot")`,
    );
    await queryRunner.query(`ALTER TABLE "notification" ADD "name" character varying(100)`);
    await queryRunner.query(`ALTER TABLE "notification" ADD "paused" boolean NOT NULL DEFAULT false`);
    await queryRunner.query(`ALTER TABLE "notification_delivery" ALTER COLUMN "report_id" DROP NOT NULL`);
    // A rule can be tried out on one report as often as somebody likes.
    await queryRunner.query(`DROP INDEX "public"."notification_delivery_once"`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX "notification_delivery_once" ON "notification_delivery" ("report_id", "report_type", "audience", "notification_id") NULLS NOT DISTINCT WHERE "audience" <> 'test'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DELETE FROM "notification_delivery" WHERE "audience" = 'test'`);
    await queryRunner.query(`DROP INDEX "public"."notification_delivery_once"`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX notification_delivery_once ON notification_delivery (report_id, report_type, audience, notification_id) NULLS NOT DISTINCT`,
    );
    await queryRunner.query(`ALTER TABLE "notification_delivery" ALTER COLUMN "report_id" SET NOT NULL`);
    await queryRunner.query(`ALTER TABLE "notification" DROP COLUMN "paused"`);
    await queryRunner.query(`ALTER TABLE "notification" DROP COLUMN "name"`);
    await queryRunner.query(`DROP INDEX "public"."exception_report"`);
    await queryRunner.query(
      `CREATE INDEX "exception_report" ON "exception" ("report_id", "code_number", "handled", "primary")`,
    );
  }
}
