import {
  IconAlertOctagon,
  IconApi,
  IconApple,
  IconBell,
  IconBug,
  IconBuildingWarehouse,
  IconCalendarEvent,
  IconClipboardList,
  IconDatabaseCog,
  IconFiles,
  IconGitBranch,
  IconHash,
  IconHistory,
  IconLayoutDashboard,
  IconListCheck,
  IconMailX,
  IconMapPin,
  IconShoppingBag,
  IconTractor,
  IconUsers,
} from '@tabler/icons-react';
import type { Right } from '../lib/api/session.js';

/** One entry of the menu. It is shown to those whom the hub lets do what the page is for. */
export interface MenuPage {
  label: string;
  /** What is there, for those who look for it by another word. */
  detail: string;
  to:
    | '/'
    | '/errorreports'
    | '/exceptions'
    | '/exceptioncodes'
    | '/exceptioncodemanifests'
    | '/notifications'
    | '/harvesters'
    | '/harvesterhistory'
    | '/harvesterswinfo'
    | '/locations'
    | '/distributors'
    | '/fruits'
    | '/events'
    | '/picksessions'
    | '/s3files'
    | '/users'
    | '/deadletters'
    | '/migrations'
    | '/auditlog'
    | '/docs';
  needs?: Right;
  icon: typeof IconTractor;
}

const lists = (resource: string): Right => ({ action: 'list', resource });

export const menu: { title: string; pages: MenuPage[] }[] = [
  {
    title: 'Errors',
    pages: [
      {
        label: 'Error reports',
        detail: 'what stopped a machine',
        to: '/errorreports',
        needs: lists('errorreports'),
        icon: IconAlertOctagon,
      },
      {
        label: 'Exceptions',
        detail: 'each error of each report, tracebacks',
        to: '/exceptions',
        needs: lists('exceptions'),
        icon: IconBug,
      },
      {
        label: 'Exception codes',
        detail: 'what the numbers mean, teams',
        to: '/exceptioncodes',
        needs: lists('exceptioncodes'),
        icon: IconHash,
      },
      {
        label: 'Code manifests',
        detail: 'the lists that the codes come from',
        to: '/exceptioncodemanifests',
        needs: lists('exceptioncodemanifests'),
        icon: IconListCheck,
      },
      {
        label: 'Notifications',
        detail: 'rules, who is told of what',
        to: '/notifications',
        needs: lists('notifications'),
        icon: IconBell,
      },
    ],
  },
  {
    title: 'Fleet',
    pages: [
      {
        label: 'Overview',
        detail: 'home, what needs attention',
        to: '/',
        needs: { action: 'retrieve', resource: 'fleet' },
        icon: IconLayoutDashboard,
      },
      {
        label: 'Harvesters',
        detail: 'machines, emulators',
        to: '/harvesters',
        needs: lists('harvesters'),
        icon: IconTractor,
      },
      {
        label: 'Harvester history',
        detail: 'who changed which machine',
        to: '/harvesterhistory',
        needs: lists('harvesterhistory'),
        icon: IconHistory,
      },
      {
        label: 'Software',
        detail: 'which branch runs where',
        to: '/harvesterswinfo',
        needs: lists('harvesterswinfo'),
        icon: IconGitBranch,
      },
      { label: 'Locations', detail: 'ranches', to: '/locations', needs: lists('locations'), icon: IconMapPin },
      {
        label: 'Distributors',
        detail: 'owners of ranches',
        to: '/distributors',
        needs: lists('distributors'),
        icon: IconBuildingWarehouse,
      },
      { label: 'Fruits', detail: 'what is picked', to: '/fruits', needs: lists('fruits'), icon: IconApple },
    ],
  },
  {
    title: 'Records',
    pages: [
      {
        label: 'Events',
        detail: 'what belongs together, by UUID',
        to: '/events',
        needs: lists('events'),
        icon: IconCalendarEvent,
      },
      {
        label: 'Pick sessions',
        detail: 'stretches of picking',
        to: '/picksessions',
        needs: lists('picksessions'),
        icon: IconShoppingBag,
      },
      { label: 'Files', detail: 'images, videos, logs', to: '/s3files', needs: lists('s3files'), icon: IconFiles },
    ],
  },
  {
    title: 'Administration',
    pages: [
      {
        label: 'Users',
        detail: 'people and their roles',
        to: '/users',
        needs: { action: 'create', resource: 'users/profiles' },
        icon: IconUsers,
      },
      {
        label: 'Dead letters',
        detail: 'messages that failed, redrive, discard',
        to: '/deadletters',
        needs: lists('deadletters'),
        icon: IconMailX,
      },
      {
        label: 'Migrations',
        detail: 'updates of the database',
        to: '/migrations',
        needs: { action: 'migrate', resource: 'migrations' },
        icon: IconDatabaseCog,
      },
      {
        label: 'Audit log',
        detail: 'who changed what',
        to: '/auditlog',
        needs: lists('auditlog'),
        icon: IconClipboardList,
      },
      { label: 'API', detail: 'docs, OpenAPI, lookups', to: '/docs', icon: IconApi },
    ],
  },
];
