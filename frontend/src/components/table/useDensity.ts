import { useRemembered } from '../../hooks/useRemembered.js';

export type Density = 'roomy' | 'compact';

export const densities: { value: Density; label: string }[] = [
  { value: 'roomy', label: 'Roomy' },
  { value: 'compact', label: 'Compact' },
];

/** How much air the rows of all tables have; this browser remembers it. */
export function useDensity(): [Density, (density: Density) => void] {
  const [word, remember] = useRemembered('density');
  return [word === 'compact' ? 'compact' : 'roomy', remember];
}
