import type { Choice } from '../../lib/api/choices.js';
import { type Property, properties, type Side, valuesOf, withValues } from './narrowing.js';
import { ALL_MACHINES, type ErrorReportSearch } from './search.js';

/**
 * The filters of the list as text: `harv:11 code:9 -handled "KeyError: tray"`. A minus leaves a value out; words without a
 * colon are searched in tracebacks, as is anything in quotes.
 */

/** What a property is called in text. */
const nameOf = (property: Property) => (property.facet === 'harvester' ? 'harv' : property.facet);

const flags = ['handled', 'primary', 'emulator'] as const;
type Flag = (typeof flags)[number];
const isFlag = (word: string): word is Flag => (flags as readonly string[]).includes(word);

const propertyOf = (name: string) => properties.find((one) => nameOf(one) === name || one.facet === name);

/** Values that there are, by property; undefined while they are not known. */
export type Known = Partial<Record<Property['facet'], readonly Choice[] | undefined>>;

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
const value = (text: string) => (/[\s",]/.test(text) ? quoted(text) : text);
const isPlain = (text: string) => text.split(' ').every((word) => /^[^-":\s][^":\s]*$/.test(word) && !isFlag(word));

/** The text of an address. Real machines only goes without saying. */
export function textOf(search: ErrorReportSearch): string {
  const tokens = (['keep', 'leaveOut'] as const).flatMap((side) =>
    properties.flatMap((property) => {
      const values = valuesOf(search, property, side);
      const start = `${side === 'keep' ? '' : '-'}${nameOf(property)}:`;
      if (property.isNumber) return values.length === 0 ? [] : [start + values.join(',')];
      return values.map((item) => start + value(item));
    }),
  );
  if (search.handled !== undefined) tokens.push(search.handled ? 'handled' : '-handled');
  if (search.primary !== undefined) tokens.push(search.primary ? 'primary' : '-primary');
  if (search.is_emulator !== 0) tokens.push(search.is_emulator === 1 ? 'emulator' : 'emulator:any');
  if (search.traceback !== undefined)
    tokens.push(isPlain(search.traceback) ? search.traceback : quoted(search.traceback));
  return tokens.join(' ');
}

/** The filters of a text, those that it does not name switched off; or what is wrong with it, for the reader. */
export type Reading = { filters: Partial<ErrorReportSearch> } | { fault: string };

const TOKEN = /(-?)([a-z_]+):(?:"((?:[^"\\]|\\.)*)"|(\S*))|"((?:[^"\\]|\\.)*)"|(\S+)/gi;
const unquoted = (text: string) => text.replace(/\\(.)/g, '$1');

export function readTokens(text: string, known: Known): Reading {
  const filters: Partial<ErrorReportSearch> = {
    ...Object.fromEntries(
      properties.flatMap(({ keep, leaveOut }) => [
        [keep, undefined],
        [leaveOut, undefined],
      ]),
    ),
    handled: undefined,
    primary: undefined,
    is_emulator: 0,
    traceback: undefined,
  };
  const words: string[] = [];
  for (const [token, minus, name, inQuotes, bare, phrase, word] of text.matchAll(TOKEN)) {
    if (phrase !== undefined) words.push(unquoted(phrase));
    else if (word !== undefined) {
      const flag = word.replace(/^-/, '').toLowerCase();
      if (isFlag(flag)) Object.assign(filters, flagFilter(flag, !word.startsWith('-')));
      else if (word.startsWith('-'))
        return { fault: `“${token}” cannot be left out. Write -code:9, or quotes around text.` };
      else words.push(word);
    } else if (name?.toLowerCase() === 'emulator' && bare?.toLowerCase() === 'any') filters.is_emulator = ALL_MACHINES;
    else {
      const fault = addValues(filters, known, minus === '-' ? 'leaveOut' : 'keep', name ?? '', inQuotes, bare);
      if (fault !== undefined) return { fault };
    }
  }
  return { filters: words.length === 0 ? filters : { ...filters, traceback: words.join(' ') } };
}

function flagFilter(flag: Flag, isYes: boolean): Partial<ErrorReportSearch> {
  if (flag === 'primary') return { primary: isYes };
  return flag === 'handled' ? { handled: isYes ? 1 : 0 } : { is_emulator: isYes ? 1 : 0 };
}

/** Adds the values of one token to the filters; gives what is wrong with it, if anything is. */
function addValues(
  filters: Partial<ErrorReportSearch>,
  known: Known,
  side: Side,
  name: string,
  inQuotes: string | undefined,
  bare = '',
): string | undefined {
  const property = propertyOf(name.toLowerCase());
  if (property === undefined)
    return `There is no “${name}:”. There are ${properties.map(nameOf).join(', ')}; text with a colon goes in quotes.`;
  const given = inQuotes === undefined ? bare.split(',').filter(Boolean) : [unquoted(inQuotes)];
  if (given.length === 0) return `Write a value behind “${name}:”.`;
  const values = valuesOf(filters as ErrorReportSearch, property, side);
  for (const item of given) {
    if (property.isNumber && !/^-?\d+$/.test(item)) return `“${name}:” takes a number, not “${item}”.`;
    const choices = known[property.facet];
    const choice = choices?.find((one) => one.value.toLowerCase() === item.toLowerCase());
    if (choices !== undefined && choice === undefined) return `There is no ${property.label.toLowerCase()} “${item}”.`;
    values.push(choice?.value ?? item);
  }
  Object.assign(filters, withValues(property, side, [...new Set(values)]));
  return undefined;
}

/** What may stand in the place of the last token of a text. */
export interface Completion {
  /** The token whole; one that ends in a colon wants a value yet. */
  token: string;
  detail?: string;
}

const MOST_OFFERED = 8;

/** How the token that is being typed may go on. */
export function completionsOf(token: string, offered: Known): Completion[] {
  const [, minus = '', name, typed = ''] = /^(-?)(?:([a-z_]+):)?"?(.*?)"?$/i.exec(token) ?? [];
  if (name === undefined) {
    const names = [...properties.map((one) => `${nameOf(one)}:`), ...flags];
    return names
      .filter((one) => one.startsWith(typed.toLowerCase()) && one !== typed)
      .map((one) => ({ token: minus + one }));
  }
  const property = propertyOf(name.toLowerCase());
  const [wanted = ''] = typed.toLowerCase().split(',').slice(-1);
  const before = typed.slice(0, typed.length - wanted.length);
  return ((property && offered[property.facet]) ?? [])
    .filter(({ label, detail = '' }) => `${label} ${detail}`.toLowerCase().includes(wanted))
    .slice(0, MOST_OFFERED)
    .map(({ value: item, label, detail }) => ({
      token: `${minus}${name}:${property?.isNumber ? before + item : value(item)}`,
      detail: [label === item ? '' : label, detail].filter(Boolean).join(' · '),
    }));
}
