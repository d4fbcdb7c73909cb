import { patch, post } from '../../lib/api/client.js';
import { listOf } from '../../lib/api/lists.js';
import type { Fruit } from '../../lib/api/types.js';
import type { FruitSearch } from './search.js';

export const fruits = (search: FruitSearch) => listOf<Fruit>('fruits', search);

export const saveFruit = (id: number | undefined, body: unknown) =>
  id === undefined ? post<unknown>('fruits/', body) : patch<unknown>(`fruits/${id}/`, body);
