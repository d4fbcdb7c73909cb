import { Controller, Get, Inject, Query as QueryOf } from '@nestjs/common';
import sql from 'sql-template-tag';
import { BadRequest } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { Answer } from '../../platform/http/envelope.js';
import { documentAction, documentFilters } from '../../platform/rest/documented.js';
import { BooleanField, DateTimeField, IntegerField, RelatedField, TextField } from '../../platform/rest/fields.js';
import type { Query } from '../../platform/rest/filters.js';
import { LastOfEach, ResourceController } from '../../platform/rest/resource-controller.js';
import { MAX_SERVICE_LENGTH } from './exception.entity.js';
import { exceptions } from './exception.resource.js';
import { ExceptionPareto, paretoParameters, paretoSchema } from './pareto.js';
import { breakdownSchema, TracebackBreakdown } from './traceback-breakdown.js';

/** An exception as people and programs write it. */
class ExceptionFacts {
  @TextField({ maxLength: MAX_SERVICE_LENGTH, optional: true, nullable: true, example: 'traychg' })
  service?: string | null;

  @IntegerField({ optional: true, nullable: true })
  node?: number | null;

  @IntegerField({ optional: true, nullable: true })
  robot?: number | null;

  @TextField({ optional: true, nullable: true, blank: true, example: 'Traceback: tray' })
  traceback?: string | null;

  @TextField({ optional: true, nullable: true, blank: true, example: 'traychgunit.1 no tray' })
  info?: string | null;

  @DateTimeField({ optional: true, nullable: true })
  timestamp?: string | null;

  @BooleanField({ optional: true })
  handled?: boolean;

  @BooleanField({ optional: true, nullable: true })
  primary?: boolean | null;

  @RelatedField('error_report', { optional: true, nullable: true })
  report?: number | null;
}

class ExceptionDto extends ExceptionFacts {
  /** The number of the code, as harvesters send it; not the id of its row. */
  @IntegerField({ missingText: "'code'", example: 9 })
  code: number;
}

/** The same with the code's row, as the table has it. */
class ExceptionRow extends ExceptionFacts {
  @RelatedField('exception_code', { optional: true })
  code?: number;

  @IntegerField({ optional: true })
  codeNumber?: number;
}

@Controller('exceptions')
export class ExceptionController extends ResourceController(exceptions, ExceptionDto) {
  @Inject(ExceptionPareto) private readonly paretos: ExceptionPareto;
  @Inject(TracebackBreakdown) private readonly breakdowns: TracebackBreakdown;

  /** How many exceptions there are of each value of something, such as of each service. */
  @Get('pareto')
  @Access('exceptions', 'pareto', exceptions.basename)
  @documentAction(exceptions, 'pareto', 'Counts of exceptions by one of their properties.', paretoSchema, {
    message: 'Pareto generated: Exceptions',
  })
  @documentFilters({ ...exceptions.filters, ...paretoParameters })
  pareto(@QueryOf(LastOfEach) query: Query): Promise<Answer> {
    return this.paretos.of(query);
  }

  /** Exceptions of one code in groups of like tracebacks. */
  @Get('tracebackBreakdown')
  @Access('exceptions', 'tracebackBreakdown', exceptions.basename)
  @documentAction(
    exceptions,
    'tracebackBreakdown',
    'Exceptions of one code, grouped by like tracebacks.',
    breakdownSchema,
    { message: 'Traceback Breakdown' },
  )
  @documentFilters(exceptions.filters)
  tracebackBreakdown(@QueryOf(LastOfEach) query: Query): Promise<Answer> {
    return this.breakdowns.of(query);
  }

  /** Clients name a code by its number; the row keeps both. */
  protected override async toStore({ code, ...facts }: ExceptionDto): Promise<ExceptionRow> {
    const row = Object.assign(new ExceptionRow(), facts);
    if (code === undefined) return row;
    const [known] = await this.store.database.query<{ id: number }>(
      sql`SELECT id FROM exception_code WHERE code = ${code}`,
    );
    if (!known) {
      throw new BadRequest('AFTExceptionCode matching query does not exist.', {
        code: [
          `No exception code has the number ${code}. Create it under exceptioncodes/, or send a manifest that has it.`,
        ],
      });
    }
    return Object.assign(row, { code: known.id, codeNumber: code });
  }
}
