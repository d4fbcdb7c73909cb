import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventController, PickSessionController } from './event/event.controller.js';
import { Event, EventLink, PickSession } from './event/event.entity.js';
import { ExceptionCodeController } from './exceptioncode/exception-code.controller.js';
import { ExceptionCode, ExceptionCodeManifest } from './exceptioncode/exception-code.entity.js';
import { FruitController, HarvesterController } from './harvester/harvester.controller.js';
import { Fruit, Harvester } from './harvester/harvester.entity.js';
import { DistributorController, LocationController } from './location/location.controller.js';
import { Distributor, Location } from './location/location.entity.js';
import { Receipt } from './report/report.entity.js';
import { ReportStore } from './report/report-store.js';
import { AuditEntry } from './user/audit.entity.js';
import { AuditLog } from './user/audit-log.js';
import { Credentials } from './user/credentials.js';
import { LoginLimit } from './user/login-limit.js';
import { UserController } from './user/user.controller.js';
import { ApiToken, BrowserSession, LoginFailure, User, UserProfile } from './user/user.entity.js';

/** What every domain stands on: users, harvesters and where they work, events, reports. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([
      User,
      UserProfile,
      ApiToken,
      BrowserSession,
      LoginFailure,
      AuditEntry,
      Fruit,
      Distributor,
      Location,
      Harvester,
      Event,
      EventLink,
      PickSession,
      ExceptionCodeManifest,
      ExceptionCode,
      Receipt,
    ]),
  ],
  controllers: [
    UserController,
    FruitController,
    DistributorController,
    LocationController,
    HarvesterController,
    EventController,
    PickSessionController,
    ExceptionCodeController,
  ],
  providers: [Credentials, LoginLimit, AuditLog, ReportStore],
  exports: [Credentials, ReportStore],
})
export class CoreModule {}
