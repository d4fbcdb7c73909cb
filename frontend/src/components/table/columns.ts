import { type ColumnDef, createColumnHelper, tableFeatures } from '@tanstack/react-table';

/** What a column says about itself beyond its cells. */
interface ColumnNotes {
  /** The name that the hub orders by, such as `reportTime`; without it the header is no button. */
  orderBy?: string;
  /** Numbers stand right. */
  align?: 'end';
  /** On a narrow screen a row is a card of two columns: a cell may take both, or be left out. */
  onCard?: 'wide' | 'hidden';
  /** Shown only to those who choose it. */
  isExtra?: boolean;
  /** The column's name in the list to choose from, where its header is none. */
  name?: string;
}

/** The hub sorts, filters and pages; the table only needs rows and columns. */
export const features = tableFeatures({ columnMeta: {} as ColumnNotes });

export const columnsOf = <Row extends object>() => createColumnHelper<typeof features, Row>();

export type QueryColumn<Row extends object> = ColumnDef<typeof features, Row>;

/** How a column is called in an address: by its own id, else by the field that it shows. */
export function columnId<Row extends object>(column: QueryColumn<Row>): string {
  const { id, accessorKey } = column as { id?: string; accessorKey?: string };
  return id ?? accessorKey?.replaceAll('.', '_') ?? '';
}

/** What people call a column. */
export function columnName<Row extends object>({ header, meta }: QueryColumn<Row>): string {
  return meta?.name ?? (typeof header === 'string' ? header : '');
}

/**
 * The columns that are shown, in their order. The first one leads to the row and stays where it is.
 *
 * @param chosen  ids from the address; those that are not known are passed over, as in links of other versions
 */
export function shownColumns<Row extends object>(
  columns: readonly QueryColumn<Row>[],
  chosen: readonly string[] | undefined,
): QueryColumn<Row>[] {
  const [first, ...others] = columns;
  if (first === undefined) return [];
  if (chosen === undefined) return [first, ...others.filter(({ meta }) => !meta?.isExtra)];
  const byId = new Map(others.map((column) => [columnId(column), column]));
  return [first, ...[...new Set(chosen)].flatMap((id) => byId.get(id) ?? [])];
}
