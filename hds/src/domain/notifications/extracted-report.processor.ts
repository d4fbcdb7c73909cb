import { Process, Processor } from '@nestjs/bull';
import type { Job } from 'bull';
import type { ExtractedReport } from '../../core/report/report-announcements.js';
import { groupedConcurrency, type OutboxJob, OutboxRunner, OutboxSignal } from '../../platform/queues/outbox.js';
import { Announcer, EXTRACTED_REPORTS } from './announcer.js';

/** Finds out who is to be told of reports; nothing is locked while the rules are gone through. */
@Processor(EXTRACTED_REPORTS)
export class ExtractedReportProcessor {
  private readonly announce: (job: Job<OutboxJob>) => Promise<void>;

  constructor(runner: OutboxRunner, signal: OutboxSignal, announcer: Announcer) {
    this.announce = runner.togetherOutside<ExtractedReport>(
      'check_notifications',
      (reports) => announcer.announce(reports),
      () => signal.send(),
    );
  }

  @Process({ concurrency: groupedConcurrency() })
  async process(job: Job<OutboxJob>): Promise<void> {
    await this.announce(job);
  }
}
