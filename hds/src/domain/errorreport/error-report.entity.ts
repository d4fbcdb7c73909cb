import { Column, Entity, Index } from 'typeorm';
import { EventModelMixin, PickSessionModelMixin } from '../../core/event/event.entity.js';
import { ReportBase } from '../../core/report/report.entity.js';

/** What a harvester sends when something went wrong: its whole system monitor with the errors in it. */
@Entity()
@Index(['reportTime', 'id'])
@Index('error_report_harvester', ['harvesterId', 'reportTime', 'id'])
@Index('error_report_location', ['locationId', 'reportTime', 'id'])
@Index('error_report_githash', ['githash', 'reportTime', 'id'])
@Index('error_report_gitbranch', ['gitbranch', 'reportTime', 'id'])
@Index('error_report_tags', { synchronize: false })
// What its exceptions are counted by, in the order in which theirs lists reports.
@Index('error_report_facts', { synchronize: false })
@Index(['eventId'])
@Index(['pickSessionId'])
@Index(['created'])
export class ErrorReport extends PickSessionModelMixin(EventModelMixin(ReportBase)) {
  /** Commit of the machine's software. */
  @Column('varchar', { length: 20, default: 'unknown' })
  githash: string;

  @Column('varchar', { length: 50, default: 'unknown' })
  gitbranch: string;
}
