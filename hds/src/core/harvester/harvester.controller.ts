import { Controller } from '@nestjs/common';
import { BooleanField, IntegerField, RelatedField, TextField } from '../../platform/rest/fields.js';
import { ResourceController } from '../../platform/rest/resource-controller.js';
import { fruits, harvesters } from './harvester.resource.js';

class FruitDto {
  @TextField({ maxLength: 255 })
  name: string;
}

class HarvesterDto {
  @IntegerField()
  harv_id: number;

  @RelatedField('fruit')
  fruit: number;

  @RelatedField('location')
  location: number;

  @TextField({ maxLength: 255, optional: true, nullable: true })
  name?: string | null;

  @BooleanField({ optional: true })
  is_emulator?: boolean;

  @TextField({ maxLength: 20, optional: true, nullable: true, blank: true })
  thingName?: string | null;
}

@Controller('fruits')
export class FruitController extends ResourceController(fruits, FruitDto) {}

@Controller('harvesters')
export class HarvesterController extends ResourceController(harvesters, HarvesterDto) {}
