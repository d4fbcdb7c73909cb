/** Exits with 0 when node_modules holds what package-lock.json lists, so that `npm ci` has nothing to do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  version?: string;
  integrity?: string;
  link?: boolean;
  optional?: boolean;
}

const root = join(import.meta.dirname, '..');

function packagesOf(lockFile: string): Record<string, LockedPackage> {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;
  } catch {
    return {};
  }
}

const wanted = packagesOf('package-lock.json');
// npm writes this file last, after every package is in its place and its install script has run.
const installed = packagesOf('node_modules/.package-lock.json');

const missing = Object.entries(wanted).filter(([path, { version, optional }]) => {
  if (!path.includes('node_modules/')) return false;
  const found = installed[path];
  return found ? found.version !== version : !optional; // packages for other machines are optional, and absent
});

process.exit(missing.length === 0 ? 0 : 1);
