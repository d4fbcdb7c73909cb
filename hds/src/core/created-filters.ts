import { after, before, type Filters } from '../platform/rest/filters.js';

/** The filters every list has: when the object was made. */
export const createdFilters: Filters = { created_after: after('created'), created_before: before('created') };
