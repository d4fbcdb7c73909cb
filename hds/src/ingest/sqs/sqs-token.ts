import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';

const LOOK_AGAIN_MS = 500;

/** The API token of the sqs user: from the environment, or from a file that `hds create-sqs-user` writes and renews. */
export class SqsToken {
  private constructor(
    private current: string,
    private readonly file: string | undefined,
  ) {}

  /**
   * Reads the token; waits for the file when it is not there yet, as on the first start of a hub.
   *
   * @returns undefined when `signal` ended the waiting
   */
  static async find(
    source: { token?: string; file: string },
    log: Logger,
    signal: AbortSignal,
  ): Promise<SqsToken | undefined> {
    if (source.token) return new SqsToken(source.token, undefined);
    for (let looks = 0; !signal.aborted; looks++) {
      const token = await read(source.file);
      if (token) return new SqsToken(token, source.file);
      if (looks === 0) log.warn({ file: source.file }, 'no token of the sqs user yet; `hds create-sqs-user` writes it');
      await pause(LOOK_AGAIN_MS, undefined, { signal }).catch(() => {});
    }
    return undefined;
  }

  get value(): string {
    return this.current;
  }

  /** Reads the file again; true when it holds another token than before. */
  async renew(): Promise<boolean> {
    const token = this.file && (await read(this.file));
    if (!token || token === this.current) return false;
    this.current = token;
    return true;
  }
}

/** The token in the file; nothing when it cannot be read, which a moment later may be otherwise. */
async function read(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    return '';
  }
}
