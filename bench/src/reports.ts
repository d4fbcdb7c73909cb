import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sizes of reports that scenarios use, in kB of JSON text. */
export type Size = 2 | 12 | 50;

/** What stands for a number that never comes twice: the last part of a UUID. */
export const MARK = '@'.repeat(12);

/** Machines of the demo fleet that reports come from, in turn. */
export const SERIAL_NUMBERS = [11, 1, 100, 101, 102, 200, 300, 301];

interface Report {
  serial_number: string;
  uuid: string;
  pick_session_uuid: string;
  data: { sysmon_report: Record<string, unknown> };
}

const SAMPLE = readFileSync(join(import.meta.dirname, '../../fixtures/errorreport.json'), 'utf8');

/**
 * Reports of one size, one of each machine and its pick session, with marks in the place of what is different in each.
 * They differ from those of an earlier call.
 */
export function reportTemplates(size: Size): string[] {
  const tag = randomBytes(2).toString('hex');
  return SERIAL_NUMBERS.map((serialNumber) =>
    sampleOf(size)
      .replaceAll(/"serial_number": ?"011"/g, `"serial_number": "${String(serialNumber).padStart(3, '0')}"`)
      .replace(/"uuid": ?"[^"]+"/, `"uuid": "7c1e2f9a-${tag}-11f1-8a5d-${MARK}"`)
      .replace(/"pick_session_uuid": ?"[^"]+"/, `"pick_session_uuid": "${sessionOf(serialNumber)}"`),
  );
}

/** The pick session that the reports of a machine belong to. */
export function sessionOf(serialNumber: number): string {
  return `5b0d9e34-1632-11f1-8a5d-${String(serialNumber).padStart(12, '0')}`;
}

/** So many reports, each another. */
export function reports(size: Size, count: number): string[] {
  const templates = reportTemplates(size);
  return Array.from({ length: count }, (_, at) => filled(templates[at % templates.length] ?? '', at));
}

function filled(template: string, number: number): string {
  return template.replace(MARK, String(number).padStart(MARK.length, '0'));
}

/** The body of a batch as the SQS client posts it: each report under the name of the object it was in. */
export function batchOf(contents: string[]): string {
  const items = contents.map((content) => {
    // The object has the name of its report.
    const uuid = content.match(/"uuid": ?"([^"]+)"/)?.[1];
    return {
      source: `s3://hds-data-lake/errorreport/${uuid}.json`,
      version: '1',
      sequencer: '0055AED6DCD90281E5',
      content,
    };
  });
  return JSON.stringify({ items });
}

/** The real sample; smaller with fewer services, larger with more computers. */
function sampleOf(size: Size): string {
  if (size === 12) return SAMPLE.trimEnd().replaceAll('\n', ' ');
  const report = JSON.parse(SAMPLE) as Report;
  const { sysmon_report: sysmon } = report.data;
  if (size === 2) {
    const { services, ...rest } = sysmon['sysmon.0'] as { services: Record<string, unknown> };
    const few = Object.fromEntries(Object.entries(services).slice(0, 3));
    for (const name of Object.keys(sysmon)) if (name.startsWith('sysmon.')) delete sysmon[name];
    sysmon['sysmon.0'] = { ...rest, services: few };
  } else {
    const computer = sysmon['sysmon.1'];
    for (let number = 10; JSON.stringify(report).length < 50_000; number++) sysmon[`sysmon.${number}`] = computer;
  }
  return JSON.stringify(report);
}
