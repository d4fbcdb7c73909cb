import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What entities cannot declare: the formats of times in JSON, partial and GIN indexes, compression. */
export class FunctionsAndIndexes1795321001000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // ISO 8601 in UTC, with microseconds only when they are not zero.
    await queryRunner.query(`
      CREATE FUNCTION hds_time(moment timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
        replace(to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '.000000Z', 'Z')`);
    // [D ]HH:MM:SS[.ffffff], days beyond 24 hours in front.
    await queryRunner.query(`
      CREATE FUNCTION hds_duration(span interval) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
        CASE WHEN floor(extract(epoch FROM span) / 86400) = 0 THEN '' ELSE floor(extract(epoch FROM span) / 86400)::bigint || ' ' END
        || regexp_replace(to_char(make_interval(secs => (extract(epoch FROM span) - 86400 * floor(extract(epoch FROM span) / 86400))::float8), 'HH24:MI:SS.US'), '\\.000000$', '')`);
    await queryRunner.query(`CREATE INDEX event_tags ON event USING gin (tags)`);
    await queryRunner.query(`CREATE INDEX pick_session_tags ON pick_session USING gin (tags)`);
    await queryRunner.query(`CREATE INDEX outbox_to_give ON outbox (id) WHERE enqueued_at IS NULL AND done_at IS NULL`);
    await queryRunner.query(`CREATE INDEX outbox_not_done ON outbox (created) WHERE done_at IS NULL`);
    await queryRunner.query(`CREATE INDEX outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL`);
    // A report costs half the space and less time with lz4, where the server was built with it.
    await queryRunner.query(`
      DO $$ BEGIN ALTER TABLE error_report ALTER COLUMN report SET COMPRESSION lz4; EXCEPTION WHEN feature_not_supported THEN NULL; END $$`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const index of ['event_tags', 'pick_session_tags', 'outbox_to_give', 'outbox_not_done', 'outbox_done']) {
      await queryRunner.query(`DROP INDEX ${index}`);
    }
    await queryRunner.query(`DROP FUNCTION hds_duration(interval)`);
    await queryRunner.query(`DROP FUNCTION hds_time(timestamptz)`);
  }
}
