import { type Judged, MOST_SPREAD } from './figures.ts';
import type { Machine } from './machine.ts';

/** The figures of one scenario. */
export interface ScenarioResult {
  number: number;
  name: string;
  subject: string;
  limit: string;
  elapsedSeconds: number;
  figures: Judged[];
}

const HEADINGS = ['#', 'subject', 'figure', 'unit', 'limit', 'ratio', 'target', 'pass'];

/** The table of all figures in Markdown, with what has to be said about them below it. */
export function tableOf(results: ScenarioResult[]): string {
  const rows = results.flatMap(({ number, name, figures }) =>
    figures.map((figure) => [
      String(number),
      `${name}: ${figure.what}`,
      shown(figure.medians.subject),
      figure.unit,
      shown(figure.medians.limit),
      shown(figure.ratio),
      figure.target?.text ?? '–',
      passOf(figure),
    ]),
  );
  const notes = results.flatMap(({ name, figures }) =>
    figures.flatMap((figure) => notesOf(figure).map((note) => `- ${name}, ${figure.what}: ${note}`)),
  );
  return [aligned([HEADINGS, ...rows]), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

/** What a table is worth nothing without. */
export function machineText(machine: Machine): string {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  return `${machine.cores} × ${machine.cpu}, ${machine.memoryGb} GB, Linux ${machine.linux}; ${versions.join(', ')}; load before: ${machine.loadBefore}`;
}

/** Three digits that count; `–` where there is no value. */
export function shown(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return '–';
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(digits, 3));
}

function passOf({ verdict }: Judged): string {
  return { met: 'yes', missed: 'NO', 'limit unsteady': 'refused', 'not available': 'not available', 'no target': '–' }[
    verdict
  ];
}

function notesOf({ limit, limitSpread, note }: Judged): string[] {
  const notes = note ? [note] : [];
  if (limit && limitSpread !== null && limitSpread > MOST_SPREAD) {
    const percent = Math.round(limitSpread * 100);
    notes.push(
      `no comparison: the limit varied by ${percent} % between rounds (${limit.map(shown).join(', ')}); run again on a quiet machine`,
    );
  }
  return notes;
}

function aligned(rows: string[][]): string {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const isNumber = (column: number) => [0, 2, 4, 5].includes(column);
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (isNumber(column) ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  const [heading = [], ...body] = rows;
  return [line(heading), rule, ...body.map(line)].join('\n');
}
