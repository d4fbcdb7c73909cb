import { type ColumnDef, createColumnHelper, tableFeatures } from '@tanstack/react-table';

/** What a column says about itself beyond its cells. */
interface ColumnNotes {
  /** The name that the hub orders by, such as `reportTime`; without it the header is no button. */
  orderBy?: string;
  /** Numbers stand right. */
  align?: 'end';
  /** On a narrow screen a row is a card of two columns: a cell may take both, or be left out. */
  onCard?: 'wide' | 'hidden';
}

/** The hub sorts, filters and pages; the table only needs rows and columns. */
export const features = tableFeatures({ columnMeta: {} as ColumnNotes });

export const columnsOf = <Row extends object>() => createColumnHelper<typeof features, Row>();

export type QueryColumn<Row extends object> = ColumnDef<typeof features, Row>;
