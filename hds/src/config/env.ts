import { z } from 'zod';
import { queueRoutes } from './queues.js';

const positive = z.coerce.number().int().positive();
const flag = z.enum(['true', 'false', '1', '0']).transform((word) => word === 'true' || word === '1');
const url = z.string().url();

const schema = z.object({
  /** `local` allows development passwords and the demo fleet; `production` refuses to start with either. */
  HDS_PROFILE: z.enum(['local', 'production']).default('production'),
  HDS_HOST: z.string().default('127.0.0.1'),
  HDS_PORT: positive.max(65535).default(8085),
  /** Where this process's `/metrics` listens when it is not the web process. */
  WORKER_METRICS_PORT: positive.max(65535).default(9103),
  HDS_DATA_DIR: z.string().default('.data'),
  HDS_DEMO: flag.default(false),
  /** Where the SQS clients find the API. */
  HDS_API_URL: url.default('http://127.0.0.1:8085'),
  /** Commit of the running software, for the log of migrations. */
  GITHASH: z.string().max(40).default('UNKNOWN'),
  /** Base of the links the hub sends out, such as those in Slack messages. */
  FRONTEND_URL: url.optional(),

  /** Token of the Slack app that posts messages (scope `chat:write`). Without it and without a webhook nothing is sent. */
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

  DATABASE_URL: url,
  /** Connections a process holds at most. PostgreSQL works best with few: about twice the cores over all processes. */
  DATABASE_POOL_SIZE: positive.default(10),
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
  /** How long a browser session lasts without a request, in hours. */
  SESSION_HOURS: positive.default(12),
  /** How long an API token issued by login lasts, in days. */
  TOKEN_DAYS: positive.default(90),
  /** Failed logins one user name may have in five minutes. */
  LOGIN_FAILURES_PER_5_MINUTES: positive.default(10),
  /** Origins that browsers of other hosts may call from, comma separated. */
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean)),

  /** Jobs of one queue that a worker runs at a time. */
  WORKER_CONCURRENCY: positive.default(4),
  /** How long finished outbox rows are kept, in hours. */
  OUTBOX_RETENTION_HOURS: positive.default(72),
  /** How long SQS hides a message from other readers while a client works on it, in seconds. */
  SQS_VISIBILITY_TIMEOUT_SECONDS: positive.default(60),
  /** Objects a client downloads at a time. */
  SQS_CLIENT_CONCURRENCY: positive.default(32),
  /** The most bytes of content a client holds in memory, and posts in one batch. */
  SQS_CLIENT_MAX_BATCH_BYTES: positive.default(8 * 1024 * 1024),
  /** Messages a client holds at a time; with that many in hand it asks for no more. */
  SQS_CLIENT_MAX_MESSAGES: positive.default(100),
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

const LOCAL_ONLY_PASSWORDS = ['aft', 'test', 'admin', 'password', 'local', 'hds'];

/** The lowest level of log lines that are written, needed before anything else is read. */
export const logLevel = process.env.LOG_LEVEL ?? 'info';

/** Jobs of one queue that a worker runs at a time; decorators need it while the modules load. */
export const workerConcurrency = () =>
  schema.shape.WORKER_CONCURRENCY.parse(process.env.WORKER_CONCURRENCY || undefined);

export type Env = z.infer<typeof schema> & { queueUrls: Map<string, string> };

/** Reads and checks the environment once, at start. Throws with every fault, not only the first; never prints a value that may be secret. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const result = schema.safeParse(withoutEmpty(source));
  const faults = result.success
    ? []
    : result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
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

function productionFaults(env: z.infer<typeof schema>): string[] {
  const faults: string[] = [];
  if (env.HDS_DEMO) faults.push('  HDS_DEMO: the demo fleet belongs to the local profile; set it to false');
  if (env.HDS_ADMIN_PASSWORD && LOCAL_ONLY_PASSWORDS.includes(env.HDS_ADMIN_PASSWORD)) {
    faults.push('  HDS_ADMIN_PASSWORD: is a development password; choose another');
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
