/** Makes what the pages know of the API from its own description: types (schema.d.ts) and what each form may hold (bodies.ts). */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';

const folder = join(import.meta.dirname, 'src/lib/api/generated');
const hub = join(import.meta.dirname, '../hds/dist/cli.js');

interface Body {
  properties?: Record<string, unknown>;
  required?: string[];
}
interface Operation {
  requestBody?: { content?: Record<string, { schema?: Body }> };
}

const text = execFileSync(process.execPath, [hub, 'openapi'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
writeFileSync(join(folder, 'schema.d.ts'), astToString(await openapiTypes(text)));

const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, Operation>> };
const bodies = Object.entries(paths).flatMap(([path, { post }]) => {
  const schema = post?.requestBody?.content?.['application/json']?.schema;
  const name = /^\/api\/v1\/(.+)\/$/.exec(path)?.[1];
  return name === undefined || schema?.properties === undefined
    ? []
    : [[name, { properties: schema.properties, required: schema.required ?? [] }]];
});
writeFileSync(
  join(folder, 'bodies.ts'),
  `/** What a new object of each resource is made of, as the API describes it. Made by \`npm run generate\`. */
export const bodies = ${JSON.stringify(Object.fromEntries(bodies), null, 2)} as const;
`,
);
