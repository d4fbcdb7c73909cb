import { Process, Processor } from '@nestjs/bull';
import type { Job } from 'bull';
import { workerConcurrency } from '../../config/env.js';
import type { ExtractedReport } from '../../core/report/report-announcements.js';
import { type OutboxJob, OutboxRunner, OutboxSignal } from '../../platform/queues/outbox.js';
import { Announcer, EXTRACTED_REPORTS } from './announcer.js';

/** Finds out who is to be told of a report; nothing is locked while the rules are gone through. */
@Processor(EXTRACTED_REPORTS)
export class ExtractedReportProcessor {
  constructor(
    private readonly runner: OutboxRunner,
    private readonly signal: OutboxSignal,
    private readonly announcer: Announcer,
  ) {}

  @Process({ concurrency: workerConcurrency() })
  async process(job: Job<OutboxJob>): Promise<void> {
    await this.runner.runOutside<ExtractedReport>('check_notifications', job, (report) =>
      this.announcer.announce(report),
    );
    this.signal.send();
  }
}
