import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Report } from '../harvester.js';

/** What a machine knows of a report that it has sent. */
export interface Sent {
  uuid: string;
  /** Of the content as `canonical` writes it. */
  sha256: string;
  /** How many errors it tells of. */
  errors: number;
  /** Whether S3 or the API has said that it has it. */
  isAcknowledged: boolean;
  /** When that was, in milliseconds since 1970. */
  acknowledgedAt: number;
}

/** What was sent and what was acknowledged, written down before anything else happens: a file that only grows. */
export class History {
  private readonly reports = new Map<string, Sent>();

  /** @param file  gets one line of JSON an entry */
  constructor(private readonly file: string) {}

  sent(report: Report): void {
    const { uuid } = report;
    const sha256 = fingerprint(report);
    this.reports.set(uuid, { uuid, sha256, errors: errorsIn(report), isAcknowledged: false, acknowledgedAt: 0 });
    this.write({ sent: uuid, sha256 });
  }

  acknowledged({ uuid }: Report): void {
    const entry = this.reports.get(uuid);
    if (entry)
      Object.assign(entry, { isAcknowledged: true, acknowledgedAt: performance.timeOrigin + performance.now() });
    this.write({ acknowledged: uuid });
  }

  /** A run begins: what was sent before concerns it no more. */
  begin(run: string, seed: number): void {
    this.reports.clear();
    this.write({ run, seed });
  }

  acknowledgedAt(uuid: string): number | undefined {
    return this.reports.get(uuid)?.acknowledgedAt;
  }

  get entries(): Sent[] {
    return [...this.reports.values()];
  }

  private write(entry: object): void {
    appendFileSync(this.file, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
  }
}

/** The sha256 of a report, the same for the text that was sent and for what jsonb makes of it. */
export function fingerprint(report: unknown): string {
  return createHash('sha256').update(canonical(report)).digest('hex');
}

/** JSON with its keys in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`;
}

function errorsIn({ data }: Report): number {
  return Object.values(data.sysmon_report).reduce((sum, entry) => sum + Object.keys(entry?.errors ?? {}).length, 0);
}
