import { IconAlertOctagon, IconCalendarEvent, IconTractor } from '@tabler/icons-react';

/** One entry of the menu. It is shown to those who may list its resource. */
interface MenuPage {
  label: string;
  to: '/errorreports' | '/harvesters' | '/events';
  resource: string;
  icon: typeof IconTractor;
}

export const pages: MenuPage[] = [
  { label: 'Error reports', to: '/errorreports', resource: 'errorreports', icon: IconAlertOctagon },
  { label: 'Harvesters', to: '/harvesters', resource: 'harvesters', icon: IconTractor },
  { label: 'Events', to: '/events', resource: 'events', icon: IconCalendarEvent },
];
