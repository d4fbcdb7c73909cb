import {
  applyDecorators,
  Body,
  Controller,
  Delete,
  Get,
  Inject,
  Param,
  Post,
  Query as QueryOf,
  Req,
  Res,
  type StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Sql } from 'sql-template-tag';
import { InvalidFields } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { type Caller, CurrentCaller, originOf } from '../../platform/http/caller.js';
import { Answer, type JsonText, messageOf } from '../../platform/http/envelope.js';
import { receiveForm, StreamedForm } from '../../platform/http/streamed-form.js';
import {
  documentAction,
  documentError,
  documentId,
  documentShape,
  documentWrite,
  enveloped,
  referTo,
  schemaArgument,
} from '../../platform/rest/documented.js';
import { type Query, whereOf } from '../../platform/rest/filters.js';
import type { Resource } from '../../platform/rest/resource.js';
import { headAndOptionsOf, LastOfEach, ReadController, RowId } from '../../platform/rest/resource-controller.js';
import { SignedLinks } from '../../platform/storage/signed-links.js';
import { s3files, sessclips } from './file.resource.js';
import { FileContent } from './file-content.js';
import { FileGone, FileStore, type UploadFields } from './file-store.js';
import { announcedObjects } from './s3-event.js';

const DOWNLOAD_MESSAGE = 'Download Url Retrieved.';

const downloadSchema = {
  type: 'object',
  required: ['url', 'id'],
  properties: {
    url: { type: 'string', format: 'uri', examples: ['http://127.0.0.1:8085/api/v1/s3files/1/content/'] },
    id: { type: 'integer' },
  },
};

const DELETED = 's3file deleted';
const deletedSchema = { type: 'string', const: DELETED };

const eventSchema = {
  type: 'object',
  required: ['Body'],
  properties: { Body: { type: 'string', description: 'The S3 event, as JSON text.' } },
  examples: [
    {
      Body: JSON.stringify({
        Records: [
          {
            eventName: 'ObjectCreated:Put',
            s3: {
              bucket: { name: 'hds-data-lake' },
              object: { key: 'hdsfiles/hv-011/dmesg_011_6f61a2de-0c5e-4a52-9b1a-5a3f0d5c7e11.txt', size: 10 },
            },
          },
        ],
      }),
    },
  ],
};

/** The most objects one S3 event may announce. */
const MAX_OBJECTS = 1000;

const nothingNew = ({ basename }: Resource): string => `${basename} event announces nothing new`;

/** Deleted files are there only for those who ask for them. */
const visibleIn = ({ deleted }: Query): Sql =>
  whereOf({ deleted: s3files.filters.deleted as NonNullable<typeof s3files.filters.deleted> }, { deleted });

/** The routes of one of the two doors to files. */
function FileController(door: Resource) {
  abstract class WithFiles extends ReadController(door) {
    @Inject(FileStore) protected readonly files: FileStore;
    @Inject(FileContent) protected readonly content: FileContent;
    @Inject(SignedLinks) protected readonly links: SignedLinks;

    @Get(':id')
    @headAndOptionsOf(door)
    @Access(door.path, 'retrieve', door.basename)
    @documentShape(door, 'retrieve', door.detail)
    override async retrieve(
      @Param('id', RowId) id: number,
      @Req() request: FastifyRequest,
      @QueryOf(LastOfEach) query: Query = {},
    ): Promise<JsonText> {
      return this.store.retrieve(s3files, id, { origin: originOf(request) }, door.detail, visibleIn(query));
    }

    /** Takes an S3 event, as queues bring it; stores each object it announces. */
    @Post()
    @Access(door.path, 'create', door.basename)
    @documentEvent(door)
    async create(
      @Body() body: unknown,
      @CurrentCaller() caller: Caller,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<JsonText | Answer> {
      const objects = announcedObjects(body);
      if (objects.length > MAX_OBJECTS)
        throw new InvalidFields({ Records: [`An event may announce at most ${MAX_OBJECTS} objects.`] });
      const [first] = objects.length > 0 ? await this.files.storeAnnounced(door, objects, caller) : [];
      if (first !== undefined && first !== null) return this.written(first, request);
      reply.status(200);
      return new Answer(nothingNew(door));
    }

    /** Where the file can be had: an address for programs, the file itself for a browser that follows a link. */
    @Get(':id/download')
    @headAndOptionsOf(door)
    @Access(door.path, 'download', door.basename)
    @documentAction(door, 'downloadRedirect', 'The address of a file; for a browser the file itself.', downloadSchema, {
      message: DOWNLOAD_MESSAGE,
    })
    @documentId
    @ApiResponse({
      status: 302,
      description: 'For a browser, where the storage signs links: the address of the bytes.',
    })
    async download(
      @Param('id', RowId) id: number,
      @QueryOf(LastOfEach) query: Query,
      @CurrentCaller() caller: Caller,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<Answer | StreamableFile | undefined> {
      const wanted = await this.files.find(id, visibleIn(query));
      if (wanted.file === null) throw new FileGone();
      const isSigned = this.links.mark !== undefined && wanted.bucket === null;
      if (isBrowserNavigation(caller, request)) {
        if (!isSigned) return this.content.send(wanted, request, reply, true);
        reply
          .status(302)
          .headers({ location: await this.links.linkTo(wanted.file, true), 'cache-control': 'no-store' });
        return undefined;
      }
      const url = isSigned
        ? await this.links.linkTo(wanted.file)
        : `${originOf(request)}/api/v1/${s3files.path}/${id}/content/`;
      return new Answer(DOWNLOAD_MESSAGE, { url, id });
    }

    /** The bytes of the file, whole or in part. */
    @Get(':id/content')
    @Access(door.path, 'content', door.basename)
    @documentContent(door)
    async contentOf(
      @Param('id', RowId) id: number,
      @QueryOf(LastOfEach) query: Query,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<StreamableFile | undefined> {
      return this.content.send(await this.files.find(id, visibleIn(query)), request, reply);
    }

    @Delete(':id')
    @Access(door.path, 'destroy', door.basename)
    @documentAction(door, 'destroy', 'Marks a file deleted; its object goes after a grace period.', deletedSchema, {
      message: messageOf('DELETE', door.basename),
    })
    @documentId
    async destroy(
      @Param('id', RowId) id: number,
      @QueryOf(LastOfEach) query: Query,
      @CurrentCaller() caller: Caller,
    ): Promise<Answer> {
      await this.files.remove(door, id, visibleIn(query), caller);
      return new Answer(messageOf('DELETE', door.basename), DELETED);
    }

    protected written(id: number, request: FastifyRequest): Promise<JsonText> {
      return this.store.retrieve(s3files, id, { origin: originOf(request) }, door.written);
    }
  }
  return WithFiles;
}

@Controller('s3files')
export class S3FileController extends FileController(s3files) {
  /** Takes a file itself, of any size up to MAX_UPLOAD_BYTES, as it comes. */
  @Post('upload')
  @StreamedForm()
  @Access(s3files.path, 'upload', s3files.basename)
  @documentUpload()
  async upload(@CurrentCaller() caller: Caller, @Req() request: FastifyRequest): Promise<JsonText> {
    const { stored, fields } = await receiveForm(request, (file, name) => this.files.upload(file, name, caller));
    try {
      const id = await this.files.storeUploaded(stored, uploadFields(fields), caller);
      return await this.written(id, request);
    } catch (error) {
      await stored.discard();
      throw error;
    }
  }
}

@Controller('sessclip')
export class SessClipController extends FileController(sessclips) {}

function uploadFields({ uuid, filetype }: Record<string, string>): UploadFields {
  return {
    ...(uuid?.trim() ? { uuid: uuid.trim() } : {}),
    ...(filetype?.trim() ? { filetype: filetype.trim() } : {}),
  };
}

/** A person who follows a link, not a program: signed in by cookie, and not asking for JSON. */
function isBrowserNavigation({ by }: Caller, { headers }: FastifyRequest): boolean {
  return by === 'session' && !/application\/json/i.test(headers.accept ?? '');
}

function documentEvent(door: Resource) {
  return applyDecorators(
    documentWrite(
      door,
      'create',
      'Stores the objects that an S3 event announces; answers with the first.',
      eventSchema,
    ),
    ApiResponse({
      status: 200,
      description: 'The event announces nothing new.',
      schema: enveloped(null, nothingNew(door)),
    }),
  );
}

function documentUpload() {
  return applyDecorators(
    ApiTags(s3files.path),
    ApiOperation({ operationId: 'uploadS3File', summary: 'Stores a file that comes with the request.' }),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      required: true,
      schema: schemaArgument({
        type: 'object',
        required: ['file'],
        examples: [{ file: 'the bytes', filetype: 'dmesg' }],
        properties: {
          file: {
            type: 'string',
            format: 'binary',
            description: 'With the name of the file, which names type and event.',
          },
          uuid: { type: 'string', maxLength: 40, description: 'UUID of the event the file belongs to.' },
          filetype: { type: 'string', maxLength: 255 },
        },
      }),
    }),
    ApiResponse({
      status: 201,
      description: 'The file.',
      schema: enveloped(referTo(s3files.written), messageOf('POST', s3files.basename)),
    }),
    documentError(413, 'The file is larger than MAX_UPLOAD_BYTES.'),
  );
}

function documentContent(door: Resource) {
  const bytes = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } as const;
  return applyDecorators(
    ApiTags(door.path),
    ApiOperation({ operationId: `content${door.model}`, summary: 'The bytes of a file, whole or in part.' }),
    documentId,
    ApiHeader({ name: 'Range', required: false, description: 'One range of bytes, such as `bytes=0-1023`.' }),
    ApiHeader({ name: 'If-None-Match', required: false, description: 'The ETag of what the client has.' }),
    ApiResponse({ status: 200, description: 'The file.', content: bytes }),
    ApiResponse({ status: 206, description: 'The part that was asked for.', content: bytes }),
    ApiResponse({ status: 304, description: 'The client has this version.' }),
    documentError(416, 'The range begins behind the end.'),
  );
}
