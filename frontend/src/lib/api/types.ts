import type { components, operations } from './generated/schema.js';

/** What the hub sends, by the words that the pages use. The shapes come from the API's own description. */
type Schemas = components['schemas'];
/** `data` of an answer that has a shape of its own. */
type DataOf<Operation extends keyof operations> = operations[Operation] extends {
  responses: { 200: { content: { 'application/json': { data: infer Data } } } };
}
  ? Data
  : never;

export type ErrorReport = Schemas['ErrorReportList'];
export type ErrorReportDetail = Schemas['ErrorReportDetail'];
export type ReportedException = Schemas['AFTExceptionOfReport'];
export type Exception = Schemas['AFTExceptionList'];
export type ExceptionCode = Schemas['AFTExceptionCode'];
export type CodeManifest = Schemas['AFTExceptionCodeManifest'];
export type Event = Schemas['Event'];
export type PickSession = Schemas['PickSession'];
export type PickSessionDetail = Schemas['PickSessionDetail'];
export type Harvester = Schemas['HarvesterList'];
export type HarvesterDetail = Schemas['HarvesterDetail'];
export type HarvesterMin = Schemas['HarvesterMin'];
export type HarvesterHistory = Schemas['HarvesterHistory'];
export type SoftwareInfo = Schemas['HarvesterSWInfoList'];
export type LocationMin = Schemas['LocationMin'];
export type Location = Schemas['LocationList'];
export type Distributor = Schemas['DistributorList'];
export type Fruit = Schemas['Fruit'];
export type StoredFile = Schemas['S3FileList'];
export type StoredFileDetail = Schemas['S3FileDetail'];
export type Rule = Schemas['NotificationList'];
export type RuleDetail = Schemas['NotificationDetail'];
export type Delivery = Schemas['NotificationDelivery'];
export type User = Schemas['User'];
export type MigrationLog = Schemas['MigrationLog'];
export type AuditEntry = Schemas['AuditEntry'];

export type Histogram = DataOf<'histogramErrorReport'>;
export type ReportFacets = DataOf<'facetsErrorReport'>;
export type ParetoRow = DataOf<'paretoAFTException'>[number];
export type Fleet = DataOf<'retrieveFleet'>;
export type Token = Schemas['ApiToken'];
export type SavedView = Schemas['SavedView'];
/** What a rule would have told of. */
export type RulePreview = DataOf<'previewNotification'>;
export type FleetMember = Fleet['harvesters'][number];
export type DeadLetter = Schemas['DeadLetterList'];
export type DeadLetterDetail = Schemas['DeadLetter'];
export type LetterGroup = DataOf<'getGroupsDeadLetter'>[number];
/** What came of a decision about many dead letters. */
export type Decided = DataOf<'redriveMatchingDeadLetter'>;

/** One page of a list. */
export interface Page<Row> {
  /** Rows in the whole list. */
  count: number;
  next: string | null;
  previous: string | null;
  results: Row[];
}
