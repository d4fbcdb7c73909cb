import type { Service } from '../../scripts/ports.js';

/** A person's or a machine's login. */
export interface Login {
  username: string;
  password: string;
}

/** The hub under test, as the tests reach it. */
export interface Hub {
  /** Such as `http://127.0.0.1:8085`. */
  url: string;
  /** Who reads and deletes through the API, as the legacy CI client does. */
  machine: Login;
  /** Who opens the pages. */
  person: Login;
  bucket: string;
  /** Undefined where S3 is that of AWS. */
  s3Endpoint?: string;
  region: string;
  /** Undefined: the credentials that the AWS SDK finds by itself. */
  awsCredentials?: { accessKeyId: string; secretAccessKey: string };
  /** The queue of error reports, where the tests may look at it. */
  queueUrl?: string;
  /** The queues of files and of session clips, where the tests may look at them. */
  fileQueueUrls?: { s3files: string; sessclip: string };
  /** Only of a hub that the suite has started, and whose processes it may kill. */
  own?: OwnHub;
}

/** What is known of a hub on this machine. */
export interface OwnHub {
  /** Holds all that the hub writes. */
  folder: string;
  /** The Slack that it posts to, for `slackMessages`. */
  slackUrl: string;
  logDir: string;
  databaseUrl: string;
  redisUrl: string;
  /** Where each process listens, by its name for supervisord. */
  ports: ReadonlyMap<Service, number>;
  /** For supervisorctl. */
  environment: Record<string, string>;
}

declare module 'vitest' {
  interface ProvidedContext {
    hub: Hub;
  }
}

/** Why a test that kills processes is skipped. */
export const NOT_OURS = 'the hub of TEST_HOSTNAME belongs to somebody else: its processes are not ours to kill';
/** Why a test that looks into queues is skipped. */
export const NO_QUEUE = 'ERRORREPORTS_QUEUE_URL is not set: the queues of TEST_HOSTNAME cannot be seen';

/**
 * The hub that `TEST_HOSTNAME` names, with `TEST_USERNAME`, `TEST_PASSWORD`, `S3_BUCKET`, and where S3 is not that of
 * AWS `S3_ENDPOINT`. Undefined without `TEST_HOSTNAME`.
 *
 * @throws Error  naming the variables that are missing
 */
export function givenHub(environment: NodeJS.ProcessEnv): Hub | undefined {
  const { TEST_HOSTNAME, TEST_USERNAME, TEST_PASSWORD, S3_BUCKET, S3_ENDPOINT } = environment;
  if (!TEST_HOSTNAME) return undefined;
  const missing = ['TEST_USERNAME', 'TEST_PASSWORD', 'S3_BUCKET'].filter((name) => !environment[name]);
  if (!TEST_USERNAME || !TEST_PASSWORD || !S3_BUCKET)
    throw new Error(`TEST_HOSTNAME is set, but not ${missing.join(', ')}: the tests need all of them`);

  const login = { username: TEST_USERNAME, password: TEST_PASSWORD };
  const isLocalCloud = S3_ENDPOINT !== undefined && /\/\/(localhost|127\.)/.test(S3_ENDPOINT);
  return {
    url: new URL(TEST_HOSTNAME.includes('//') ? TEST_HOSTNAME : `https://${TEST_HOSTNAME}`).origin,
    machine: login,
    person: login,
    bucket: S3_BUCKET,
    s3Endpoint: S3_ENDPOINT || undefined,
    region: environment.AWS_REGION || 'us-west-2',
    // The local cloud takes any key, but the SDK wants one.
    awsCredentials:
      isLocalCloud && !environment.AWS_ACCESS_KEY_ID
        ? { accessKeyId: 'beatbox', secretAccessKey: 'beatbox' }
        : undefined,
    queueUrl: environment.ERRORREPORTS_QUEUE_URL || undefined,
  };
}
