import { Controller } from '@nestjs/common';
import { RelatedField, TextField } from '../../platform/rest/fields.js';
import { ResourceController } from '../../platform/rest/resource-controller.js';
import { distributors, locations } from './location.resource.js';

class DistributorDto {
  @TextField({ maxLength: 255, example: 'Coast Berries' })
  name: string;
}

class LocationDto {
  @RelatedField('distributor')
  distributor: number;

  @TextField({ maxLength: 255, optional: true, nullable: true, blank: true, example: 'Ranch A' })
  ranch?: string | null;

  @TextField({ maxLength: 255, optional: true, nullable: true, blank: true, example: 'US' })
  country?: string | null;

  @TextField({ maxLength: 255, optional: true, nullable: true, blank: true, example: 'California' })
  region?: string | null;

  @TextField({ maxLength: 40, optional: true, example: '#ranch-a' })
  site_channel?: string;
}

@Controller('distributors')
export class DistributorController extends ResourceController(distributors, DistributorDto) {}

@Controller('locations')
export class LocationController extends ResourceController(locations, LocationDto) {}
