import { AsyncLocalStorage } from 'node:async_hooks';
import { ObjectStore, S3Error, type StoredObject } from './fauxqs.js';
import type { Notifications } from './notifications.js';
import type { ObjectJournal } from './object-journal.js';
import type { Creation, Origin } from './s3-event.js';

/** The request that is being answered. fauxqs's handlers call the store without it; the store needs it for its events. */
export const currentRequest = new AsyncLocalStorage<Origin & { creation: Creation }>();

type ListOptions = NonNullable<Parameters<ObjectStore['listObjects']>[1]>;
type Listing = ReturnType<ObjectStore['listObjects']>;

/** fauxqs's S3 with what it lacks: an event for each object that a request creates, and lists in the order of S3. */
export class AnnouncingObjectStore extends ObjectStore {
  constructor(
    private readonly journal: ObjectJournal,
    private readonly notifications: Notifications,
  ) {
    super();
  }

  /** An object, without its body. */
  find(bucket: string, key: string): StoredObject | undefined {
    try {
      return this.headObject(bucket, key);
    } catch (error) {
      if (error instanceof S3Error && error.code === 'NoSuchKey') return undefined;
      throw error;
    }
  }

  override putObject(...stored: Parameters<ObjectStore['putObject']>): StoredObject {
    const [bucket] = stored;
    const object = super.putObject(...stored);
    const request = currentRequest.getStore();
    if (request) this.notifications.announce(request.creation, bucket, object, request);
    return object;
  }

  override completeMultipartUpload(...upload: Parameters<ObjectStore['completeMultipartUpload']>): StoredObject {
    const bucket = this.journal.bucketOfUpload(upload[0]);
    const object = super.completeMultipartUpload(...upload);
    const request = currentRequest.getStore();
    if (request && bucket) this.notifications.announce('CompleteMultipartUpload', bucket, object, request);
    return object;
  }

  /** One page in the order of S3, by the bytes of the keys; fauxqs sorts as a dictionary does, and then loses keys between pages. */
  override listObjects(bucket: string, options: ListOptions = {}): Listing {
    if (!this.hasBucket(bucket)) return super.listObjects(bucket); // throws NoSuchBucket
    const { prefix = '', delimiter = '', maxKeys = 1000, startAfter, marker } = options;
    const page: Listing = { objects: [], commonPrefixes: [], isTruncated: false };
    let prefixesBeforeLastObject = 0;
    for (const item of this.itemsOf(bucket, prefix, delimiter, startAfter || marker || '')) {
      if (page.objects.length + page.commonPrefixes.length >= maxKeys) {
        page.isTruncated = true;
        break;
      }
      if (typeof item === 'string') page.commonPrefixes.push(item);
      else {
        page.objects.push(item);
        prefixesBeforeLastObject = page.commonPrefixes.length;
      }
    }
    // fauxqs lets the next page begin after the last object, if there is one: what follows it must wait for that page.
    if (page.isTruncated && page.objects.length > 0) page.commonPrefixes.length = prefixesBeforeLastObject;
    return page;
  }

  /** What lies under `prefix` and after key `after`: objects, and as text the common prefixes up to `delimiter`, which stand for all their keys. */
  private *itemsOf(bucket: string, prefix: string, delimiter: string, after: string): Generator<StoredObject | string> {
    let group = commonPrefixOf(after, prefix, delimiter);
    do {
      const from = group === undefined ? after : group + LAST_CHARACTER;
      group = undefined;
      for (const object of this.journal.objectsFrom(bucket, prefix, from)) {
        if (!object.key.startsWith(prefix)) return;
        group = commonPrefixOf(object.key, prefix, delimiter);
        if (group !== undefined) break;
        yield object;
      }
      if (group !== undefined) yield group;
    } while (group !== undefined);
  }
}

const LAST_CHARACTER = '\u{10FFFF}';

function commonPrefixOf(key: string, prefix: string, delimiter: string): string | undefined {
  if (delimiter === '' || !key.startsWith(prefix)) return undefined;
  const end = key.indexOf(delimiter, prefix.length);
  return end < 0 ? undefined : key.slice(0, end + delimiter.length);
}
