import type { Choice } from '../../lib/api/choices.js';

/** Something to go to or to do. */
export interface Entry {
  key: string;
  group: string;
  label: string;
  detail?: string;
  /** An address of this application, with what it carries; or a deed. */
  target: { to: string; search?: Record<string, unknown> } | { act: () => void };
}

interface Known {
  pages: readonly { label: string; detail: string; to: string }[];
  /** Machines by row id. */
  machines: readonly Choice[];
  /** Exception codes by number. */
  codes: readonly Choice[];
  actions: readonly { label: string; act: () => void }[];
}

/** Each group shows at most so many; more letters find the others. */
const MOST_OF_A_GROUP = 6;

const UUID = /^[0-9a-f]{6,}(-[0-9a-f]+)+$|^[0-9a-f]{32}$/i;

/** What the palette offers for what has been typed: first what it names exactly, then what has its words. */
export function entriesFor(typed: string, { pages, machines, codes, actions }: Known): Entry[] {
  const wanted = typed.trim();
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (...texts: (string | undefined)[]) => {
    const text = texts.join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const most = (entries: Entry[]) => (wanted === '' ? entries : entries.slice(0, MOST_OF_A_GROUP));

  const toPages = pages
    .filter(({ label, detail }) => fits(label, detail))
    .map(({ label, detail, to }) => ({ key: `page ${to}`, group: 'Pages', label, detail, target: { to } }));
  const toActions = actions
    .filter(({ label }) => fits(label))
    .map(({ label, act }) => ({ key: `action ${label}`, group: 'Actions', label, target: { act } }));
  if (wanted === '') return [...toPages, ...toActions];

  const toMachines = machines
    .filter(({ label, detail }) => fits(label, detail))
    .sort((a, b) => Number(isNumbered(b, wanted)) - Number(isNumbered(a, wanted)))
    .map(({ value, label, detail }) => ({
      key: `machine ${value}`,
      group: 'Harvesters',
      label,
      detail,
      target: { to: `/harvesters/${value}` },
    }));
  const toCodes = codes
    .filter(({ label, detail }) => fits(label, detail))
    .map(({ value, label, detail }) => ({
      key: `code ${value}`,
      group: 'Exception codes',
      label,
      detail: `error reports with this code${detail ? ` · ${detail}` : ''}`,
      target: { to: '/errorreports', search: { codes: [value], is_emulator: 0 } },
    }));

  return [...exact(wanted), ...most(toMachines), ...most(toPages), ...most(toCodes), ...most(toActions)];
}

const isNumbered = ({ label }: Choice, wanted: string) => label.endsWith(` ${wanted}`);

/** What the text can only mean: the number of a report, the UUID of an event. */
function exact(wanted: string): Entry[] {
  const group = 'Go to';
  if (/^\d{1,9}$/.test(wanted))
    return [
      { key: 'report', group, label: `Error report ${wanted}`, target: { to: `/errorreports/${wanted}` } },
      { key: 'file', group, label: `File ${wanted}`, target: { to: `/s3files/${wanted}` } },
    ];
  if (UUID.test(wanted))
    return [
      { key: 'event', group, label: 'Event with this UUID', target: { to: '/events', search: { UUID: wanted } } },
      {
        key: 'session',
        group,
        label: 'Pick session with this UUID',
        target: { to: '/picksessions', search: { UUID: wanted } },
      },
      {
        key: 'reports',
        group,
        label: 'Error reports of the event with this UUID',
        target: { to: '/errorreports', search: { uuid: wanted } },
      },
      {
        key: 'files',
        group,
        label: 'Files of the event with this UUID',
        target: { to: '/s3files', search: { uuid: wanted } },
      },
    ];
  return [];
}
