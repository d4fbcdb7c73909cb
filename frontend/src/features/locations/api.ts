import { patch, post } from '../../lib/api/client.js';
import { listOf } from '../../lib/api/lists.js';
import type { Distributor, Location } from '../../lib/api/types.js';
import type { PlaceSearch } from './search.js';

export const locations = (search: PlaceSearch) => listOf<Location>('locations', search);

export const saveLocation = (id: number | undefined, body: unknown) =>
  id === undefined ? post<unknown>('locations/', body) : patch<unknown>(`locations/${id}/`, body);

export const distributors = (search: PlaceSearch) => listOf<Distributor>('distributors', search);

export const saveDistributor = (id: number | undefined, body: unknown) =>
  id === undefined ? post<unknown>('distributors/', body) : patch<unknown>(`distributors/${id}/`, body);
