/** Asks the hub's database: `scripts/sql.ts 'SELECT …'`, or statements from standard input, each ended by a line end after `;`. */
import { createInterface } from 'node:readline';
import pg from 'pg';
import { places, settingsFor } from './settings.ts';

const client = new pg.Client({ connectionString: settingsFor(places()).databaseUrl });

async function ask(sql: string): Promise<void> {
  try {
    const answer = await client.query(sql);
    for (const { command, rows, rowCount } of [answer].flat()) {
      if (rows.length > 0) console.table(rows);
      console.log(`${command}${rowCount === null ? '' : `: ${rowCount} ${rowCount === 1 ? 'row' : 'rows'}`}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

async function askFromTerminal(): Promise<void> {
  const output = process.stdin.isTTY ? process.stdout : undefined;
  const terminal = createInterface({ input: process.stdin, output, prompt: 'hds=> ' });
  let statement = '';
  terminal.prompt();
  for await (const line of terminal) {
    statement += `${line}\n`;
    if (!line.trimEnd().endsWith(';')) continue;
    await ask(statement);
    statement = '';
    terminal.prompt();
  }
  if (statement.trim()) await ask(statement);
}

try {
  await client.connect();
} catch (error) {
  console.error(
    `The hub's database does not answer (${error instanceof Error ? error.message : error}). ./start.sh status tells more.`,
  );
  process.exit(1);
}
const words = process.argv.slice(2);
await (words.length > 0 ? ask(words.join(' ')) : askFromTerminal());
await client.end();
