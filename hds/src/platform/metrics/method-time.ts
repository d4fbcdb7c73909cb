import { Summary } from 'prom-client';

/** Seconds that named sections of the code took, under the name that old dashboards know. */
export const methodTime = new Summary({
  name: 'hds_method_time',
  help: 'Seconds a section of a view took.',
  labelNames: ['view', 'method'],
  percentiles: [],
});
