import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Counter } from 'prom-client';
import sql, { type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import type { Env } from '../../config/env.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { ENV } from '../../platform/env.js';
import { BadRequest, type FieldErrors, HdsError, InvalidFields, NotFound, Unavailable } from '../../platform/errors.js';
import type { Caller } from '../../platform/http/caller.js';
import { OutboxSignal } from '../../platform/queues/outbox.js';
import type { Resource } from '../../platform/rest/resource.js';
import { ResourceStore } from '../../platform/rest/resource-store.js';
import { ObjectStorage } from '../../platform/storage/object-storage.js';
import { MAX_UUID_LENGTH } from '../event/event.entity.js';
import { isNewer } from '../report/received-report.js';
import { MAX_KEY_LENGTH } from './file.entity.js';
import { s3files, sessclips } from './file.resource.js';
import { OBJECT_REMOVAL, type RemovalPayload } from './file-removal.js';
import { type Arrival, eventIdOf, insertNew } from './insert-files.js';
import { eventUuidOf, fileTypeOf, uploadKey } from './key-names.js';
import { type AnnouncedObject, isStorable } from './s3-event.js';

/** A file whose bytes are wanted. */
export interface WantedFile {
  id: number;
  /** Key of its object; null once the file is deleted. */
  file: string | null;
  /** Null: the hub's own. */
  bucket: string | null;
}

/** What a form says of the file it brings. */
export interface UploadFields {
  /** UUID of the event the file belongs to. */
  uuid?: string;
  filetype?: string;
}

interface KnownDelivery {
  id: number;
  version: string;
  sequencer: string | null;
  /** Null: its row is gone with its event. */
  deleted: boolean | null;
}

const files = new Counter({
  name: 'hds_files_total',
  help: 'Files that came in, by door and what became of them.',
  labelNames: ['endpoint', 'outcome'],
});

const MAX_TYPE_LENGTH = 255;
/** Rounds it can take until a delivery that another process is storing meanwhile is decided. */
const ROUNDS = 4;

/**
 * Stores files, and sees to it that the objects of deleted ones go.
 *
 * A session clip is announced as a change of `sessclip`, with the file's id, in the transaction that stores, renews or
 * deletes it: whoever reads clips listens with `ResourceStore.onChange` and writes its work to the outbox there.
 */
@Injectable()
export class FileStore implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly store: ResourceStore,
    private readonly storage: ObjectStorage,
    private readonly signal: OutboxSignal,
    @Inject(ENV) private readonly env: Env,
  ) {}

  onModuleInit(): void {
    // The rows of an event's files go with the event; their objects would stay.
    this.store.onChange(async (manager, { resource, kind, id }) => {
      if (resource.path === 'events' && kind === 'deleted') await this.orderRemoval(manager, sql`event_id = ${id}`);
    });
  }

  /**
   * Stores all objects that an S3 event announces, or none of them.
   *
   * @param door  `s3files`, or `sessclips` for files that are session clips
   * @returns ids in the order of `objects`; null where an earlier delivery was stored and its row is gone with its event
   * @throws InvalidFields, BadRequest  when one of them can never be stored
   */
  async storeAnnounced(door: Resource, objects: AnnouncedObject[], caller: Caller): Promise<(number | null)[]> {
    const arrivals = objects.map((object) => this.arrivalOf(object));
    const ids = await this.database.transaction(async (manager) => {
      const found = new Map<Arrival, number | null>();
      // Two deliveries of one key in one event: one after the other, in their order.
      for (let waiting = arrivals; waiting.length > 0; ) {
        const round = firstOfEachSource(waiting);
        for (const [arrival, id] of await this.storeDistinct(manager, door, round, caller)) found.set(arrival, id);
        waiting = waiting.filter((arrival) => !found.has(arrival));
      }
      return arrivals.map((arrival) => found.get(arrival) ?? null);
    });
    this.signal.send();
    return ids;
  }

  /** Stores a file that comes through the hub, while it comes. @throws BodyTooLarge, and what the stream throws; nothing is stored then */
  async upload(
    bytes: Readable,
    name: string,
    caller: Caller,
  ): Promise<{ key: string; discard(): Promise<void> } & Uploaded> {
    const key = uploadKey(caller.username, name);
    const { sizeBytes, sha256, eTag } = await this.storage.write(key, bytes, this.env.MAX_UPLOAD_BYTES);
    return { key, sizeBytes, sha256, etag: unquoted(eTag), discard: () => this.storage.remove(key) };
  }

  /** The row for an uploaded object. @returns its id */
  async storeUploaded(uploaded: Uploaded & { key: string }, fields: UploadFields, caller: Caller): Promise<number> {
    const name = uploaded.key.slice(uploaded.key.lastIndexOf('/') + 1);
    const arrival = {
      key: uploaded.key,
      filetype: fields.filetype ?? fileTypeOf(name),
      // A name without `_` names no event: the file then has one of its own.
      eventUuid: fields.uuid ?? (name.includes('_') ? eventUuidOf(name) : randomUUID()),
    };
    refuseInvalid(arrival);
    const id = await this.database.transaction(async (manager) => {
      const eventId = await eventIdOf(manager, arrival.eventUuid, ['S3File', arrival.filetype], caller);
      const [row] = await rowsOf<{ id: number }>(
        manager,
        sql`INSERT INTO s3_file (creator_id, event_id, file, key, filetype, size_bytes, etag, sha256)
            VALUES (${caller.id}, ${eventId}, ${arrival.key}, ${arrival.key}, ${arrival.filetype}, ${uploaded.sizeBytes}, ${uploaded.etag}, ${uploaded.sha256}) RETURNING id`,
      );
      const { id: fileId } = row as { id: number };
      await this.store.announce(manager, { resource: s3files, kind: 'created', id: fileId, caller });
      return fileId;
    });
    files.inc({ endpoint: 'upload', outcome: 'stored' });
    return id;
  }

  /** @param visible  SQL over the row `t`: whether the caller may see it. @throws NotFound */
  async find(id: number, visible: Sql): Promise<WantedFile> {
    const [file] = await this.database.query<WantedFile & { [column: string]: unknown }>(
      sql`SELECT t.id, t.file, t.bucket FROM s3_file t WHERE t.id = ${id} AND ${visible}`,
    );
    if (!file) throw new NotFound(s3files.model);
    return file;
  }

  /**
   * Marks a file deleted. Its row stays; its object goes after the grace period, unless another file has it too.
   * @throws NotFound; BadRequest  when it came by the door of session clips and is none
   */
  async remove(door: Resource, id: number, visible: Sql, caller: Caller): Promise<void> {
    await this.database.transaction(async (manager) => {
      const rows = await rowsOf(manager, sql`SELECT 1 FROM s3_file t WHERE t.id = ${id} AND ${visible} FOR UPDATE`);
      if (rows.length === 0) throw new NotFound(s3files.model);
      if (door === sessclips) {
        const clips = await rowsOf(manager, sql`SELECT 1 FROM sess_clip WHERE file_id = ${id}`);
        if (clips.length === 0)
          throw new BadRequest('SessClip matching query does not exist.', { id: ['The file is no session clip.'] });
      }
      await this.store.announce(manager, { resource: door, kind: 'deleted', id, caller });
      await this.orderRemoval(manager, sql`id = ${id}`);
      await rowsOf(
        manager,
        sql`UPDATE s3_file SET deleted = true, file = NULL, modified_by_id = ${caller.id}, last_modified = now() WHERE id = ${id}`,
      );
    });
    this.signal.send();
  }

  /** Has the objects of some files removed once the grace period is over; whether another file needs them is asked then. */
  async orderRemoval(manager: EntityManager, which: Sql): Promise<void> {
    const graceSeconds = this.env.FILE_REMOVAL_GRACE_HOURS * 3600;
    await rowsOf(
      manager,
      sql`INSERT INTO outbox (queue, payload, not_before)
          SELECT ${OBJECT_REMOVAL}::text, jsonb_build_object('key', file, 'etag', etag, 'deletedAt', hds_time(now())), now() + make_interval(secs => ${graceSeconds})
          FROM s3_file WHERE ${which} AND file IS NOT NULL AND bucket IS NULL`,
    );
  }

  /** Has an object removed that no row points at. */
  async orderRemovalOf(payload: RemovalPayload): Promise<void> {
    const graceSeconds = this.env.FILE_REMOVAL_GRACE_HOURS * 3600;
    await this.database.query(
      sql`INSERT INTO outbox (queue, payload, not_before) VALUES (${OBJECT_REMOVAL}, ${JSON.stringify(payload)}::jsonb, now() + make_interval(secs => ${graceSeconds}))`,
    );
  }

  /** The identity of an object among deliveries. Reports have their own: one object may be both. */
  sourceOf(bucket: string | null, key: string): string {
    return `file:s3://${bucket ?? this.storage.bucket}/${key}`;
  }

  private arrivalOf(object: AnnouncedObject): Arrival {
    const arrival = {
      ...object,
      bucket: object.bucket === this.storage.bucket ? null : object.bucket,
      source: this.sourceOf(object.bucket, object.key),
      filetype: fileTypeOf(object.key),
      eventUuid: eventUuidOf(object.key),
    };
    refuseInvalid(arrival);
    return arrival;
  }

  /** Stores deliveries of which no two have one source. */
  private async storeDistinct(
    manager: EntityManager,
    door: Resource,
    arrivals: Arrival[],
    caller: Caller,
  ): Promise<Map<Arrival, number | null>> {
    const ids = new Map<Arrival, number | null>();
    let waiting = arrivals;
    for (let round = 0; waiting.length > 0; round++) {
      // Another transaction stores or deletes the same files at this moment.
      if (round === ROUNDS) throw new Unavailable('This file', 1);
      const made = await insertNew(manager, door, waiting, caller);
      const undecided: Arrival[] = [];
      for (const arrival of waiting) {
        const id = made.get(arrival.source);
        if (id !== undefined) {
          await this.store.announce(manager, { resource: door, kind: 'created', id, caller });
          files.inc({ endpoint: door.path, outcome: 'stored' });
          ids.set(arrival, id);
        } else {
          const known = await this.answerKnown(manager, door, arrival, caller);
          if (known === 'store anew') undecided.push(arrival);
          else ids.set(arrival, known);
        }
      }
      waiting = undecided;
    }
    return ids;
  }

  /** What an earlier delivery of the same object means for this one. @returns the id of the file, null when it is gone for good */
  private async answerKnown(
    manager: EntityManager,
    door: Resource,
    arrival: Arrival,
    caller: Caller,
  ): Promise<number | null | 'store anew'> {
    const [known] = await rowsOf<KnownDelivery>(
      manager,
      sql`SELECT r.report_id AS id, r.version, r.sequencer, f.deleted FROM receipt r LEFT JOIN s3_file f ON f.id = r.report_id
          WHERE r.source = ${arrival.source} FOR UPDATE OF r`,
    );
    if (!known) return 'store anew';
    const isThere = known.deleted === false;
    const isRepeated = known.version === arrival.version;
    if (!isThere && isRepeated && arrival.version === '') {
      // S3 always names a version; what comes without one was sent again on purpose.
      await forget(manager, arrival.source);
      return 'store anew';
    }
    if (isRepeated || !isNewer(arrival.sequencer, known.sequencer)) {
      files.inc({ endpoint: door.path, outcome: isRepeated ? 'duplicate' : 'stale' });
      // The same object by the other door: now it is a clip as well.
      if (isThere && door === sessclips) await this.markAsClip(manager, known.id, arrival.eventUuid, caller);
      return known.deleted === null ? null : known.id;
    }
    if (!isThere) {
      await forget(manager, arrival.source);
      return 'store anew';
    }
    await this.renew(manager, door, known.id, arrival, caller);
    return known.id;
  }

  /** The object was overwritten: the file has new bytes. */
  private async renew(
    manager: EntityManager,
    door: Resource,
    id: number,
    arrival: Arrival,
    caller: Caller,
  ): Promise<void> {
    await rowsOf(
      manager,
      sql`UPDATE receipt SET version = ${arrival.version}, sequencer = ${arrival.sequencer} WHERE source = ${arrival.source}`,
    );
    await rowsOf(
      manager,
      sql`UPDATE s3_file SET size_bytes = ${arrival.sizeBytes}, etag = ${arrival.eTag}, sha256 = NULL, modified_by_id = ${caller.id}, last_modified = now() WHERE id = ${id}`,
    );
    files.inc({ endpoint: door.path, outcome: 'renewed' });
    const isNewClip = door === sessclips && (await this.markAsClip(manager, id, arrival.eventUuid, caller));
    if (!isNewClip) await this.store.announce(manager, { resource: door, kind: 'updated', id, caller });
  }

  /** @returns whether it was none before */
  private async markAsClip(manager: EntityManager, id: number, eventUuid: string, caller: Caller): Promise<boolean> {
    const made = await rowsOf(
      manager,
      sql`INSERT INTO sess_clip (file_id) VALUES (${id}) ON CONFLICT (file_id) DO NOTHING RETURNING id`,
    );
    if (made.length === 0) return false;
    await eventIdOf(manager, eventUuid, ['sessclip'], caller);
    await this.store.announce(manager, { resource: sessclips, kind: 'created', id, caller });
    return true;
  }
}

/** What is known of an uploaded object. */
interface Uploaded {
  sizeBytes: number;
  sha256: string;
  etag: string;
}

async function forget(manager: EntityManager, source: string): Promise<void> {
  await rowsOf(manager, sql`DELETE FROM receipt WHERE source = ${source}`);
}

function firstOfEachSource(arrivals: Arrival[]): Arrival[] {
  const first = new Map<string, Arrival>();
  for (const arrival of arrivals) if (!first.has(arrival.source)) first.set(arrival.source, arrival);
  return [...first.values()];
}

/** @throws InvalidFields, BadRequest  in the words old clients know */
function refuseInvalid({ key, filetype, eventUuid }: Pick<Arrival, 'key' | 'filetype' | 'eventUuid'>): void {
  const tooLong = (limit: number) => `Ensure this field has no more than ${limit} characters.`;
  const faults: FieldErrors = {};
  if (key === '') faults.key = ['This field may not be blank.'];
  if (!isStorable(key)) faults.key = ['Null characters and broken Unicode are not allowed.'];
  if ([...key].length > MAX_KEY_LENGTH) faults.key = [tooLong(MAX_KEY_LENGTH)];
  if (filetype === '') faults.filetype = ['This field may not be blank.'];
  if (!isStorable(filetype)) faults.filetype = ['Null characters and broken Unicode are not allowed.'];
  if ([...filetype].length > MAX_TYPE_LENGTH) faults.filetype = [tooLong(MAX_TYPE_LENGTH)];
  if (!isStorable(eventUuid)) faults.uuid = ['Null characters and broken Unicode are not allowed.'];
  if (Object.keys(faults).length > 0) throw new InvalidFields(faults);
  if ([...eventUuid].length > MAX_UUID_LENGTH)
    throw new BadRequest(`value too long for type character varying(${MAX_UUID_LENGTH})`, {
      uuid: [tooLong(MAX_UUID_LENGTH)],
    });
}

function unquoted(eTag: string): string {
  return eTag.replaceAll('"', '');
}

/** A file whose object is not there, in the plain words that old clients know. */
export class FileGone extends HdsError {
  constructor() {
    super('FILE_GONE', 404, 'File Does Not Exist', 'File Does Not Exist');
  }
}
