import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ObjectStorage } from './object-storage.js';
import { deliveryOf } from './safe-delivery.js';

const MAX_REMEMBERED = 20_000;

/**
 * Puts signed links into representations. PostgreSQL builds the JSON but cannot sign, so where a link belongs it writes a
 * secret mark and the object's key, as one text; `fill` puts the link in its place.
 */
@Injectable()
export class SignedLinks {
  /** Nobody outside learns the mark, so no stored text can pass itself off as one. Absent when the hub gives out no signed links. */
  readonly mark: string | undefined;
  private readonly marked: RegExp;
  private links = new Map<string, string>();
  private linksFrom = 0;

  constructor(private readonly storage: ObjectStorage) {
    const mark = `signed-link:${randomBytes(24).toString('hex')}:`;
    this.mark = storage.linkSeconds > 0 ? mark : undefined;
    this.marked = new RegExp(`"${mark}((?:[^"\\\\]|\\\\.)*)"`, 'g');
  }

  /** What a representation needs to know to write the mark. */
  get context(): { signedLinkMark?: string } {
    return this.mark === undefined ? {} : { signedLinkMark: this.mark };
  }

  /** The JSON text with a link in place of each mark. */
  async fill(text: string): Promise<string> {
    if (this.mark === undefined || !text.includes(this.mark)) return text;
    const links = new Map<string, string>();
    for (const [, key = ''] of text.matchAll(this.marked))
      if (!links.has(key)) links.set(key, JSON.stringify(await this.linkTo(JSON.parse(`"${key}"`) as string)));
    return text.replace(this.marked, (_, key: string) => links.get(key) ?? 'null');
  }

  /**
   * A signed link to an object. It stays the same for half its life, so that browsers keep what they fetched, and then
   * has at least the other half left.
   */
  async linkTo(key: string, asAttachment = false): Promise<string> {
    const halfLifeMs = (this.storage.linkSeconds * 1000) / 2;
    const from = Math.floor(Date.now() / halfLifeMs) * halfLifeMs;
    if (from !== this.linksFrom || this.links.size > MAX_REMEMBERED) this.links = new Map();
    this.linksFrom = from;
    const name = `${asAttachment}:${key}`;
    const known = this.links.get(name);
    if (known) return known;
    const link = await this.storage.link(key, deliveryOf(key, asAttachment), new Date(from));
    this.links.set(name, link);
    return link;
  }
}
