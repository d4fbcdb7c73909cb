/** `ordering=-reportTime` in the address: a field of the hub, newest or largest first with a minus. */
export type Direction = 'ascending' | 'descending';

/** How `field` is ordered by `ordering`, if it is the one that leads. */
export function directionOf(ordering: string | undefined, field: string): Direction | undefined {
  const [leading] = (ordering ?? '').split(',');
  if (leading === field) return 'ascending';
  if (leading === `-${field}`) return 'descending';
  return undefined;
}

/** What a click on the header of `field` asks for: descending first, then the other way each time. */
export function nextOrdering(ordering: string | undefined, field: string): string {
  return directionOf(ordering, field) === 'descending' ? field : `-${field}`;
}
