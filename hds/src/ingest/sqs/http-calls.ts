import type { Agent, ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';

// An `import` of node:http reads all its exports, and with `WebSocket` loads undici: 13 MB that a client has no use for.
const http = process.getBuiltinModule('node:http');
const https = process.getBuiltinModule('node:https');

export interface HttpCall {
  method: 'GET' | 'POST' | 'DELETE';
  headers: Record<string, string>;
  /** Sent one after the other; `content-length` must be their sum. */
  body?: Buffer[];
  /** More of an answer is an error. */
  maxAnswerBytes: number;
}

export interface HttpAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** No whole answer came. */
export class NoAnswer extends Error {
  /**
   * @param why  `unreachable`: nothing was sent. `stale`: a kept connection turned out to be closed.
   *   `timeout`: too slow. `reset`: the connection ended before an answer. `broken`: it ended in the middle of the
   *   answer, or the answer was too long.
   */
  constructor(
    readonly why: 'unreachable' | 'stale' | 'timeout' | 'reset' | 'broken',
    reason: string,
    cause?: unknown,
  ) {
    super(reason, { cause });
    this.name = 'NoAnswer';
  }
}

const UNREACHABLE = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'];
const STALE = ['ECONNRESET', 'EPIPE'];

/** Calls to one server over connections that stay open, with bounds on time and size, and a fault that says what happened. */
export class HttpCalls {
  private readonly agent: Agent;
  private readonly open: typeof http.request;
  private isClosed = false;

  /** @param timeoutMs  until the first byte of the answer, and between any two of them */
  constructor(
    private readonly server: URL,
    private readonly timeoutMs: number,
  ) {
    const { Agent, request } = server.protocol === 'https:' ? https : http;
    this.agent = new Agent({ keepAlive: true, scheduling: 'lifo' });
    this.open = request;
  }

  /**
   * @param path  of the request, as it is to be sent
   * @throws NoAnswer
   */
  async call(path: string, call: HttpCall): Promise<HttpAnswer> {
    try {
      return await this.callOnce(path, call);
    } catch (error) {
      // The server closed an idle connection in the moment we took it. Every call of ours may come twice, so simply again.
      if (error instanceof NoAnswer && error.why === 'stale' && !this.isClosed) return this.callOnce(path, call);
      throw error;
    }
  }

  /** Ends every call. */
  close(): void {
    this.isClosed = true;
    this.agent.destroy();
  }

  private callOnce(path: string, { method, headers, body = [], maxAnswerBytes }: HttpCall): Promise<HttpAnswer> {
    const { protocol, hostname, port } = this.server;
    return new Promise((resolve, reject) => {
      const request = this.open({ protocol, hostname, port, path, method, headers, agent: this.agent });
      const timer = setTimeout(() => request.destroy(timeout(this.timeoutMs)), this.timeoutMs);
      let isAnswering = false;
      const fail = (error: Error): void => {
        clearTimeout(timer);
        reject(isAnswering ? broken(error) : noAnswerBecause(error, request));
      };
      request.on('error', fail);
      request.once('response', (response: IncomingMessage) => {
        isAnswering = true;
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          timer.refresh();
          chunks.push(chunk);
          bytes += chunk.length;
          if (bytes > maxAnswerBytes) response.destroy(new Error(`longer than ${maxAnswerBytes} bytes`));
        });
        response.on('error', fail);
        response.once('end', () => {
          clearTimeout(timer);
          const [only] = chunks;
          const body = only && chunks.length === 1 ? only : Buffer.concat(chunks, bytes);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      });
      request.cork();
      for (const piece of body) request.write(piece);
      request.uncork();
      request.end();
    });
  }
}

function timeout(ms: number): NoAnswer {
  return new NoAnswer('timeout', `no answer within ${ms} ms`);
}

function broken(error: Error): NoAnswer {
  return error instanceof NoAnswer ? error : new NoAnswer('broken', `the answer broke off: ${error.message}`, error);
}

function noAnswerBecause(error: Error & { code?: string }, { reusedSocket }: ClientRequest): NoAnswer {
  if (error instanceof NoAnswer) return error;
  const { code = '', message } = error;
  if (UNREACHABLE.includes(code)) return new NoAnswer('unreachable', code, error);
  if (reusedSocket && STALE.includes(code)) return new NoAnswer('stale', code, error);
  return new NoAnswer('reset', code || message, error);
}
