import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { queueModule } from '../../platform/queues/queue.module.js';
import { Announcer, EXTRACTED_REPORTS, SLACK_MESSAGES } from './announcer.js';
import { ExtractedReportProcessor } from './extracted-report.processor.js';
import { NotificationController } from './notification.controller.js';
import { Notification, NotificationDelivery, NotificationRecipient } from './notification.entity.js';
import { NotificationStore } from './notification-store.js';
import { Postman } from './postman.js';
import { RuleTrials } from './rule-trials.js';
import { SlackMessageProcessor } from './slack-message.processor.js';

const matching = queueModule(EXTRACTED_REPORTS, ExtractedReportProcessor);
const sending = queueModule(SLACK_MESSAGES, SlackMessageProcessor);

@Module({
  imports: [
    TypeOrmModule.forFeature([Notification, NotificationRecipient, NotificationDelivery]),
    ...(matching.imports ?? []),
    ...(sending.imports ?? []),
  ],
  controllers: [NotificationController],
  providers: [
    Announcer,
    Postman,
    NotificationStore,
    RuleTrials,
    ...(matching.providers ?? []),
    ...(sending.providers ?? []),
  ],
})
export class NotificationModule {}
