#!/usr/bin/env node
import 'reflect-metadata';
import { Command, InvalidArgumentError, Option } from 'commander';

const program = new Command('hds')
  .description('The Harvester Data Store.')
  .showHelpAfterError('(hds --help tells what there is)');

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new InvalidArgumentError('a port is a whole number from 1 to 65535');
  return number;
}

function minutes(text: string): number {
  const number = Number(text);
  if (!(number >= 0)) throw new InvalidArgumentError('minutes are a number that is not negative');
  return number;
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('a whole number above 0 is wanted');
  return number;
}

function whole(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number)) throw new InvalidArgumentError('a whole number is wanted');
  return number;
}

/** Adds `name=value` to the pairs before it. */
function pair(text: string, before: Record<string, string>): Record<string, string> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('a filter is written name=value');
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}

/** Adds a number to those before it. */
function positives(text: string, before: number[] = []): number[] {
  return [...before, positive(text)];
}

// Each command loads only what it needs: an SQS client is a small process.
program
  .command('web')
  .description('serve the API and the pages')
  .action(async () => (await import('./main.js')).web());
program
  .command('worker')
  .description('run background jobs and relay the outbox')
  .action(async () => (await import('./worker.js')).worker());
program
  .command('sqs-client')
  .description('bring the reports of one queue to the API')
  .argument('<queue>', 'such as ERRORREPORTS; the list is config/queues.json')
  .option('--metrics-port <port>', 'where /metrics and /healthz listen', port, 9104)
  .action(async (client: string, { metricsPort }: { metricsPort: number }) =>
    (await import('./cli/sqs-client.js')).sqsClient({ client, metricsPort }),
  );
program
  .command('local-cloud')
  .description('run S3 and SQS on this machine')
  .requiredOption('--port <port>', 'where it listens', port)
  .requiredOption('--data-dir <folder>', 'where objects and messages are kept')
  .action(async (options: { port: number; dataDir: string }) =>
    (await import('./cli/local-cloud.js')).localCloud(options),
  );
program
  .command('migrate')
  .description('bring the database up to date')
  .action(async () => (await import('./cli/migrate.js')).migrate());
program
  .command('make-migration')
  .description('write a migration from what the entities say and the database lacks (developers)')
  .argument('<name>', 'what it changes, in CamelCase')
  .action(async (name: string) => (await import('./cli/make-migration.js')).makeMigration(name));
program
  .command('loaddata')
  .description('load Django dumpdata JSON: all of it, or nothing; loaded again, it changes nothing')
  .argument('<files...>', 'JSON files; their order does not matter')
  .option('--strict', 'refuse to leave anything out')
  .option('--keep-credentials', 'load passwords and tokens into a production profile too')
  .action(async (files: string[], options: { strict?: boolean; keepCredentials?: boolean }) =>
    (await import('./cli/loaddata.js')).loaddata(files, options),
  );
program
  .command('dumpdata')
  .description(
    'write Django dumpdata JSON, password hashes included; API tokens are not, since only hashes of them are kept',
  )
  .argument('[models...]', 'such as event.event, or event for all of its app; everything when left out')
  .option('--output <file>', 'the file to write; standard output when left out')
  .action(async (models: string[], options: { output?: string }) =>
    (await import('./cli/dumpdata.js')).dumpdata(models, options),
  );
program
  .command('files')
  .description('look after the files in the bucket')
  .command('audit')
  .description('compare files with the objects in the bucket and print what does not agree')
  .option('--prefix <prefixes...>', 'parts of the bucket to compare; those that hold files when left out')
  .option(
    '--min-age-minutes <minutes>',
    'leave out objects that are younger: their events may be on the way',
    minutes,
    60,
  )
  .addOption(
    new Option(
      '--fix <what...>',
      'objects: those never stored become files, those of deleted files are removed; rows: those without an object are marked deleted',
    ).choices(['objects', 'rows']),
  )
  .action(async (options: { prefix?: string[]; minAgeMinutes: number; fix?: ('objects' | 'rows')[] }) =>
    (await import('./cli/files.js')).auditFiles(options),
  );
program
  .command('traceback-breakdown')
  .description('post to Slack how the exceptions of the last days fall into groups of like tracebacks')
  .option('--subtitle <text>', 'stands below the title', '')
  .option('--lookback-days <days>', 'how far back', positive, 7)
  .option('--code <number>', 'number of the exception code', whole, 0)
  .option('--channel <name>', 'Slack channel', 'hds-test')
  .option('--emulator', 'exceptions of emulators instead of those of machines')
  .option('--filter <name=value...>', 'further filters of the list of exceptions, such as harv_ids=11,12', pair, {})
  .action(
    async (options: {
      subtitle: string;
      lookbackDays: number;
      code: number;
      channel: string;
      emulator?: boolean;
      filter: Record<string, string>;
    }) => {
      const { emulator = false, filter, ...rest } = options;
      const { tracebackBreakdown } = await import('./cli/traceback-breakdown.js');
      await tracebackBreakdown({ ...rest, isEmulator: emulator, filters: filter });
    },
  );
program
  .command('clean-beatbox')
  .description('remove what the continuous tests have sent: reports of harvesters with "beatbox" in their name')
  .option('--most-reports <count>', 'stop after so many reports', positive, 10_000)
  .action(async (options: { mostReports: number }) => (await import('./cli/clean-beatbox.js')).cleanBeatbox(options));
const deadLetters = program
  .command('deadletters')
  .description('look at messages and tasks that the hub could not finish, and decide about them');
deadLetters
  .command('list')
  .description('show letters, newest first')
  .option('--queue <queue>', 'of one queue, such as errorreport-queue')
  .option('--reason <text>', 'whose reason contains the text')
  .option('--state <state>', 'waiting, redriven, discarded or all', 'waiting')
  .option('--limit <count>', 'so many at most', positive, 50)
  .action(async ({ limit, ...filters }: { queue?: string; reason?: string; state: string; limit: number }) =>
    (await import('./cli/dead-letters.js')).listDeadLetters({ ...filters, limit: String(limit) }),
  );
deadLetters
  .command('show')
  .description('show one letter with its body, as JSON')
  .argument('<id>', 'its id', positive)
  .action(async (id: number) => (await import('./cli/dead-letters.js')).showDeadLetter(id));
deadLetters
  .command('redrive')
  .description('give letters back to where they came from')
  .argument('[ids...]', 'their ids', positives)
  .option('--queue <queue>', 'of one queue')
  .option('--all', 'all of them that wait')
  .option('--as <username>', 'who decides; the user of the queues, else the superuser, when left out')
  .action(async (ids: number[] = [], options: { queue?: string; all?: boolean; as?: string }) =>
    (await import('./cli/dead-letters.js')).redriveDeadLetters({ ids, ...options }),
  );
deadLetters
  .command('discard')
  .description('give letters up')
  .argument('[ids...]', 'their ids', positives)
  .requiredOption('--reason <text>', 'why nobody will want them again')
  .option('--queue <queue>', 'of one queue')
  .option('--all', 'all of them that wait')
  .option('--as <username>', 'who decides; the user of the queues, else the superuser, when left out')
  .action(async (ids: number[] = [], options: { reason: string; queue?: string; all?: boolean; as?: string }) =>
    (await import('./cli/dead-letters.js')).discardDeadLetters({ ids, ...options }),
  );
program
  .command('load-demo')
  .description('load the demo fleet into an empty hub')
  .action(async () => (await import('./cli/load-demo.js')).loadDemo());
program
  .command('createsuperuser')
  .alias('initsuperuser')
  .description('make the superuser of HDS_ADMIN_USERNAME and HDS_ADMIN_PASSWORD, if there is none of that name')
  .action(async () => (await import('./cli/users.js')).createSuperuser());
program
  .command('create-sqs-user')
  .alias('create_sqs_user')
  .description('make the user sqs and write its token to SQS_TOKEN_FILE')
  .action(async () => (await import('./cli/users.js')).createSqsUser());
program
  .command('openapi')
  .description('print the OpenAPI document as JSON')
  .action(async () => (await import('./cli/openapi.js')).openapi());
program
  .command('postman')
  .description('write the Postman collection and its environment, made from the OpenAPI document')
  .option('--out <folder>', 'where to', 'postman')
  .action(async (options: { out: string }) => (await import('./cli/postman.js')).postman(options));

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (process.env.LOG_LEVEL === 'debug') console.error(error);
  process.exit(1);
}
