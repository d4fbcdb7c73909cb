import { Controller } from '@nestjs/common';
import { BooleanField, IntegerField, RelatedField, TextField } from '../../platform/rest/fields.js';
import { ResourceController } from '../../platform/rest/resource-controller.js';
import { exceptionCodes } from './exception-code.resource.js';

class ExceptionCodeDto {
  @IntegerField()
  code: number;

  @TextField({ maxLength: 255 })
  name: string;

  @TextField({ maxLength: 20 })
  team: string;

  @BooleanField()
  cycle: boolean;

  @TextField({ maxLength: 255, optional: true, blank: true })
  msg?: string;

  @TextField({ maxLength: 255, optional: true })
  operator_msg?: string;

  @RelatedField('exception_code_manifest', { optional: true, nullable: true })
  manifest?: number | null;
}

@Controller('exceptioncodes')
export class ExceptionCodeController extends ResourceController(exceptionCodes, ExceptionCodeDto) {}
