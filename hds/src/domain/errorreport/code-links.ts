import { Injectable, type OnModuleInit } from '@nestjs/common';
import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { ExceptionCodes, holdCodes } from '../../core/exceptioncode/exception-codes.js';
import { rowsOf } from '../../platform/database/database.js';

/**
 * Links exceptions of a number that the hub did not know to the code's row when it appears; exceptions of a code that
 * gets another number follow it.
 */
@Injectable()
export class CodeLinks implements OnModuleInit {
  constructor(private readonly codes: ExceptionCodes) {}

  onModuleInit(): void {
    this.codes.onChange(async (manager, codeIds) => {
      await rowsOf(
        manager,
        sql`UPDATE exception x SET code_number = c.code FROM exception_code c WHERE c.id = ANY(${codeIds}::bigint[]) AND x.code_id = c.id AND x.code_number <> c.code`,
      );
      await rowsOf(
        manager,
        sql`UPDATE exception x SET code_id = c.id FROM exception_code c WHERE c.id = ANY(${codeIds}::bigint[]) AND x.code_id IS NULL AND x.code_number = c.code`,
      );
    });
  }
}

/**
 * Links those exceptions of reports whose code appeared while they were written: the change of codes saw no such
 * exceptions, and these saw no such code.
 * @returns by report, how many are of codes that the hub does not know
 */
export async function linkLateCodes(manager: EntityManager, reportIds: number[]): Promise<Map<number, number>> {
  await holdCodes(manager);
  await rowsOf(
    manager,
    sql`UPDATE exception x SET code_id = c.id FROM exception_code c WHERE x.report_id = ANY(${reportIds}::bigint[]) AND x.code_id IS NULL AND c.code = x.code_number`,
  );
  const left = await rowsOf<{ report_id: number; count: number }>(
    manager,
    sql`SELECT report_id, count(*) FROM exception WHERE report_id = ANY(${reportIds}::bigint[]) AND code_id IS NULL GROUP BY report_id`,
  );
  return new Map(left.map(({ report_id: id, count }) => [id, count]));
}
