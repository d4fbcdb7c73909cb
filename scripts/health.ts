import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Service } from './ports.ts';

/** What a service needs to be asked. */
export interface Addresses {
  ports: ReadonlyMap<Service, number>;
  databaseUrl: string;
  /** Where the web process is reached from this machine, such as `http://127.0.0.1:8085`. */
  webUrl: string;
}

/** Asks a service whether it does its work now. @returns undefined when it does, else what is wrong */
export async function faultOf(service: Service, at: Addresses): Promise<string | undefined> {
  try {
    const port = at.ports.get(service);
    if (port === undefined) throw new Error(`there is no service ${service}`);
    if (service === 'postgres') await askPostgres(at.databaseUrl);
    else if (service === 'redis') await askRedis(port);
    else if (service === 'local-cloud') await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(2000) });
    else if (service === 'web') await expectOk(`${at.webUrl}/api/v1/healthcheck/`);
    else await expectOk(`http://127.0.0.1:${port}/healthz`);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Waits until every service is healthy. @throws Error  naming those that are not when the time is over */
export async function untilHealthy(
  services: Service[],
  at: Addresses,
  signal: AbortSignal,
  seconds = 60,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  for (const service of services) {
    let fault = await faultOf(service, at);
    while (fault) {
      signal.throwIfAborted();
      if (Date.now() > deadline) throw new NotHealthy(service, fault, seconds);
      await sleep(100);
      fault = await faultOf(service, at);
    }
  }
}

export class NotHealthy extends Error {
  readonly service: Service;

  constructor(service: Service, fault: string, seconds: number) {
    super(`${service} is not healthy after ${seconds} s: ${fault}`);
    this.service = service;
  }
}

async function askPostgres(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
  } finally {
    await client.end().catch(() => undefined);
  }
}

function askRedis(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write('PING\r\n'));
    socket.setTimeout(2000, () => socket.destroy(new Error('it does not answer')));
    socket.once('error', reject);
    socket.once('data', (answer) => {
      socket.destroy();
      if (answer.toString().startsWith('+PONG')) resolve();
      else reject(new Error(`it answers ${answer.toString().trim()}`));
    });
  });
}

async function expectOk(url: string): Promise<void> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
