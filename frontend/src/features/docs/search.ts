import * as z from 'zod/mini';
import { text } from '../../lib/search.js';

/** What the description of the API keeps in its address: the words looked for. */
export const docsSearch = z.object({ find: text });
export type DocsSearch = z.infer<typeof docsSearch>;
