import { Controller, Get, Param } from '@nestjs/common';
import sql from 'sql-template-tag';
import { HdsError, NotFound } from '../../platform/errors.js';
import { Access } from '../../platform/http/access.js';
import { Answer } from '../../platform/http/envelope.js';
import { documentAction, documentId, pageSchema } from '../../platform/rest/documented.js';
import { BooleanField, IntegerField, RelatedField, TextField } from '../../platform/rest/fields.js';
import { ResourceController, RowId } from '../../platform/rest/resource-controller.js';
import { fruits, harvesters } from './harvester.resource.js';

class FruitDto {
  @TextField({ maxLength: 255, example: 'strawberry' })
  name: string;
}

class HarvesterDto {
  @IntegerField({ example: 11 })
  harv_id: number;

  @RelatedField('fruit')
  fruit: number;

  @RelatedField('location')
  location: number;

  @TextField({ maxLength: 255, optional: true, nullable: true, example: 'Harvester 11' })
  name?: string | null;

  @BooleanField({ optional: true })
  is_emulator?: boolean;

  @TextField({ maxLength: 20, optional: true, nullable: true, blank: true, example: 'hv-011' })
  thingName?: string | null;
}

@Controller('fruits')
export class FruitController extends ResourceController(fruits, FruitDto) {}

@Controller('harvesters')
export class HarvesterController extends ResourceController(harvesters, HarvesterDto) {
  /** The version reports of the harvester, newest first. Empty until a domain brings such reports. */
  @Get(':id/versions')
  @Access(harvesters.path, 'versionHistory', harvesters.basename)
  @documentId
  @documentAction(
    harvesters,
    'versionHistory',
    'The version reports of the harvester.',
    pageSchema({ type: 'object' }),
    {
      message: 'Harvester 11 version history',
    },
  )
  async versions(@Param('id', RowId) id: number): Promise<Answer> {
    return new Answer(`Harvester ${await this.numberOf(id)} version history`, {
      count: 0,
      next: null,
      previous: null,
      results: [],
    });
  }

  /** The assets of the harvester, a plain list. */
  @Get(':id/assets')
  @Access(harvesters.path, 'getAssets', harvesters.basename)
  @documentId
  @documentAction(
    harvesters,
    'getAssets',
    'The assets of the harvester.',
    { type: 'array', items: { type: 'object' } },
    { message: 'Harvester 11 assets retrieved' },
  )
  async assets(@Param('id', RowId) id: number): Promise<Answer> {
    return new Answer(`Harvester ${await this.numberOf(id)} assets retrieved`, []);
  }

  /** The latest configuration report of the harvester. @throws NotFound when it sent none */
  @Get(':id/config')
  @Access(harvesters.path, 'latestConfig', harvesters.basename)
  @documentId
  @documentAction(harvesters, 'latestConfig', 'The latest configuration report of the harvester.', { type: 'object' })
  async config(@Param('id', RowId) id: number): Promise<never> {
    await this.numberOf(id);
    throw new HdsError('NOT_FOUND', 404, 'the harvester has sent no configuration', {
      exception: 'ConfigReport matching query does not exist.',
    });
  }

  private async numberOf(id: number): Promise<number> {
    const [row] = await this.store.database.query<{ harv_id: number }>(
      sql`SELECT harv_id FROM harvester WHERE id = ${id}`,
    );
    if (!row) throw new NotFound(harvesters.model);
    return row.harv_id;
  }
}
