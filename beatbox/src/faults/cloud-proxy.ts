import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** An answer of the cloud on its way back. */
interface Passing {
  question: IncomingMessage;
  answer: IncomingMessage;
  body: Buffer;
}

/** @returns what the client gets instead of the body: undefined for the truth, `cut` when the connection breaks off */
type Meddling = (passing: Passing) => Buffer | 'cut' | undefined;

/** Gives only the first half of each error report, and swears that it is all of it. */
export const halveReports: Meddling = ({ question, answer, body }) => {
  const isReport = question.method === 'GET' && answer.statusCode === 200 && question.url?.includes('/errorreport/');
  return isReport ? body.subarray(0, body.length / 2) : undefined;
};

/** SQS, which is spoken at the root, works; of S3 no answer arrives. */
export const refuseS3: Meddling = ({ question }) => (question.url === '/' ? undefined : 'cut');

/** A cloud that passes everything on, but for what somebody meddles with. */
export class CloudProxy {
  /** Answers that did not arrive as they were. */
  meddledWith = 0;

  private constructor(private readonly server: Server) {}

  /** @param cloud  such as `http://127.0.0.1:12722` */
  static async before(cloud: string, meddle: Meddling): Promise<CloudProxy> {
    const server = createServer((question, response) => {
      const { method, url = '', headers } = question;
      const onward = request(cloud + url, { method, headers }, async (answer) => {
        const body = await buffer(answer);
        const instead = meddle({ question, answer, body });
        if (instead !== undefined) proxy.meddledWith += 1;
        if (instead === 'cut') response.destroy();
        else pass(answer, instead ?? body, response);
      });
      onward.on('error', () => response.destroy());
      response.on('close', () => onward.destroy());
      question.pipe(onward);
    });
    const proxy = new CloudProxy(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

function pass({ statusCode = 500, headers }: IncomingMessage, body: Buffer, response: ServerResponse): void {
  const { 'transfer-encoding': _, ...kept } = headers;
  response.writeHead(statusCode, { ...kept, 'content-length': body.length }).end(body);
}
