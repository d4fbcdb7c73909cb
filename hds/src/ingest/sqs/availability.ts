import type { Logger } from 'pino';

interface AwayOptions extends ErrorOptions {
  /** What the service asked for with `Retry-After`. */
  retryAfterMs?: number;
  /** The service does not accept this client (401, 403, no such endpoint): waiting alone will not mend it. */
  needsOperator?: boolean;
  /** The request itself may be what the service stumbles over, so that it should be tried in smaller pieces. */
  perhapsTheRequest?: boolean;
}

/** A service (the API, S3, SQS) cannot work for us at the moment; nothing is known about the request. */
export class Away extends Error {
  readonly retryAfterMs: number;
  readonly needsOperator: boolean;
  readonly perhapsTheRequest: boolean;

  constructor(
    reason: string,
    { retryAfterMs = 0, needsOperator = false, perhapsTheRequest = false, cause }: AwayOptions = {},
  ) {
    super(reason, { cause });
    this.name = 'Away';
    this.retryAfterMs = retryAfterMs;
    this.needsOperator = needsOperator;
    this.perhapsTheRequest = perhapsTheRequest;
  }
}

/** The client is stopping: what waits, waits no longer and gives back what it holds. */
export class Stopping extends Error {
  constructor() {
    super('the client is stopping');
    this.name = 'Stopping';
  }
}

const FIRST_BACK_OFF_MS = 500;
const LONGEST_BACK_OFF_MS = 10_000;
/** Even full jitter does not knock faster than this. */
const SHORTEST_BACK_OFF_MS = 25;
const LONGEST_RETRY_AFTER_MS = 120_000;
/** A service that lets a call wait longer than this gets no new work until it answers. */
const SLOW_CALL_MS = 1_500;
const OPERATOR_CALL_INTERVAL_MS = 60_000;

/**
 * Whether a service is there, and the patience while it is not. While it is away one caller at a time knocks, after an
 * exponential back-off with full jitter; the others wait for its news. Nobody polls, and no caller can escalate alone.
 */
export class Availability {
  private awaySince: number | undefined;
  /** Knocks in vain since the service went away. */
  private attempts = 0;
  private retryAt = 0;
  private isProbing = false;
  private isStopped = false;
  private timer: NodeJS.Timeout | undefined;
  /** Calls of `use` that run, the oldest first. */
  private readonly calls = new Set<{ since: number }>();
  private waiting: { go: () => void; stop: (reason: Stopping) => void }[] = [];
  private operatorCalledAt = Number.NEGATIVE_INFINITY;

  /**
   * @param service  the name in the log, such as `api`
   * @param onChange  called when `isUsable` may have changed
   * @param onMissed  called for each call in vain
   */
  constructor(
    private readonly service: string,
    private readonly log: Logger,
    private readonly onChange: () => void = () => {},
    private readonly onMissed: () => void = () => {},
  ) {}

  /**
   * Whether new work for the service makes sense: it is there and no call of `use` waits long for its answer; or the
   * back-off is over and nobody is left to knock.
   */
  get isUsable(): boolean {
    const [oldest] = this.calls;
    if (oldest && performance.now() - oldest.since > SLOW_CALL_MS) return false;
    if (this.awaySince === undefined) return true;
    return !this.isProbing && this.waiting.length === 0 && performance.now() >= this.retryAt;
  }

  get isAway(): boolean {
    return this.awaySince !== undefined;
  }

  /**
   * Runs `attempt` until the service has answered it.
   *
   * @throws Away  only when the request itself may be the reason
   * @throws Stopping  when the client stops while the service is away
   */
  async use<Result>(attempt: () => Promise<Result>): Promise<Result> {
    for (;;) {
      const ticket = await this.turn();
      const call = { since: performance.now() };
      this.calls.add(call);
      try {
        const result = await attempt();
        this.answered();
        return result;
      } catch (error) {
        if (!(error instanceof Away)) {
          this.answered();
          throw error;
        }
        this.missed(error, ticket);
        if (error.perhapsTheRequest) throw error;
      } finally {
        this.calls.delete(call);
        if (performance.now() - call.since > SLOW_CALL_MS) this.onChange();
      }
    }
  }

  /**
   * Waits until a call makes sense. For callers that cannot hand their call to `use`; they report with `answered` or
   * `missed`.
   *
   * @returns a ticket for `missed`
   */
  async turn(): Promise<number> {
    if (this.awaySince === undefined) return this.attempts;
    if (this.isStopped) throw new Stopping();
    if (!this.isProbing && performance.now() >= this.retryAt) {
      this.isProbing = true;
    } else {
      await new Promise<void>((go, stop) => this.waiting.push({ go, stop }));
    }
    return this.attempts;
  }

  answered(): void {
    if (this.awaySince === undefined) return;
    this.log.info({ service: this.service, awayMs: Math.round(performance.now() - this.awaySince) }, 'back');
    clearTimeout(this.timer);
    this.awaySince = undefined;
    this.attempts = 0;
    this.isProbing = false;
    for (const { go } of this.waiting.splice(0)) go();
    this.onChange();
  }

  missed(error: Away, ticket: number): void {
    this.onMissed();
    if (ticket !== this.attempts) return; // Of calls that fail together only the first counts as a knock.
    const ceilingMs = Math.min(LONGEST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** this.attempts);
    const jitteredMs = Math.max(SHORTEST_BACK_OFF_MS, Math.random() * ceilingMs);
    const delayMs = Math.max(jitteredMs, Math.min(error.retryAfterMs, LONGEST_RETRY_AFTER_MS));
    this.report(error, delayMs);
    this.attempts += 1;
    this.isProbing = false;
    this.awaySince ??= performance.now();
    this.retryAt = performance.now() + delayMs;
    clearTimeout(this.timer);
    if (this.isStopped) this.stop();
    else this.timer = setTimeout(() => this.knock(), delayMs);
    this.onChange();
  }

  /** From now on nobody waits: `use` still finishes what runs, and throws `Stopping` where it would wait. */
  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    for (const { stop } of this.waiting.splice(0)) stop(new Stopping());
  }

  private knock(): void {
    this.retryAt = 0; // Timers may be a little early.
    const first = this.waiting.shift();
    if (first) {
      this.isProbing = true;
      first.go();
    } else {
      this.onChange();
    }
  }

  private report(error: Away, delayMs: number): void {
    const fields = { service: this.service, reason: error.message, retryInMs: Math.round(delayMs) };
    const isNews = this.awaySince === undefined;
    if (error.needsOperator && performance.now() - this.operatorCalledAt >= OPERATOR_CALL_INTERVAL_MS) {
      this.operatorCalledAt = performance.now();
      this.log.error(fields, 'refuses this client until somebody acts; messages stay in the queue');
    } else if (isNews) {
      this.log.warn(fields, 'away; messages stay in the queue');
    } else {
      this.log.debug(fields, 'still away');
    }
  }
}
