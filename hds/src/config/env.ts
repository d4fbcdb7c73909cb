import { z } from 'zod';
import { queueRoutes } from './queues.js';

const positive = z.coerce.number().int().positive();
const flag = z.enum(['true', 'false', '1', '0']).transform((word) => word === 'true' || word === '1');
const url = z.string().url();
const withoutSlash = (address: string) => address.replace(/\/+$/, '');

const schema = z.object({
  /** `local` allows development passwords and the demo fleet; `production` refuses to start with either. */
  HDS_PROFILE: z.enum(['local', 'production']).default('production'),
  HDS_HOST: z.string().default('127.0.0.1'),
  HDS_PORT: positive.max(65535).default(8085),
  /** Where this process's `/metrics` listens when it is not the web process. */
  WORKER_METRICS_PORT: positive.max(65535).default(9103),
  HDS_DATA_DIR: z.string().default('.data'),
  /**
   * What stays free on the disk of HDS_DATA_DIR, in MB: with less the API and the local cloud take nothing in, and answer 503.
   * 0: no limit. The API looks only where PostgreSQL keeps its files in that folder.
   */
  LEAST_FREE_MB: z.coerce.number().int().nonnegative().max(1_000_000_000).default(256),
  HDS_DEMO: flag.default(false),
  /** Where the SQS clients find the API. */
  HDS_API_URL: url.default('http://127.0.0.1:8085'),
  /** Commit of the running software, for the log of migrations. */
  GITHASH: z.string().max(40).default('UNKNOWN'),
  /** Base of the links the hub sends out, such as those in Slack messages. */
  FRONTEND_URL: url.optional(),

  /** Token of the Slack app that posts messages (scopes `chat:write`, and `files:write` for charts). Without it and without a webhook nothing is sent. */
  SLACK_TOKEN: z.string().optional(),
  SLACK_API_URL: url.default('https://slack.com/api'),
  /** An incoming webhook, used when there is no token. New webhooks post to their own channel whatever a message asks for. */
  SLACK_WEBHOOK_URL: url.optional(),
  /** Where the messages of notification rules go. */
  SLACK_NOTIFICATION_CHANNEL: z.string().default('hds-test'),
  /** How long one call of Slack may take. */
  SLACK_TIMEOUT_SECONDS: positive.default(10),
  /** How long the hub tries to send a message that Slack does not take, before it gives up. */
  SLACK_GIVE_UP_HOURS: positive.default(24),

  /** The OAuth app that signs people in with GitHub. It is off unless these three are set. */
  GITHUB_CLIENT_ID: z.string().optional(),
  GITHUB_CLIENT_SECRET: z.string().optional(),
  /** The organization whose members may sign in. */
  GITHUB_ORG: z.string().optional(),
  GITHUB_URL: url.default('https://github.com').transform(withoutSlash),
  GITHUB_API_URL: url.default('https://api.github.com').transform(withoutSlash),
  /** How long all calls of GitHub that one login takes may last together. */
  GITHUB_TIMEOUT_SECONDS: positive.default(10),

  DATABASE_URL: url,
  /** Connections a process holds at most. PostgreSQL works best with few: about twice the cores over all processes. */
  DATABASE_POOL_SIZE: positive.default(10),
  /** Requests of the API that a web process has in hand in a burst; twice DATABASE_POOL_SIZE while more come than it can do. Others are answered 503 with `Retry-After`. */
  MAX_REQUESTS_IN_HAND: positive.default(200),
  REDIS_URL: url,
  /** Prefix of every key in Redis, so that hubs can share one. */
  REDIS_PREFIX: z.string().default('hds'),

  AWS_ENDPOINT_URL: url.optional(),
  AWS_REGION: z.string().default('us-west-2'),
  S3_BUCKET: z.string().min(3).default('hds-data-lake'),
  /** How long links to files in the bucket last, in seconds. 0: files are linked, and served, through the hub. */
  S3_PRESIGN_SECONDS: z.coerce.number().int().nonnegative().max(604_800).default(0),
  /** The largest file that can be uploaded, in bytes. */
  MAX_UPLOAD_BYTES: positive.default(300 * 1024 * 1024),
  /** How long the objects of deleted files stay in the bucket, in hours. */
  FILE_REMOVAL_GRACE_HOURS: z.coerce.number().nonnegative().default(24),
  SQS_TOKEN: z.string().optional(),
  SQS_TOKEN_FILE: z.string().optional(),

  HDS_ADMIN_USERNAME: z.string().default('aft'),
  HDS_ADMIN_PASSWORD: z.string().optional(),
  HDS_ADMIN_EMAIL: z.string().default('admin@example.com'),
  /** Password of the user sqs, which needs none: its token is enough. */
  SQS_USER_PASSWORD: z.string().optional(),

  /** The largest request body, in bytes; a config report is about 1 MB, a pick-session report several. */
  MAX_BODY_BYTES: positive.default(32 * 1024 * 1024),
  /** How deep objects and lists of a JSON body may nest. Real reports stay below 12. */
  MAX_JSON_DEPTH: positive.default(100),
  /** How many reports one batch post may carry. */
  MAX_BATCH_ITEMS: positive.default(100),
  /** The largest `limit` a list honours; legacy pages ask for 10000. */
  MAX_PAGE_SIZE: positive.default(10_000),
  /** How long one SQL statement of a request may run, in milliseconds. */
  STATEMENT_TIMEOUT_MS: positive.default(30_000),
  /** The most rows one export of a list sends; a query that finds more is refused. */
  EXPORT_MAX_ROWS: positive.default(1_000_000),
  /** How long PostgreSQL may work on one piece of an export, in milliseconds; on the first one while it sorts all rows. */
  EXPORT_STATEMENT_TIMEOUT_MS: positive.default(120_000),
  /** How long an export waits for a client that does not read, in seconds. */
  EXPORT_IDLE_SECONDS: positive.default(60),
  /** Exports a web process sends at a time; each holds one of the DATABASE_POOL_SIZE connections. */
  EXPORTS_AT_A_TIME: positive.default(3),
  /** Browsers and programs that one web process tells of what happens at a time. */
  LIVE_MAX_CLIENTS: positive.default(200),
  /** How long a browser session lasts, in hours. */
  SESSION_HOURS: positive.default(12),
  /**
   * How long a web process remembers who a token or session is of, in milliseconds; 0 asks for each request. What is
   * changed through the same process counts at once; what another process changed, such as a token that it revoked, after
   * this time at the latest.
   */
  CALLERS_REMEMBERED_MS: z.coerce.number().int().nonnegative().max(10_000).default(2000),
  /** How long an API token issued by login lasts, in days. */
  TOKEN_DAYS: positive.default(90),
  /** The longest that a token which somebody makes for themselves may last, in days. */
  TOKEN_MAX_DAYS: positive.default(366),
  /** Tokens that one user may have made and not yet deleted. */
  MAX_TOKENS_PER_USER: positive.default(50),
  /** Saved views that one user may have. */
  MAX_SAVED_VIEWS_PER_USER: positive.default(200),
  /** Failed logins one user name, or one address that signs in with GitHub, may have in five minutes. */
  LOGIN_FAILURES_PER_5_MINUTES: positive.default(10),
  /** Origins that browsers of other hosts may call from, comma separated. */
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean)),

  /** Transactions that a worker runs for one queue at a time; those of reports do many jobs each. */
  WORKER_CONCURRENCY: positive.default(4),
  /** How long the jobs of a worker that died stay with it, in seconds, before another takes them up. */
  WORKER_LOCK_SECONDS: positive.max(300).default(10),
  /** How long finished outbox rows are kept, in hours. */
  OUTBOX_RETENTION_HOURS: positive.default(72),
  /** How long work that can never succeed is kept in the outbox with its reason, in days. */
  REJECTED_WORK_RETENTION_DAYS: positive.default(90),
  /** How long the ledger keeps messages that were sent or given up, in days. */
  NOTIFICATION_RETENTION_DAYS: positive.default(365),
  /** How long the audit log is kept, in days. */
  AUDIT_RETENTION_DAYS: positive.default(1825),
  /** Whether workers move messages from the dead-letter queues into the ledger, where they can be looked at and redriven. */
  DEAD_LETTERS_COLLECT: flag.default(true),
  /** How long the ledger keeps dead letters that somebody has decided about, in days. Those that wait stay. */
  DEAD_LETTER_RETENTION_DAYS: positive.default(90),
  /** How long SQS hides a message from other readers while a client works on it, in seconds. */
  SQS_VISIBILITY_TIMEOUT_SECONDS: positive.default(60),
  /** Objects a client downloads at a time. */
  SQS_CLIENT_CONCURRENCY: positive.default(32),
  /** The most bytes of content a client holds in memory, and posts in one batch. */
  SQS_CLIENT_MAX_BATCH_BYTES: positive.default(8 * 1024 * 1024),
  /** Messages a client holds at a time; with that many in hand it asks for no more. */
  SQS_CLIENT_MAX_MESSAGES: positive.default(300),
  /** Receive calls a client runs at a time while its queue is deep; one when it is shallow. */
  SQS_CLIENT_RECEIVERS: positive.default(4),
  /** How long one post of a client may take, in seconds. Keep it below SQS_VISIBILITY_TIMEOUT_SECONDS. */
  SQS_CLIENT_POST_TIMEOUT_SECONDS: positive.default(30),
  /** How long a client may take to finish what it holds after SIGTERM, in seconds. */
  SHUTDOWN_SECONDS: positive.default(20),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal']).default('info'),
});

/** Every variable that is read, those of the queues included. `.env.example` lists the same. */
export const envNames = [...Object.keys(schema.shape), ...queueRoutes.map(({ urlVariable }) => urlVariable)];

/** What the former system called a variable → what it is called here, which wins where both are set. */
const FORMER_NAMES = {
  DJANGO_SUPERUSER_USERNAME: 'HDS_ADMIN_USERNAME',
  DJANGO_SUPERUSER_PASSWORD: 'HDS_ADMIN_PASSWORD',
  DJANGO_SUPERUSER_EMAIL: 'HDS_ADMIN_EMAIL',
};

const LOCAL_ONLY_PASSWORDS = ['aft', 'test', 'admin', 'password', 'local', 'hds'];

/** The lowest level of log lines that are written, needed before anything else is read. */
export const logLevel = process.env.LOG_LEVEL ?? 'info';

/** As `WORKER_CONCURRENCY`; decorators need it while the modules load. */
export const workerConcurrency = () =>
  schema.shape.WORKER_CONCURRENCY.parse(process.env.WORKER_CONCURRENCY || undefined);

export type Env = z.infer<typeof schema> & { queueUrls: Map<string, string> };

/** Reads and checks the environment once, at start. Throws with every fault, not only the first; never prints a value that may be secret. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const result = schema.safeParse(withFormerNames(withoutEmpty(source)));
  const faults = result.success
    ? []
    : result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  if (result.success) faults.push(...githubFaults(result.data));
  if (result.success && result.data.HDS_PROFILE === 'production') faults.push(...productionFaults(result.data));
  if (!result.success || faults.length > 0) {
    throw new Error(`The environment is not complete (see .env.example):\n${faults.join('\n')}`);
  }
  const queueUrls = new Map<string, string>();
  for (const route of queueRoutes) {
    const queueUrl = source[route.urlVariable];
    if (queueUrl) queueUrls.set(route.client, queueUrl);
  }
  return { ...result.data, queueUrls };
}

/** Half a configuration would be a door that nobody can open, found out by the first who tries. */
function githubFaults(env: z.infer<typeof schema>): string[] {
  const names = ['GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET', 'GITHUB_ORG'] as const;
  const missing = names.filter((name) => env[name] === undefined);
  if (missing.length === names.length) return [];
  return missing.map((name) => `  ${name}: is needed to sign in with GitHub; set all of ${names.join(', ')} or none`);
}

function productionFaults(env: z.infer<typeof schema>): string[] {
  const faults: string[] = [];
  if (env.HDS_DEMO) faults.push('  HDS_DEMO: the demo fleet belongs to the local profile; set it to false');
  if (env.HDS_ADMIN_PASSWORD && LOCAL_ONLY_PASSWORDS.includes(env.HDS_ADMIN_PASSWORD)) {
    faults.push('  HDS_ADMIN_PASSWORD: is a development password; choose another');
  }
  if (env.SQS_USER_PASSWORD && LOCAL_ONLY_PASSWORDS.includes(env.SQS_USER_PASSWORD)) {
    faults.push('  SQS_USER_PASSWORD: is a development password; choose another, or none');
  }
  if (LOCAL_ONLY_PASSWORDS.includes(new URL(env.DATABASE_URL).password)) {
    faults.push('  DATABASE_URL: carries a development password; choose another');
  }
  return faults;
}

/** An empty variable counts as absent, as compose files and Terraform write them. */
function withoutEmpty(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
}

function withFormerNames(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const former = Object.entries(FORMER_NAMES).flatMap(([name, here]) => (name in source ? [[here, source[name]]] : []));
  return { ...Object.fromEntries(former), ...source };
}
