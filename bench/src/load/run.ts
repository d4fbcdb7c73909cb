import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a program to its end. @returns what it writes. @throws Error  with what it says, when it fails */
export async function outputOf(program: string, words: string[], { input = '' } = {}): Promise<string> {
  const child = spawn(program, words, { stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${output.slice(-2000)}`);
  return output;
}
