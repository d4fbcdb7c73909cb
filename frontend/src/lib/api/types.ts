import type { components } from './generated/schema.js';

/** What the hub sends, by the words that the pages use. The shapes come from the API's own description. */
type Schemas = components['schemas'];

export type ErrorReport = Schemas['ErrorReportList'];
export type ErrorReportDetail = Schemas['ErrorReportDetail'];
export type ReportedException = Schemas['AFTExceptionOfReport'];
export type ExceptionCode = Schemas['AFTExceptionCode'];
export type Event = Schemas['Event'];
export type PickSession = Schemas['PickSession'];
export type PickSessionDetail = Schemas['PickSessionDetail'];
export type Harvester = Schemas['HarvesterList'];
export type HarvesterDetail = Schemas['HarvesterDetail'];
export type HarvesterMin = Schemas['HarvesterMin'];
export type Location = Schemas['LocationList'];
export type Fruit = Schemas['Fruit'];
export type User = Schemas['User'];

/** One page of a list. */
export interface Page<Row> {
  /** Rows in the whole list. */
  count: number;
  next: string | null;
  previous: string | null;
  results: Row[];
}
