import * as z from 'zod/mini';

/**
 * How the address bar holds a page's state. Names and forms are those of the hub's API (`harv_ids=11,12&handled=0`), so
 * that an address reads like the question it asks, and an old link opens.
 */

/** `?harv_ids=11,12&handled=0` to `{harv_ids: '11,12', handled: '0'}`; a name given twice counts as a list. */
export function parseSearch(query: string): Record<string, string> {
  const search: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const earlier = search[name];
    search[name] = earlier === undefined ? value : `${earlier},${value}`;
  }
  return search;
}

/** The reverse of {@link parseSearch}; what is undefined or empty is left out. Commas and slashes stay legible. */
export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? joinItems(value) : value === undefined || value === null ? '' : String(value);
    return text === '' ? [] : [`${encodeURIComponent(name)}=${legible(text)}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

const legible = (text: string) =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%20', '+');

/** A comma inside an item is written `\\,`, here and in the hub: ranches have names with commas. */
const itemsOf = (value: unknown): unknown =>
  typeof value === 'string'
    ? value.split(/(?<!\\),/).flatMap((item) => item.trim().replaceAll('\\,', ',') || [])
    : value;

/** The reverse: `["North, upper", "South"]` is `North\\, upper,South`. */
export const joinItems = (items: readonly unknown[]) =>
  items.map((item) => String(item).replaceAll(',', '\\,')).join(',');

/** A field that reads `value` through `read`, and is off where that does not fit. */
const field = <Output>(read: (value: unknown) => unknown, schema: z.ZodMiniType<Output>) =>
  z.catch(z.optional(z.pipe(z.transform(read), schema)), undefined);

/** Free text. */
export const text = field(String, z.string().check(z.minLength(1)));

/** Texts, as in `locations=North,South`. */
export const textList = field(itemsOf, z.array(z.string()).check(z.minLength(1)));

/** Whole numbers, as in `harv_ids=11,12`; what is not a number is dropped. */
export const integerList = field(
  (value) => {
    const items = itemsOf(value);
    return Array.isArray(items) ? items.map(Number).filter(Number.isInteger) : items;
  },
  z.array(z.number()).check(z.minLength(1)),
);

/** A whole number, such as an id. */
export const integer = field(Number, z.int());

const YES = new Set(['1', 'true', 'yes', 'on', 't']);
const NO = new Set(['0', 'false', 'no', 'off', 'f']);

const flagOf = (value: unknown): 0 | 1 | undefined => {
  const word = String(value).toLowerCase();
  return YES.has(word) ? 1 : NO.has(word) ? 0 : undefined;
};

/** Yes, no, or not asked: `handled=0`. */
export const flag = field(flagOf, z.literal([0, 1]));

/** As {@link flag}, written `primary=true`, the form in which links have always carried it. */
export const trueOrFalse = field((value) => ({ 0: false, 1: true })[String(flagOf(value))], z.boolean());

/** The most rows that the hub sends at once. */
const MOST_ROWS = 10_000;

/** Rows a page. */
const limit = field(Number, z.int().check(z.minimum(1), z.maximum(MOST_ROWS)));

/** Rows before the first one shown. */
const offset = field(Number, z.int().check(z.minimum(0)));

/** Rows a page where the address does not say. */
export const DEFAULT_LIMIT = 25;

/** What every list keeps in its address: which page of it is shown, how, and the row that stands in the side panel. */
export const listPosition = { limit, offset, ordering: text, columns: textList, selected: integer };

/** The names of the filters alone, out of what a list keeps in its address. */
export const filterNames = ({ shape }: { shape: Record<string, unknown> }) =>
  Object.keys(shape).filter((name) => name !== 'tz' && !(name in listPosition));
