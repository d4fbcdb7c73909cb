import { Processor } from '@nestjs/bull';
import type { Job } from 'bull';
import type { ExtractedReport } from '../../core/report/report-announcements.js';
import { type OutboxGroupJob, OutboxRunner, OutboxSignal, ProcessGroups } from '../../platform/queues/outbox.js';
import { Announcer, EXTRACTED_REPORTS } from './announcer.js';

/** Finds out who is to be told of reports; nothing is locked while the rules are gone through. */
@Processor(EXTRACTED_REPORTS)
export class ExtractedReportProcessor {
  private readonly announce: (job: Job<OutboxGroupJob>) => Promise<void>;

  constructor(runner: OutboxRunner, signal: OutboxSignal, announcer: Announcer) {
    this.announce = runner.togetherOutside<ExtractedReport>(
      'check_notifications',
      (reports) => announcer.announce(reports),
      () => signal.send(),
    );
  }

  @ProcessGroups()
  async process(job: Job<OutboxGroupJob>): Promise<void> {
    await this.announce(job);
  }
}
