import type { Database } from '../database/database.js';
import type { RowCounter } from '../database/row-counts.js';
import type { HdsError } from '../errors.js';
import type { Filters } from './filters.js';
import type { Field, Shape } from './shape.js';

/** A kind of object the API offers: where it lives, how it is shown, found and ordered. Everything else follows from this. */
export interface Resource {
  /** Path under `/api/v1/`, such as `fruits`. */
  path: string;
  /** The word of automatic messages, such as `fruit`. */
  basename: string;
  /** The class name in messages and operation ids, such as `Fruit`. */
  model: string;
  /** What the objects are, in a sentence for the documents. */
  description?: string;
  table: string;
  /** How an item of a list looks. */
  list: Shape;
  /** Fields that its lists show only when `include` names them: what is large. */
  includable?: Record<string, Field>;
  /** Rows of a page, at most; as configured when left out. */
  maxPageSize?: number;
  /** How one object looks. */
  detail: Shape;
  /** How a create or update answers. */
  written: Shape;
  /** SQL over the row `t` for the rows that exist as far as the API is concerned; all when left out. */
  visible?: string;
  /** SQL over the row `t` for the object's name for people; model and id when left out or null. */
  textSql?: string;
  filters: Filters;
  /** Knows how many rows there are; they are counted anew for each list when left out. */
  counter?: RowCounter;
  /** Whether HEAD and OPTIONS are refused with 405, as clients of the resource know it. */
  ownMethodsOnly?: boolean;
  /** Order of a list that asks for none, as SQL over the row `t`; must end in something unique. */
  defaultOrder: string;
  /** Names a list can be ordered by beyond the columns it shows, each with its SQL over the row `t`: `a`, or `a, b`. */
  orders?: Record<string, string>;
  /** Answers for broken unique indexes that need words of their own, by the name of the index; `value` is the one that is taken. */
  refusals?: Record<string, (value: string, database: Database) => Promise<HdsError>>;
}
