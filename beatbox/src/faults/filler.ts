import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const MB = 1024 * 1024;

/** A file that takes the room on a disk. */
export class Filler {
  private readonly file: string;

  constructor(private readonly folder: string) {
    this.file = join(folder, 'filler');
  }

  /** What others than root may write. */
  freeMb(): number {
    const { bavail, bsize } = statfsSync(this.folder);
    return Math.floor((bavail * bsize) / MB);
  }

  /** @throws Error  when there is not so much room */
  fill(mb: number): void {
    execFileSync('fallocate', ['--length', String(mb * MB), this.file], { stdio: 'pipe' });
  }

  /** Takes what is left, to the last byte. */
  fillUp(): void {
    const file = openSync(this.file, 'a');
    for (let piece = Buffer.alloc(MB); piece.length > 0; ) {
      try {
        writeSync(file, piece);
      } catch {
        piece = piece.subarray(0, Math.floor(piece.length / 2));
      }
    }
    closeSync(file);
  }

  /** Also when there is none. */
  remove(): void {
    rmSync(this.file, { force: true });
  }
}
