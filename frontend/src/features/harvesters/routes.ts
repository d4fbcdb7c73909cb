import { lazyRouteComponent } from '@tanstack/react-router';
import {
  type HarvesterDetailSearch,
  type HarvesterSearch,
  type HistorySearch,
  harvesterDetailSearch,
  harvesterSearch,
  historySearch,
  type SoftwareSearch,
  softwareSearch,
  type VersionSearch,
  versionSearch,
} from './search.js';

export const harvestersRoute = {
  path: '/harvesters' as const,
  staticData: { needs: { action: 'list', resource: 'harvesters' } },
  validateSearch: (search: Record<string, unknown>): HarvesterSearch => harvesterSearch.parse(search),
  component: lazyRouteComponent(() => import('./HarvestersPage.js'), 'HarvestersPage'),
};

export const harvesterRoute = {
  path: '/harvesters/$id' as const,
  staticData: { needs: { action: 'retrieve', resource: 'harvesters' } },
  validateSearch: (search: Record<string, unknown>): HarvesterDetailSearch => harvesterDetailSearch.parse(search),
  component: lazyRouteComponent(() => import('./HarvesterPage.js'), 'HarvesterPage'),
};

export const versionsRoute = {
  path: '/harvesters/$id/versions' as const,
  staticData: { needs: { action: 'versionHistory', resource: 'harvesters' } },
  validateSearch: (search: Record<string, unknown>): VersionSearch => versionSearch.parse(search),
  component: lazyRouteComponent(() => import('./VersionsPage.js'), 'VersionsPage'),
};

export const historiesRoute = {
  path: '/harvesterhistory' as const,
  staticData: { needs: { action: 'list', resource: 'harvesterhistory' } },
  validateSearch: (search: Record<string, unknown>): HistorySearch => historySearch.parse(search),
  component: lazyRouteComponent(() => import('./HistoriesPage.js'), 'HistoriesPage'),
};

export const historyEntryRoute = {
  path: '/harvesterhistory/$id' as const,
  staticData: { needs: { action: 'retrieve', resource: 'harvesterhistory' } },
  component: lazyRouteComponent(() => import('./HistoryEntryPage.js'), 'HistoryEntryPage'),
};

export const softwareRoute = {
  path: '/harvesterswinfo' as const,
  staticData: { needs: { action: 'list', resource: 'harvesterswinfo' } },
  validateSearch: (search: Record<string, unknown>): SoftwareSearch => softwareSearch.parse(search),
  component: lazyRouteComponent(() => import('./SoftwarePage.js'), 'SoftwarePage'),
};
