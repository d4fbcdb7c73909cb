import { queueRoutes } from '../hds/src/config/queues.ts';

/** A process of the hub that listens. The SQS clients listen too, each for its metrics: `sqs-errorreports`. */
export type Service = 'web' | 'postgres' | 'redis' | 'local-cloud' | 'worker' | `sqs-${string}`;

/** The name of a queue's client among the programs of supervisord. */
export function clientProgram(client: string): Service {
  return `sqs-${client.toLowerCase()}`;
}

/** The ports that a hub has for itself beside its web port; most of them stay unused. */
export const PORTS_IN_BLOCK = 32;

/**
 * Every port of the hub whose web port is `webPort`. All others lie in a block that follows from it, so that two hubs
 * on one machine meet only if their web ports are a multiple of 687 apart. Blocks end below 32768, where Linux begins to
 * hand out ports to outgoing connections.
 */
export function portsOf(webPort: number): Map<Service, number> {
  const block = 10_000 + ((((webPort - 8000) % 687) + 687) % 687) * PORTS_IN_BLOCK;
  return new Map<Service, number>([
    ['web', webPort],
    ['postgres', block],
    ['redis', block + 1],
    ['local-cloud', block + 2],
    ['worker', block + 3],
    ...queueRoutes.map(({ client }, index): [Service, number] => [clientProgram(client), block + 4 + index]),
  ]);
}

/** @throws Error  when `text` is no port that an ordinary program may listen on */
export function portFrom(text: string, source: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new Error(`${source} says "${text}", which is not a port; a port is a number from 1 to 65535`);
  }
  return port;
}
