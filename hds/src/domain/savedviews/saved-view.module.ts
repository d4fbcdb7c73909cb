import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SavedViewController, SavedViewRules } from './saved-view.controller.js';
import { SavedView } from './saved-view.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([SavedView])],
  controllers: [SavedViewController],
  providers: [SavedViewRules],
})
export class SavedViewModule {}
