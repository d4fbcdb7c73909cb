import { IdListField, TextField } from '../../platform/rest/fields.js';

/** What a rule is made of, besides the filters in the address. */
export class NotificationDto {
  /** Class name of the type of report that triggers it. */
  @TextField()
  trigger_on: string;

  /** Ids of the users who are mentioned. */
  @IdListField()
  recipients: number[];
}
