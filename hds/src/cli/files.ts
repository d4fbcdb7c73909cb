import { FileAudit, filePrefixes, type Orphan } from '../core/file/file-audit.js';
import { Database } from '../platform/database/database.js';
import { withApplication } from './application.js';
import { callerOfCommand } from './caller.js';

interface AuditOptions {
  prefix?: string[];
  minAgeMinutes: number;
  fix?: ('objects' | 'rows')[];
}

const KIND_TO_FIX: Record<Orphan['kind'], 'objects' | 'rows'> = {
  'object without row': 'objects',
  'row without object': 'rows',
};

/** `hds files audit`: prints where files and objects do not agree; changes nothing but what `--fix` names. Exits with 1 when something is left. */
export async function auditFiles({
  prefix: prefixes = filePrefixes,
  minAgeMinutes,
  fix = [],
}: AuditOptions): Promise<void> {
  await withApplication(async (app) => {
    const audit = app.get(FileAudit);
    const caller = fix.length > 0 ? await callerOfCommand(app.get(Database)) : null;
    let found = 0;
    let left = 0;
    for (const prefix of prefixes) {
      for await (const orphan of audit.compare(prefix, minAgeMinutes * 60_000)) {
        found++;
        const isToBeFixed = caller !== null && fix.includes(KIND_TO_FIX[orphan.kind]);
        if (!isToBeFixed) left++;
        console.log(`${lineOf(orphan)}${isToBeFixed ? `\t${await audit.fix(orphan, caller)}` : ''}`);
      }
    }
    const elsewhere = await audit.filesElsewhere(prefixes);
    console.log(`${found} orphans under ${prefixes.join(', ')}; ${found - left} put right`);
    if (elsewhere > 0)
      console.log(`${elsewhere} files lie elsewhere and were not compared: name their prefix with --prefix`);
    if (left > 0) process.exitCode = 1;
  });
}

function lineOf(orphan: Orphan): string {
  if (orphan.kind === 'row without object') return `row without object\t${orphan.id}\t${orphan.key}`;
  const { key, sizeBytes, lastModified } = orphan.object;
  const past = orphan.wasKnown ? 'its file was deleted' : 'never stored';
  return `object without row\t${sizeBytes}\t${lastModified.toISOString()}\t${past}\t${key}`;
}
