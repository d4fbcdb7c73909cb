import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../../config/env.js';
import { ENV } from '../env.js';
import { taskErrors } from '../queues/outbox.js';

/** A message for a channel, in Slack's mark-up. */
export interface SlackMessage {
  /** Name or id. */
  channel: string;
  text: string;
  blocks?: object[];
  /** A UUID that stays the same over all tries, by which Slack can tell that it has the message. */
  clientMessageId: string;
}

/** What became of a message: `sent`; `refused` for good; or it may be taken `later`, where Slack said when, then. */
export type SlackOutcome =
  /** `timestamp` is Slack's id of the message within its channel. */
  | { status: 'sent'; timestamp: string | null }
  | { status: 'refused'; error: string }
  | { status: 'later'; error: string; retryAfterSeconds: number | null };

/** Faults of the message or of its channel. Any other is Slack's, the network's or the token's, and passes or is put right. */
const FINAL_ERRORS = new Set([
  'as_user_not_supported',
  'channel_is_archived',
  'channel_not_found',
  'channel_type_not_supported',
  'invalid_arg_name',
  'invalid_arguments',
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_payload',
  'is_archived',
  'messages_tab_disabled',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_text',
  'not_in_channel',
  'posting_to_general_channel_denied',
  'restricted_action',
  'restricted_action_read_only_channel',
  'too_many_attachments',
]);
/** Slack cuts longer texts; https://docs.slack.dev/reference/methods/chat.postMessage */
const MAX_TEXT_LENGTH = 39_000;
const DEFAULT_RETRY_AFTER_SECONDS = 30;
const MAX_RETRY_AFTER_SECONDS = 3600;
const MAX_ERROR_LENGTH = 60;

/** Slack, by a token or an incoming webhook. One call is one try: whoever calls decides on another. */
@Injectable()
export class Slack {
  /** Slack asked to be left alone until then; milliseconds since 1970. */
  private quietUntil = 0;

  constructor(@Inject(ENV) private readonly env: Env) {}

  get isConfigured(): boolean {
    return this.env.SLACK_TOKEN !== undefined || this.env.SLACK_WEBHOOK_URL !== undefined;
  }

  /** How long Slack asked to be left alone from now, in milliseconds; 0 when it may be called. */
  quietMs(): number {
    return Math.max(0, this.quietUntil - Date.now());
  }

  /** Notes that nothing could be sent because Slack is not configured. */
  countUnconfigured(messages: number): void {
    taskErrors.inc({ task: 'post_to_slack', exception: 'none', desc: 'no_token' }, messages);
  }

  async post(message: SlackMessage): Promise<SlackOutcome> {
    const outcome = await this.tried(message);
    if (outcome.status !== 'sent')
      taskErrors.inc({ task: 'post_to_slack', exception: 'SlackApiError', desc: outcome.error });
    return outcome;
  }

  private async tried({ channel, text, blocks, clientMessageId }: SlackMessage): Promise<SlackOutcome> {
    const { SLACK_TOKEN: token, SLACK_WEBHOOK_URL: webhook, SLACK_API_URL: api } = this.env;
    const url = token === undefined ? webhook : `${api.replace(/\/$/, '')}/chat.postMessage`;
    if (url === undefined) return { status: 'refused', error: 'no_token' };
    const body = {
      channel,
      text: text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text,
      ...(blocks ? { blocks } : {}),
      ...(token === undefined ? {} : { client_msg_id: clientMessageId, unfurl_links: false }),
    };
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'error',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(this.env.SLACK_TIMEOUT_SECONDS * 1000),
      });
      const answer = await response.text();
      if (response.status === 429) return this.leftAlone(response.headers.get('retry-after'));
      return token === undefined ? ofWebhook(response.status, answer) : ofApi(response.status, answer);
    } catch (error) {
      return { status: 'later', error: networkError(error), retryAfterSeconds: null };
    }
  }

  /** Slack limits calls by workspace, so that one refusal holds for every message of this process. */
  private leftAlone(header: string | null): SlackOutcome {
    const asked = Number(header ?? Number.NaN);
    const seconds = Math.min(asked > 0 ? Math.ceil(asked) : DEFAULT_RETRY_AFTER_SECONDS, MAX_RETRY_AFTER_SECONDS);
    this.quietUntil = Math.max(this.quietUntil, Date.now() + seconds * 1000);
    return { status: 'later', error: 'ratelimited', retryAfterSeconds: seconds };
  }
}

/** The API answers 200 with `{"ok": false, "error": …}` to most faults. */
function ofApi(status: number, answer: string): SlackOutcome {
  const body = parsed(answer);
  if (body?.ok === true) return { status: 'sent', timestamp: typeof body.ts === 'string' ? body.ts : null };
  const error = typeof body?.error === 'string' ? named(body.error) : `http_${status}`;
  return failed(error);
}

/** A webhook answers with the word alone, and `ok` when it took the message. */
function ofWebhook(status: number, answer: string): SlackOutcome {
  if (status === 200) return { status: 'sent', timestamp: null };
  return failed(/^\w+$/.test(answer.trim()) ? named(answer.trim()) : `http_${status}`);
}

function failed(error: string): SlackOutcome {
  return FINAL_ERRORS.has(error) ? { status: 'refused', error } : { status: 'later', error, retryAfterSeconds: null };
}

/** Slack's errors are words of snake_case; what is none must not become a label of a metric. */
function named(error: string): string {
  return /^[a-z0-9_]+$/.test(error) && error.length <= MAX_ERROR_LENGTH ? error : 'unknown_error';
}

function networkError(error: unknown): string {
  return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable';
}

function parsed(text: string): { ok?: unknown; error?: unknown; ts?: unknown } | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : null;
  } catch {
    return null;
  }
}
