import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Manifests that are in force, codes that are retired, and an index for every filter and order of the large lists. */
export class CodesAndIndexes1795322100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "exception_code_manifest" ADD "applied" TIMESTAMP WITH TIME ZONE`);
    await queryRunner.query(`ALTER TABLE "exception_code" ADD "retired" boolean NOT NULL DEFAULT false`);

    await queryRunner.query(`DROP INDEX "public"."IDX_3b21ad3dcde4ec7d610f075495"`);
    await queryRunner.query(`DROP INDEX "public"."IDX_b33da5c3b6a088f35ea4a1159b"`);
    await queryRunner.query(
      `CREATE INDEX "error_report_harvester" ON "error_report" ("harvester_id", "report_time", "id")`,
    );
    await queryRunner.query(
      `CREATE INDEX "error_report_location" ON "error_report" ("location_id", "report_time", "id")`,
    );
    await queryRunner.query(`CREATE INDEX "error_report_githash" ON "error_report" ("githash", "report_time", "id")`);
    await queryRunner.query(
      `CREATE INDEX "error_report_gitbranch" ON "error_report" ("gitbranch", "report_time", "id")`,
    );
    await queryRunner.query(`CREATE INDEX "error_report_tags" ON "error_report" USING gin ("tags")`);

    await queryRunner.query(`DROP INDEX "public"."IDX_194e1688a2c7e4bdfddd937581"`);
    await queryRunner.query(`DROP INDEX "public"."IDX_c9b3dbf5670a43e6e5f3300c67"`);
    await queryRunner.query(
      `CREATE INDEX "exception_timestamp" ON "exception" ("timestamp", "id") INCLUDE ("report_id", "code_id", "code_number", "service", "node", "robot", "handled", "primary")`,
    );
    await queryRunner.query(
      `CREATE INDEX "exception_report" ON "exception" ("report_id", "code_number", "handled", "primary")`,
    );
    await queryRunner.query(`CREATE INDEX "exception_created" ON "exception" ("created")`);
    await queryRunner.query(`CREATE INDEX "exception_traceback" ON "exception" USING gin ("traceback" gin_trgm_ops)`);

    await queryRunner.query(`CREATE INDEX "event_created" ON "event" ("created")`);
    await queryRunner.query(`CREATE INDEX "pick_session_created" ON "pick_session" ("created")`);
    await queryRunner.query(`CREATE INDEX "pick_session_length" ON "pick_session" ("session_length")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "public"."pick_session_length"`);
    await queryRunner.query(`DROP INDEX "public"."pick_session_created"`);
    await queryRunner.query(`DROP INDEX "public"."event_created"`);
    await queryRunner.query(`DROP INDEX "public"."exception_traceback"`);
    await queryRunner.query(`DROP INDEX "public"."exception_created"`);
    await queryRunner.query(`DROP INDEX "public"."exception_report"`);
    await queryRunner.query(`DROP INDEX "public"."exception_timestamp"`);
    await queryRunner.query(`CREATE INDEX "IDX_c9b3dbf5670a43e6e5f3300c67" ON "exception" ("report_id")`);
    await queryRunner.query(`CREATE INDEX "IDX_194e1688a2c7e4bdfddd937581" ON "exception" ("timestamp", "id")`);
    await queryRunner.query(`DROP INDEX "public"."error_report_tags"`);
    await queryRunner.query(`DROP INDEX "public"."error_report_gitbranch"`);
    await queryRunner.query(`DROP INDEX "public"."error_report_githash"`);
    await queryRunner.query(`DROP INDEX "public"."error_report_location"`);
    await queryRunner.query(`DROP INDEX "public"."error_report_harvester"`);
    await queryRunner.query(
      `CREATE INDEX "IDX_b33da5c3b6a088f35ea4a1159b" ON "error_report" ("harvester_id", "report_time")`,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_3b21ad3dcde4ec7d610f075495" ON "error_report" ("location_id", "report_time")`,
    );
    await queryRunner.query(`ALTER TABLE "exception_code" DROP COLUMN "retired"`);
    await queryRunner.query(`ALTER TABLE "exception_code_manifest" DROP COLUMN "applied"`);
  }
}
