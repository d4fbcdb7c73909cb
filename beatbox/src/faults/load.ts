import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** One request that was answered. */
export interface Answered {
  status: number;
  retryAfter: string | undefined;
  /** Since the load began. */
  sentAtMs: number;
  latencyMs: number;
}

/** Posts bodies to one address, and measures each answer. */
export class Load {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1000 });

  constructor(
    private readonly url: string,
    private readonly headers: Record<string, string>,
  ) {}

  /** So many connections, each with its next request as soon as the last is answered. Ends with the bodies or the time. Answers in the order of the bodies. */
  async closed(connections: number, bodies: Buffer[], seconds: number): Promise<Answered[]> {
    const answers: Answered[] = [];
    const beganAt = performance.now();
    const waiting = bodies.entries();
    const lane = async () => {
      for (const [index, body] of waiting) {
        answers[index] = await this.post(body, beganAt);
        if (performance.now() - beganAt > seconds * 1000) return;
      }
    };
    await Promise.all(Array.from({ length: connections }, lane));
    return answers;
  }

  /** So many requests a second, whether or not the earlier ones are answered: as a fleet does, which knows nothing of each other. */
  async open(perSecond: number, bodies: Buffer[]): Promise<Answered[]> {
    const beganAt = performance.now();
    const answers: Promise<Answered>[] = [];
    for (const [index, body] of bodies.entries()) {
      const early = beganAt + (index * 1000) / perSecond - performance.now();
      if (early > 1) await pause(early);
      answers.push(this.post(body, beganAt));
    }
    return Promise.all(answers);
  }

  close(): void {
    this.agent.destroy();
  }

  private post(body: Buffer, beganAt: number): Promise<Answered> {
    const sentAt = performance.now();
    return new Promise((resolve, reject) => {
      const headers = { ...this.headers, 'content-length': body.length };
      request(this.url, { method: 'POST', agent: this.agent, headers }, (response) => {
        response.resume().once('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            retryAfter: response.headers['retry-after'],
            sentAtMs: sentAt - beganAt,
            latencyMs: performance.now() - sentAt,
          }),
        );
      })
        .once('error', reject)
        .end(body);
    });
  }
}

/** @param quantile  such as 0.5 */
export function latencyOf(answers: Answered[], quantile: number): number {
  const sorted = answers.map(({ latencyMs }) => latencyMs).sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0;
}
