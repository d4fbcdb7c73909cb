import { Controller, Get, Query as QueryOf } from '@nestjs/common';
import { Access } from '../../platform/http/access.js';
import { documentAction, documentFilters } from '../../platform/rest/documented.js';
import type { Query } from '../../platform/rest/filters.js';
import { LastOfEach } from '../../platform/rest/resource-controller.js';
import { Fleet, fleetParameters, fleetSchema } from './fleet.js';

const documented = {
  path: 'fleet',
  model: 'Fleet',
  basename: 'fleet',
  description: 'All harvesters at a glance, what needs attention first.',
};

@Controller('fleet')
export class FleetController {
  constructor(private readonly fleet: Fleet) {}

  @Get()
  @Access('fleet', 'retrieve', 'fleet')
  @documentAction(documented, 'retrieve', 'All harvesters at a glance, what needs attention first.', fleetSchema)
  @documentFilters(fleetParameters)
  overview(@QueryOf(LastOfEach) query: Query) {
    return this.fleet.overview(query);
  }
}
