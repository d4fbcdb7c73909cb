import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Github } from '../platform/github/github.js';
import { EventController, PickSessionController } from './event/event.controller.js';
import { Event, EventLink, PickSession } from './event/event.entity.js';
import { CodeManifestController, ExceptionCodeController } from './exceptioncode/exception-code.controller.js';
import { ExceptionCode, ExceptionCodeManifest } from './exceptioncode/exception-code.entity.js';
import { ExceptionCodes } from './exceptioncode/exception-codes.js';
import { FileModule } from './file/file.module.js';
import { FruitController, HarvesterController } from './harvester/harvester.controller.js';
import { Fruit, Harvester } from './harvester/harvester.entity.js';
import { HarvesterHistory } from './harvester/harvester-history.entity.js';
import { HarvesterHistorian, HarvesterHistoryController } from './harvester/harvester-history.js';
import { SwInfoController } from './harvester/sw-info.controller.js';
import { HarvesterSwInfo } from './harvester/sw-info.entity.js';
import { LiveController } from './live/live.controller.js';
import { LiveClients } from './live/live-clients.js';
import { DistributorController, LocationController } from './location/location.controller.js';
import { Distributor, Location } from './location/location.entity.js';
import { Receipt } from './report/report.entity.js';
import { ReportAnnouncements } from './report/report-announcements.js';
import { ReportStore } from './report/report-store.js';
import { AuditController } from './user/audit.controller.js';
import { AuditEntry } from './user/audit.entity.js';
import { AuditLog } from './user/audit-log.js';
import { Credentials } from './user/credentials.js';
import { GithubController } from './user/github.controller.js';
import { LoginLimit } from './user/login-limit.js';
import { PasswordController } from './user/password.controller.js';
import { ProfilesController } from './user/profiles.controller.js';
import { SignIn } from './user/sign-in.js';
import { TokenController } from './user/token.controller.js';
import { UserController } from './user/user.controller.js';
import { ApiToken, BrowserSession, LoginFailure, User, UserProfile } from './user/user.entity.js';

/** What every domain stands on: users, harvesters and where they work, events, reports. */
@Global()
@Module({
  imports: [
    FileModule,
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
      HarvesterHistory,
      HarvesterSwInfo,
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
    GithubController,
    ProfilesController,
    PasswordController,
    TokenController,
    AuditController,
    FruitController,
    DistributorController,
    LocationController,
    HarvesterController,
    HarvesterHistoryController,
    SwInfoController,
    LiveController,
    EventController,
    PickSessionController,
    ExceptionCodeController,
    CodeManifestController,
  ],
  providers: [
    Credentials,
    Github,
    LoginLimit,
    SignIn,
    AuditLog,
    ExceptionCodes,
    HarvesterHistorian,
    LiveClients,
    ReportAnnouncements,
    ReportStore,
  ],
  exports: [Credentials, ExceptionCodes, ReportAnnouncements, ReportStore],
})
export class CoreModule {}
