import { lazyRouteComponent } from '@tanstack/react-router';
import { type LetterSearch, letterSearch } from './search.js';

export const lettersRoute = {
  path: '/deadletters' as const,
  staticData: { needs: { action: 'list', resource: 'deadletters' } },
  validateSearch: (search: Record<string, unknown>): LetterSearch => letterSearch.parse(search),
  component: lazyRouteComponent(() => import('./LettersPage.js'), 'LettersPage'),
};

export const letterRoute = {
  path: '/deadletters/$id' as const,
  staticData: { needs: { action: 'retrieve', resource: 'deadletters' } },
  component: lazyRouteComponent(() => import('./LetterPage.js'), 'LetterPage'),
};
