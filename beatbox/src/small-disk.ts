import { execFileSync } from 'node:child_process';

/** Why a test that fills a disk of its own is skipped, followed by what mount says. */
export const NO_SMALL_DISK = 'a small disk can be mounted by root only, where the machine allows it';

export class NotMounted extends Error {
  constructor(cause: unknown) {
    super(NO_SMALL_DISK, { cause });
  }
}

/** @throws NotMounted  when this user or this machine may not */
export function mountSmallDisk(folder: string, mb: number): void {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mb}m,mode=755`, 'hds-small-disk', folder], { stdio: 'pipe' });
  } catch (cause) {
    throw new NotMounted(cause);
  }
}

/** Also when nothing is mounted there. */
export function unmount(folder: string): void {
  try {
    execFileSync('umount', [folder], { stdio: 'pipe' });
  } catch {
    // It was not mounted, or somebody stands in it: then removing the folder says so.
  }
}
