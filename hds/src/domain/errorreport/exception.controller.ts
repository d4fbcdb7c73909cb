import { Controller } from '@nestjs/common';
import { ReadController } from '../../platform/rest/resource-controller.js';
import { exceptions } from './exception.resource.js';

@Controller('exceptions')
export class ExceptionController extends ReadController(exceptions) {}
