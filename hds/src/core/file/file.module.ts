import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { queueModule } from '../../platform/queues/queue.module.js';
import { S3FileController, SessClipController } from './file.controller.js';
import { S3File, SessClip } from './file.entity.js';
import { FileAudit } from './file-audit.js';
import { FileContent } from './file-content.js';
import { FileRemovalProcessor, OBJECT_REMOVAL } from './file-removal.js';
import { FileStore } from './file-store.js';

const { imports = [], providers = [] } = queueModule(OBJECT_REMOVAL, FileRemovalProcessor);

/** Files in the data lake: two doors, their bytes, and the removal of what was deleted. */
@Module({
  imports: [...imports, TypeOrmModule.forFeature([S3File, SessClip])],
  controllers: [S3FileController, SessClipController],
  providers: [...providers, FileStore, FileContent, FileAudit],
  exports: [FileStore, FileContent],
})
export class FileModule {}
