import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withDocument } from './openapi.js';
import { postmanFiles } from './postman/collection.js';

/** Writes the Postman collection and its environment into a folder. */
export async function postman({ out }: { out: string }): Promise<void> {
  await withDocument(async (document) => {
    await mkdir(out, { recursive: true });
    for (const [name, text] of Object.entries(postmanFiles(document))) {
      await writeFile(join(out, name), text);
      console.log(join(out, name));
    }
  });
}
