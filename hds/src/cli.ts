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
  .description('load Django dumpdata JSON')
  .argument('<files...>', 'JSON files; their order does not matter')
  .option('--strict', 'refuse to leave anything out')
  .option('--keep-credentials', 'load passwords and tokens into a production profile too')
  .action(async (files: string[], options: { strict?: boolean; keepCredentials?: boolean }) =>
    (await import('./cli/loaddata.js')).loaddata(files, options),
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
  .command('load-demo')
  .description('load the demo fleet into an empty hub')
  .action(async () => (await import('./cli/load-demo.js')).loadDemo());
program
  .command('createsuperuser')
  .description('make the superuser of HDS_ADMIN_USERNAME and HDS_ADMIN_PASSWORD, if there is none of that name')
  .action(async () => (await import('./cli/users.js')).createSuperuser());
program
  .command('create-sqs-user')
  .description('make the user sqs and write its token to SQS_TOKEN_FILE')
  .action(async () => (await import('./cli/users.js')).createSqsUser());
program
  .command('openapi')
  .description('print the OpenAPI document as JSON')
  .action(async () => (await import('./cli/openapi.js')).openapi());

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (process.env.LOG_LEVEL === 'debug') console.error(error);
  process.exit(1);
}
