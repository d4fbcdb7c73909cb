import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indexes for what people ask of the audit log, and for finding what is old in the ledger of messages. */
export class AuditAndLedgerIndexes1795323200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX "audit_entry_username" ON "audit_entry" ("username", "id")`);
    await queryRunner.query(`CREATE INDEX "audit_entry_kind" ON "audit_entry" ("kind", "id")`);
    await queryRunner.query(`CREATE INDEX "audit_entry_object" ON "audit_entry" ("object_id")`);
    await queryRunner.query(`CREATE INDEX "notification_delivery_finished" ON "notification_delivery" ("finished")`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "public"."notification_delivery_finished"`);
    await queryRunner.query(`DROP INDEX "public"."audit_entry_object"`);
    await queryRunner.query(`DROP INDEX "public"."audit_entry_kind"`);
    await queryRunner.query(`DROP INDEX "public"."audit_entry_username"`);
  }
}
