import { Controller, Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import sql, { raw } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { Env } from '../../config/env.js';
import { rowsOf } from '../../platform/database/database.js';
import { ENV } from '../../platform/env.js';
import { BadRequest, Forbidden, NotFound } from '../../platform/errors.js';
import type { Caller } from '../../platform/http/caller.js';
import type { Resource } from '../../platform/rest/resource.js';
import { ResourceController } from '../../platform/rest/resource-controller.js';
import { type Change, ResourceStore } from '../../platform/rest/resource-store.js';
import { SavedViewDto, savedViews, savedViewsFor } from './saved-view.resource.js';

/** The views of whoever is signed in, and those that are shared with them. */
@Controller('views')
export class SavedViewController extends ResourceController(savedViews, SavedViewDto) {
  protected override resourceFor({ caller }: FastifyRequest): Resource {
    if (!caller) throw new Forbidden();
    return savedViewsFor(caller);
  }

  /** Owners change their views, managers also those that are shared. Private views of others are not there for anybody. */
  protected override async requireRight(id: number, caller: Caller): Promise<void> {
    const [view] = await this.store.database.query<{ creator_id: number }>(
      sql`SELECT creator_id FROM saved_view t WHERE id = ${id} AND ${raw(savedViewsFor(caller).visible ?? 'true')}`,
    );
    if (!view) throw new NotFound(savedViews.model);
    if (view.creator_id !== caller.id && !caller.isSuperuser && caller.role !== 'manager') throw new Forbidden();
  }
}

/** What must hold of views beyond their own rows. A change that breaks it is undone. */
@Injectable()
export class SavedViewRules implements OnModuleInit {
  constructor(
    private readonly store: ResourceStore,
    @Inject(ENV) private readonly env: Env,
  ) {}

  onModuleInit(): void {
    this.store.onChange(async (manager, change) => {
      if (change.resource === savedViews && change.kind !== 'deleted') await this.keepInBounds(manager, change);
    });
  }

  /** One default a page and owner: the latest. And no more views than a user may have. */
  private async keepInBounds(manager: EntityManager, { id, kind }: Change): Promise<void> {
    // Changes to the views of one owner come one after the other, so that each sees what the others did.
    const [{ owner } = { owner: 0 }] = await rowsOf<{ owner: number }>(
      manager,
      sql`SELECT u.id AS owner FROM saved_view v JOIN hds_user u ON u.id = v.creator_id WHERE v.id = ${id} FOR NO KEY UPDATE OF u`,
    );
    const [{ count } = { count: 0 }] = await rowsOf<{ count: number }>(
      manager,
      sql`WITH others AS (
            UPDATE saved_view v SET is_default = false FROM saved_view chosen
            WHERE chosen.id = ${id} AND chosen.is_default AND v.is_default AND v.id <> ${id} AND v.creator_id = ${owner} AND v.page = chosen.page
          )
          SELECT count(*)::int FROM saved_view WHERE creator_id = ${owner}`,
    );
    const most = this.env.MAX_SAVED_VIEWS_PER_USER;
    if (kind === 'created' && count > most)
      throw new BadRequest(`A user may have ${most} saved views (MAX_SAVED_VIEWS_PER_USER). Delete one first.`);
  }
}
