/**
 * Adds to package-lock.json the packages for other machines that its packages name as optional and that it lacks. npm leaves
 * them out when the registry it asked does not have them, and `npm ci` then refuses the file. Run it after such a change.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const file = join(import.meta.dirname, '../package-lock.json');
const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync(file, 'utf8'));

/** Where Node would find `name` from the package at `path`: beside it, or beside one of its parents. */
function isLocked(name: string, path: string): boolean {
  if (`${path ? `${path}/` : ''}node_modules/${name}` in lock.packages) return true;
  return path !== '' && isLocked(name, path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))));
}

let added = 0;
for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    // Names end like `-linux-x64-musl`, which is what npm needs to know to leave the package alone on other machines.
    const [, os, cpu] = name.match(/-(android|darwin|freebsd|linux|openharmony|win32)-([a-z0-9]+)/) ?? [];
    if (!os || !cpu || isLocked(name, path)) continue;
    const libc = name.endsWith('-musl') ? { libc: ['musl'] } : {};
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(dev && { dev }),
      ...libc,
      optional: true,
      os: [os],
    };
    added += 1;
  }
}

const inOrder = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
if (added > 0) writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(inOrder) }, null, 2)}\n`);
console.log(
  added > 0 ? `${added} packages for other machines added to package-lock.json` : 'package-lock.json is complete',
);
