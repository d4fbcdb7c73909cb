import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { queueRoutes } from '../../../hds/src/config/queues.ts';
import { freePort, startPostgres, startRedis, type TestService } from '../../../hds/src/platform/testing/services.ts';
import { BenchProcess, runToEnd } from './processes.ts';

const root = resolve(import.meta.dirname, '../../..');
const CLI = join(root, 'hds/dist/cli.js');
const FLEET = join(root, 'fixtures/demo/fleet.json');
const REGION = 'us-west-2';

/** The database that scenarios write into. */
export const WRITTEN = 'hds';
/** A migrated database with the fleet, and nothing else: others are copies of it. */
const PRISTINE = 'pristine';

/**
 * The settings of `supervisor/postgresql.conf` hold: what is committed is on disk. These are added to see more: the times
 * of commits, and statements as the hub sends them.
 */
const POSTGRES_SETTINGS = ['track_commit_timestamp=on', 'logging_collector=on', 'log_destination=jsonlog'];

/** The web process of the hub, on one database. */
export interface Web extends BenchProcess {
  url: string;
}

/** The hub with everything it needs, on ports of its own and with all its files in a temporary folder. */
export class BenchHub {
  /** May do everything. */
  readonly token = randomBytes(20).toString('hex');
  readonly bucket = 'hds-data-lake';
  /** The folder of PostgreSQL's log. */
  readonly postgresLog: string;
  readonly folder: string;
  readonly redis: TestService;
  private readonly postgres: TestService;
  private readonly processes: BenchProcess[] = [];
  private readonly clients = new Map<string, pg.Client>();
  private cloudPort = 0;

  private constructor(folder: string, postgres: TestService, redis: TestService) {
    this.folder = folder;
    this.postgres = postgres;
    this.redis = redis;
    this.postgresLog = join(folder, 'postgres-log');
  }

  static async start(): Promise<BenchHub> {
    if (!existsSync(CLI)) throw new Error(`${CLI} is missing; run npm run build`);
    const folder = mkdtempSync(join(tmpdir(), 'hds-bench-'));
    chmodSync(folder, 0o755); // PostgreSQL runs as another user when root starts it
    const log = join(folder, 'postgres-log');
    mkdirSync(log);
    chmodSync(log, 0o777);
    const postgres = await startPostgres([
      ...POSTGRES_SETTINGS,
      `log_directory=${log}`,
      'log_filename=postgres',
      'log_file_mode=0644',
    ]);
    const hub = new BenchHub(folder, postgres, await startRedis());
    try {
      await hub.prepare();
    } catch (error) {
      await hub.stop();
      throw error;
    }
    return hub;
  }

  get cloudUrl(): string {
    return `http://127.0.0.1:${this.cloudPort}`;
  }

  queueUrl(client: string): string {
    const name = queueRoutes.find((route) => route.client === client)?.name;
    return `${this.cloudUrl}/000000000000/${name}`;
  }

  databaseUrl(database: string): string {
    return `${this.postgres.url}/${database}`;
  }

  /** The rows of a statement. `bigint` comes as text: cast counts to int or float8. */
  async sql<Row extends pg.QueryResultRow>(text: string, values: unknown[] = [], database = WRITTEN): Promise<Row[]> {
    return (await (await this.connection(database)).query<Row>(text, values)).rows;
  }

  /** Makes a database with the fleet and without reports. */
  async createDatabase(name: string): Promise<void> {
    await this.sql(`CREATE DATABASE ${name} TEMPLATE ${PRISTINE}`, [], 'postgres');
  }

  /** Leaves the fleet and the users of the database that scenarios write into. */
  async empty(): Promise<void> {
    await this.sql(
      'TRUNCATE error_report, exception, traceback, receipt, event, event_link, pick_session, outbox CASCADE',
    );
    await this.sql('CHECKPOINT');
  }

  async web(database = WRITTEN, more: NodeJS.ProcessEnv = {}): Promise<Web> {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = {
      ...this.environment(database),
      ...programEnvironment('programs/web.conf'),
      HDS_PORT: String(port),
      ...more,
    };
    const started = await this.run(`web-${database}`, ['web'], env, `${url}/api/v1/healthcheck/`);
    return Object.assign(started, { url });
  }

  async worker(): Promise<BenchProcess & { metricsUrl: string }> {
    const port = await freePort();
    const env = {
      ...this.environment(),
      ...programEnvironment('programs/worker.conf'),
      WORKER_METRICS_PORT: String(port),
    };
    const started = await this.run('worker', ['worker'], env, `http://127.0.0.1:${port}/healthz`);
    return Object.assign(started, { metricsUrl: `http://127.0.0.1:${port}/metrics` });
  }

  async sqsClient(client: string, web: Web): Promise<BenchProcess> {
    const port = await freePort();
    const env = { ...this.environment(), ...programEnvironment('sqs-client.template.conf'), HDS_API_URL: web.url };
    const words = ['sqs-client', client, '--metrics-port', String(port)];
    return this.run(`sqs-${client.toLowerCase()}`, words, env, `http://127.0.0.1:${port}/healthz`);
  }

  async localCloud(): Promise<BenchProcess> {
    const env = { ...this.environment(), ...programEnvironment('programs/local-cloud.conf') };
    const words = ['local-cloud', '--port', String(this.cloudPort), '--data-dir', join(this.folder, 'cloud')];
    return this.run('local-cloud', words, env, `${this.cloudUrl}/`);
  }

  /** Ends the processes of the hub; PostgreSQL and Redis stay. */
  async stopProcesses(): Promise<void> {
    await Promise.all(this.processes.map((one) => one.stop()));
  }

  /** Ends everything that was started and removes all files. */
  async stop(): Promise<void> {
    await this.stopProcesses();
    for (const client of this.clients.values()) await client.end().catch(() => undefined);
    await this.postgres.stop();
    await this.redis.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async versions(): Promise<Record<string, string>> {
    const [server] = await this.sql<{ version: string }>(`SELECT current_setting('server_version') AS version`);
    return { postgresql: server?.version ?? 'unknown' };
  }

  /** Migrates, loads the fleet, makes the users, and keeps a copy of that. */
  private async prepare(): Promise<void> {
    this.cloudPort = await freePort();
    const env = this.environment();
    for (const words of [['migrate'], ['loaddata', FLEET], ['createsuperuser'], ['create-sqs-user']]) {
      await runToEnd([CLI, ...words], env);
    }
    await this.sql(
      `INSERT INTO api_token (key_hash, user_id) SELECT sha256($1::text::bytea), id FROM hds_user WHERE username = $2`,
      [this.token, env.HDS_ADMIN_USERNAME],
    );
    // A copy is made of a database that nobody is connected to.
    await this.disconnect(WRITTEN);
    await this.sql(`CREATE DATABASE ${PRISTINE} TEMPLATE ${WRITTEN}`, [], 'postgres');
  }

  private async run(name: string, words: string[], env: NodeJS.ProcessEnv, readyUrl: string): Promise<BenchProcess> {
    const logFile = join(this.folder, `${name}.log`);
    const started = await BenchProcess.start(name, [CLI, ...words], { env, logFile, readyUrl });
    this.processes.push(started);
    return started;
  }

  /** What every process of the hub gets: the production profile and nothing of the caller's environment. */
  private environment(database = WRITTEN): NodeJS.ProcessEnv {
    return {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      HDS_PROFILE: 'production',
      HDS_DATA_DIR: this.folder,
      DATABASE_URL: this.databaseUrl(database),
      REDIS_URL: `${this.redis.url}/0`,
      HDS_ADMIN_USERNAME: 'bench',
      HDS_ADMIN_PASSWORD: this.token,
      SQS_TOKEN_FILE: join(this.folder, 'sqs.token'),
      AWS_ENDPOINT_URL: this.cloudUrl,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: 'bench',
      AWS_SECRET_ACCESS_KEY: 'bench',
      S3_BUCKET: this.bucket,
      ...Object.fromEntries(queueRoutes.map(({ urlVariable, client }) => [urlVariable, this.queueUrl(client)])),
    };
  }

  private async connection(database: string): Promise<pg.Client> {
    const known = this.clients.get(database);
    if (known) return known;
    const client = new pg.Client({ connectionString: this.databaseUrl(database), application_name: 'bench' });
    client.on('error', () => undefined); // PostgreSQL ends before its clients when the bench is stopped
    await client.connect();
    this.clients.set(database, client);
    return client;
  }

  private async disconnect(database: string): Promise<void> {
    await this.clients.get(database)?.end();
    this.clients.delete(database);
  }
}

/** What supervisord adds to the environment of a program: the line `environment=NAME="value",…` of its file. */
function programEnvironment(file: string): NodeJS.ProcessEnv {
  const line = readFileSync(join(root, 'supervisor', file), 'utf8').match(/^environment=(.*)$/m)?.[1] ?? '';
  return Object.fromEntries(Array.from(line.matchAll(/(\w+)="([^"]*)"/g), ([, name, value]) => [name, value]));
}
