/** A process that only downloads: asks for each address of standard input once, sixteen at a time, and prints how many a second it got. */
import { Agent, get } from 'node:http';
import { text } from 'node:stream/consumers';
import { atOnce } from '../hub/api.ts';

const AT_ONCE = 16;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

const urls = (await text(process.stdin)).trim().split('\n');
await Promise.all(urls.slice(0, AT_ONCE).map(download)); // connects
const startedAt = performance.now();
await atOnce(AT_ONCE, urls, download);
console.log(urls.length / ((performance.now() - startedAt) / 1000));
agent.destroy();

function download(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} answers ${answer.statusCode}`));
      answer.resume().once('end', resolve);
    }).once('error', reject);
  });
}
