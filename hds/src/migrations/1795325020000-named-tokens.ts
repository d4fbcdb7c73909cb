import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens that people make for themselves have names, and tell the day of their last use. */
export class NamedTokens1795325020000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "api_token" ADD "name" character varying(100)`);
    await queryRunner.query(`ALTER TABLE "api_token" ADD "last_used" date`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "api_token" DROP COLUMN "last_used"`);
    await queryRunner.query(`ALTER TABLE "api_token" DROP COLUMN "name"`);
  }
}
