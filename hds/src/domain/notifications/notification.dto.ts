import { BooleanField, IdListField, TextField } from '../../platform/rest/fields.js';
import { MAX_NAME_LENGTH } from './notification.entity.js';

/** What a rule is made of, besides the filters in the address. */
export class NotificationDto {
  /** Class name of the type of report that triggers it. */
  @TextField({ example: 'ErrorReport' })
  trigger_on: string;

  /** Ids of the users who are mentioned. */
  @IdListField()
  recipients: number[];

  /** What people call it. */
  @TextField({ maxLength: MAX_NAME_LENGTH, optional: true, nullable: true, example: 'Trays of Ranch A' })
  name?: string | null;
}

/** What can be changed of a rule; what is left out stays. */
export class NotificationEditDto {
  /** The filters of a list, as they stand behind the `?` of its address. */
  @TextField({ maxLength: 4000, optional: true, blank: true, example: 'harv_ids=11&codes=9' })
  criteria_query?: string;

  /** Ids of the users who are mentioned. */
  @IdListField({ optional: true })
  recipients?: number[];

  /** What people call it. */
  @TextField({ maxLength: MAX_NAME_LENGTH, optional: true, nullable: true, example: 'Trays of Ranch A' })
  name?: string | null;

  /** Nobody is told while it is paused. */
  @BooleanField({ optional: true })
  paused?: boolean;
}
