import { Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Access } from '../../platform/http/access.js';
import { type Caller, CurrentCaller, originOf } from '../../platform/http/caller.js';
import { type JsonText, messageOf } from '../../platform/http/envelope.js';
import { parseJson } from '../../platform/http/json-body.js';
import { documentAction, documentId } from '../../platform/rest/documented.js';
import { JsonField, RelatedField, TextField } from '../../platform/rest/fields.js';
import { ResourceController, RowId } from '../../platform/rest/resource-controller.js';
import { CodeFacts, codesOf } from './code-manifest.js';
import { codeManifests, exceptionCodes, manifestSchema } from './exception-code.resource.js';
import { ExceptionCodes } from './exception-codes.js';

class ExceptionCodeDto extends CodeFacts {
  @RelatedField('exception_code_manifest', { optional: true, nullable: true, example: null })
  manifest?: number | null;
}

class CodeManifestDto {
  @TextField({ maxLength: 31, example: '1.0' })
  version: string;

  /** A list of codes, each as a create of a code has it. */
  @JsonField({ documented: manifestSchema })
  manifest: unknown;
}

@Controller('exceptioncodes')
export class ExceptionCodeController extends ResourceController(exceptionCodes, ExceptionCodeDto) {}

/** Storing a manifest makes the codes what it says, or changes nothing and says why. */
@Controller('exceptioncodemanifests')
export class CodeManifestController extends ResourceController(codeManifests, CodeManifestDto) {
  @Inject(ExceptionCodes) private readonly codes: ExceptionCodes;

  /** @throws InvalidManifest */
  protected override async toStore(read: CodeManifestDto): Promise<CodeManifestDto> {
    if (read.manifest === undefined) return read;
    // A form carries the list as its text.
    const manifest = isListText(read.manifest) ? parseJson(read.manifest) : read.manifest;
    codesOf(manifest);
    return Object.assign(read, { manifest });
  }

  /** Makes the codes what a stored manifest says, for a return to an earlier one. */
  @Post(':id/apply')
  @HttpCode(200)
  @Access('exceptioncodemanifests', 'apply', codeManifests.basename)
  @documentId
  @documentAction(codeManifests, 'apply', 'Makes the exception codes what the manifest says.', codeManifests.detail, {
    message: messageOf('POST', codeManifests.basename),
  })
  async apply(
    @Param('id', RowId) id: number,
    @CurrentCaller() caller: Caller,
    @Req() request: FastifyRequest,
  ): Promise<JsonText> {
    await this.codes.applyAgain(id, caller);
    return this.store.retrieve(codeManifests, id, { origin: originOf(request) });
  }
}

function isListText(value: unknown): value is string {
  return typeof value === 'string' && value.trimStart().startsWith('[');
}
