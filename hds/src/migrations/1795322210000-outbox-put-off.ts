import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The relay looks twice a second: rows that are put off for a day must not be in its way. */
export class OutboxPutOff1795322210000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX outbox_to_give`);
    await queryRunner.query(
      `CREATE INDEX outbox_to_give ON outbox (coalesce(not_before, '-infinity'), id) WHERE enqueued_at IS NULL AND done_at IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX outbox_to_give`);
    await queryRunner.query(`CREATE INDEX outbox_to_give ON outbox (id) WHERE enqueued_at IS NULL AND done_at IS NULL`);
  }
}
