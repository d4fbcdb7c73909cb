import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A message as it stands in a channel. */
export interface SlackMessage {
  channel: string;
  /** In Slack's mark-up: `<@U012AB3CD>` mentions somebody. */
  text: string;
}

export interface StartedSlack {
  /** Base of the API that the hub calls. */
  url: string;
  stop(): void;
}

/** A server that plays Slack: takes every message, and shows all that it has at `messages`. */
export async function startSlack(): Promise<StartedSlack> {
  const messages: SlackMessage[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') messages.push((await json(request)) as SlackMessage);
    const answer = request.method === 'POST' ? { ok: true, channel: 'C1', ts: String(messages.length) } : messages;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** All messages that the hub has posted, in the order they came. */
export async function slackMessages(slackUrl: string): Promise<SlackMessage[]> {
  return (await (await fetch(`${slackUrl}/messages`)).json()) as SlackMessage[];
}
