import { Column, Entity, Index } from 'typeorm';
import type { Role } from '../../core/user/user.entity.js';
import { StoredObject } from '../../platform/database/stored-object.js';

/** What somebody wants to see again on a page: its filters, order and columns. The owner is the creator. */
@Entity()
@Index('saved_view_name', ['creatorId', 'page', 'name'], { unique: true })
export class SavedView extends StoredObject {
  @Column('varchar', { length: 100 })
  name: string;

  /** The page's own name, such as `errorreports`. */
  @Column('varchar', { length: 100 })
  page: string;

  /** The query of the page's address, such as `codes=9&ordering=-reportTime`. */
  @Column('text', { default: '' })
  query: string;

  /** Columns in their order; null for those of the page. */
  @Column('text', { array: true, nullable: true })
  columns: string[] | null;

  /** Whether the owner sees the page so at first; of one page one view at most. */
  @Column('boolean', { default: false })
  isDefault: boolean;

  /** Whoever has this role, or one that includes it, sees the view. Null: the owner alone. */
  @Column('varchar', { length: 31, nullable: true })
  sharedWith: Role | null;
}
