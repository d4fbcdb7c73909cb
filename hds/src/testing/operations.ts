import type { TestHds } from './hds.js';

/** A route as the API's own description has it. */
export interface Operation {
  method: string;
  /** Below `/api/v1/`, such as `fruits/{id}/`. */
  path: string;
  /** Names of the query parameters. */
  parameters: string[];
}

interface Described {
  parameters?: { name: string; in: string; schema?: { type?: string; additionalProperties?: unknown } }[];
}

/** Every route of the API: what a test asks of each, it asks of those that are yet to come. */
export async function operationsOf(hds: TestHds): Promise<Operation[]> {
  const { text } = await hds.request('GET', 'openapi?format=openapi-json', { as: 'nobody' });
  const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, Described>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { parameters = [] }]) => ({
      method: method.toUpperCase(),
      path: path.replace('/api/v1/', ''),
      parameters: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
    })),
  );
}

/** Routes that want to know more before they answer. */
const QUERIES: Record<string, string> = {
  'exceptions/tracebackBreakdown/': 'codes=9&start_time=1970-01-01&end_time=2100-01-01',
};

/** The query with which a route that reads answers as much as it has. */
export function wholeQueryOf({ path }: Pick<Operation, 'path'>): string {
  return QUERIES[path] ?? 'limit=10000';
}

/** The address of a route for the first object of each resource. */
export function addressOf({ path }: Pick<Operation, 'path'>): string {
  return path.replaceAll('{id}', '1');
}
