import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/**
 * Who may be told of a report: `everybody`; `unlessEmulator`, if a real machine sent it; `unlessTest`, if neither an
 * emulator nor a machine of the continuous tests did; `nobody`. It travels with the report to the worker.
 */
export type Telling = 'everybody' | 'unlessEmulator' | 'unlessTest' | 'nobody';

/** A report whose content has been read, as far as it could be. */
export interface ExtractedReport {
  /** Class name of its type, such as `ErrorReport`. */
  type: string;
  id: number;
}

/** Takes part in the transaction that extracts reports. What must happen after its commit goes to the outbox. */
type ExtractionListener = (manager: EntityManager, reports: ExtractedReport[]) => Promise<void>;

/** Says which reports are ready to be told of, so that one domain can act on the reports of another. */
@Injectable()
export class ReportAnnouncements {
  private readonly listeners: ExtractionListener[] = [];

  onExtracted(listener: ExtractionListener): void {
    this.listeners.push(listener);
  }

  async extracted(manager: EntityManager, reports: ExtractedReport[]): Promise<void> {
    if (reports.length === 0) return;
    for (const listener of this.listeners) await listener(manager, reports);
  }
}

/** Harvesters that the continuous tests send as carry this in their name. */
const TEST_MACHINE = /beatbox/i;

/** Whether people may be told of a report of this machine. */
export function mayBeTold(telling: Telling, machine: { isEmulator: boolean; name: string | null }): boolean {
  switch (telling) {
    case 'everybody':
      return true;
    case 'unlessEmulator':
      return !machine.isEmulator;
    case 'unlessTest':
      return !machine.isEmulator && !TEST_MACHINE.test(machine.name ?? '');
    case 'nobody':
      return false;
  }
}

/**
 * What `is_beatbox_request` in the address of a post means: absent, everybody is told, of emulators too; empty, not of
 * emulators; any other text, `false` included, nobody is. Old clients count on it.
 */
export function tellingOf(isBeatboxRequest: string | undefined): Telling {
  if (isBeatboxRequest === undefined) return 'everybody';
  return isBeatboxRequest === '' ? 'unlessEmulator' : 'nobody';
}
