import { useQuery } from '@tanstack/react-query';
import { useCan } from '../../hooks/useCan.js';
import { oneOf } from '../../lib/api/lists.js';
import type { HarvesterDetail, Location } from '../../lib/api/types.js';

/** What rows that name a machine do not say of it; undefined until it is known. @param id  its row; undefined where there is none */
export function useMachine(id: number | undefined): HarvesterDetail | undefined {
  const mayAsk = useCan('retrieve', 'harvesters');
  return useQuery({ ...oneOf<HarvesterDetail>('harvesters', id), enabled: mayAsk && id !== undefined }).data;
}

/** The same of a ranch. */
export function usePlace(id: number | undefined): Location | undefined {
  const mayAsk = useCan('retrieve', 'locations');
  return useQuery({ ...oneOf<Location>('locations', id), enabled: mayAsk && id !== undefined }).data;
}
