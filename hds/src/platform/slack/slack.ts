import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../../config/env.js';
import { ENV } from '../env.js';
import { countTaskErrors } from '../metrics/task-errors.js';

/** A message for a channel, in Slack's mark-up. */
export interface SlackMessage {
  /** Name or id. */
  channel: string;
  text: string;
  blocks?: object[];
  /** A UUID that stays the same over all tries, by which Slack can tell that it has the message. */
  clientMessageId: string;
}

/** A file for a channel. */
export interface SlackFile {
  /** With its ending, by which Slack knows how to show it. */
  name: string;
  title: string;
  bytes: Buffer;
}

/** `refused` for good; or it may be taken `later`, where Slack said when, then. */
type Failure =
  | { status: 'refused'; error: string }
  | { status: 'later'; error: string; retryAfterSeconds: number | null };

/** What became of a message. `timestamp` is Slack's id of it within its channel; a webhook tells neither. */
export type SlackOutcome = { status: 'sent'; timestamp: string | null; channelId: string | null } | Failure;

interface Answered {
  status: 'answered';
  body: { [key: string]: unknown };
}

/** Names of what can fail, in the metric that old dashboards read. */
const POST = 'post_to_slack';
const UPLOAD = 'upload_file';

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
/** Faults that pass, or that somebody puts right. */
const PASSING_ERRORS = new Set([
  'account_inactive',
  'bad_upload_url',
  'fatal_error',
  'internal_error',
  'invalid_auth',
  'missing_scope',
  'not_authed',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
  'timeout',
  'token_expired',
  'token_revoked',
  'unreachable',
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
    countTaskErrors(POST, 'none', 'no_token', messages);
  }

  async post(message: SlackMessage): Promise<SlackOutcome> {
    const outcome = await this.tried(message);
    if (outcome.status !== 'sent') countTaskErrors(POST, 'SlackApiError', described(outcome.error));
    return outcome;
  }

  /**
   * Puts files into a channel, below a message that introduces them: the bytes first, so that there is no message without
   * its files; then the message, whose answer tells the channel's id; then the files are shared there. Needs a token with
   * the scopes `chat:write` and `files:write`: a webhook takes no files.
   */
  async postWithFiles(message: SlackMessage, files: SlackFile[]): Promise<SlackOutcome> {
    if (this.env.SLACK_TOKEN === undefined) {
      countTaskErrors(UPLOAD, 'none', 'no_token');
      return { status: 'refused', error: 'no_token' };
    }
    const uploaded: { id: string; title: string }[] = [];
    for (const file of files) {
      const upload = await this.uploaded(file);
      if (typeof upload !== 'string') return countedUpload(upload);
      uploaded.push({ id: upload, title: file.title });
    }
    const posted = await this.post(message);
    if (posted.status !== 'sent') return posted;
    const shared = await this.call('files.completeUploadExternal', { files: uploaded, channel_id: posted.channelId });
    return shared.status === 'answered' ? posted : countedUpload(shared);
  }

  /** Brings the bytes of a file to Slack, where nobody sees them yet. @returns Slack's id of the file */
  private async uploaded({ name, bytes }: SlackFile): Promise<string | Failure> {
    // This method takes no JSON.
    const asked = await this.call(
      'files.getUploadURLExternal',
      new URLSearchParams({ filename: name, length: String(bytes.length) }),
    );
    if (asked.status !== 'answered') return asked;
    const { upload_url: url, file_id: id } = asked.body;
    if (typeof id !== 'string' || typeof url !== 'string' || !this.isOfSlack(url))
      return { status: 'later', error: 'bad_upload_url', retryAfterSeconds: null };
    try {
      const response = await this.fetch(url, { method: 'POST', body: new Uint8Array(bytes) });
      await response.body?.cancel();
      return response.ok ? id : { status: 'later', error: `http_${response.status}`, retryAfterSeconds: null };
    } catch (error) {
      return { status: 'later', error: networkError(error), retryAfterSeconds: null };
    }
  }

  /** Whether an address to upload to is Slack's: on the host of its API, or on one of its own. */
  private isOfSlack(address: string): boolean {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url) return false;
    return (
      url.origin === new URL(this.env.SLACK_API_URL).origin ||
      (url.protocol === 'https:' && /(^|\.)slack\.com$/.test(url.hostname))
    );
  }

  private async tried({ channel, text, blocks, clientMessageId }: SlackMessage): Promise<SlackOutcome> {
    const { SLACK_TOKEN: token, SLACK_WEBHOOK_URL: webhook } = this.env;
    const body = {
      channel,
      text: text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text,
      ...(blocks ? { blocks } : {}),
    };
    if (token !== undefined) {
      const outcome = await this.call('chat.postMessage', {
        ...body,
        client_msg_id: clientMessageId,
        unfurl_links: false,
      });
      return outcome.status === 'answered'
        ? { status: 'sent', timestamp: textOf(outcome.body.ts), channelId: textOf(outcome.body.channel) }
        : outcome;
    }
    if (webhook === undefined) return { status: 'refused', error: 'no_token' };
    return this.posted(webhook, body, {}, ofWebhook);
  }

  /** One call of the API with the token. */
  private call(method: string, body: object | URLSearchParams): Promise<Answered | Failure> {
    const url = `${this.env.SLACK_API_URL.replace(/\/$/, '')}/${method}`;
    return this.posted(url, body, { authorization: `Bearer ${this.env.SLACK_TOKEN}` }, ofApi);
  }

  /** @param outcomeOf  reads an answer that is no request to be left alone */
  private async posted<Outcome>(
    url: string,
    body: object | URLSearchParams,
    headers: Record<string, string>,
    outcomeOf: (status: number, answer: string) => Outcome,
  ): Promise<Outcome | Failure> {
    try {
      const response = await this.fetch(url, {
        method: 'POST',
        ...(body instanceof URLSearchParams
          ? { headers, body }
          : {
              headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
              body: JSON.stringify(body),
            }),
      });
      const answer = await response.text();
      if (response.status === 429) return this.leftAlone(response.headers.get('retry-after'));
      return outcomeOf(response.status, answer);
    } catch (error) {
      return { status: 'later', error: networkError(error), retryAfterSeconds: null };
    }
  }

  private fetch(url: string, request: RequestInit): Promise<Response> {
    const signal = AbortSignal.timeout(this.env.SLACK_TIMEOUT_SECONDS * 1000);
    return fetch(url, { ...request, redirect: 'error', signal });
  }

  /** Slack limits calls by workspace, so that one refusal holds for every message of this process. */
  private leftAlone(header: string | null): Failure {
    const asked = Number(header ?? Number.NaN);
    const seconds = Math.min(asked > 0 ? Math.ceil(asked) : DEFAULT_RETRY_AFTER_SECONDS, MAX_RETRY_AFTER_SECONDS);
    this.quietUntil = Math.max(this.quietUntil, Date.now() + seconds * 1000);
    return { status: 'later', error: 'ratelimited', retryAfterSeconds: seconds };
  }
}

/** The API answers 200 with `{"ok": false, "error": …}` to most faults. */
function ofApi(status: number, answer: string): Answered | Failure {
  const body = parsed(answer);
  if (body?.ok === true) return { status: 'answered', body };
  return failed(typeof body?.error === 'string' ? named(body.error) : `http_${status}`);
}

/** A webhook answers with the word alone, and `ok` when it took the message. */
function ofWebhook(status: number, answer: string): SlackOutcome {
  if (status === 200) return { status: 'sent', timestamp: null, channelId: null };
  return failed(/^\w+$/.test(answer.trim()) ? named(answer.trim()) : `http_${status}`);
}

function failed(error: string): Failure {
  return FINAL_ERRORS.has(error) ? { status: 'refused', error } : { status: 'later', error, retryAfterSeconds: null };
}

/** Slack's errors are words of snake_case. */
function named(error: string): string {
  return /^[a-z0-9_]+$/.test(error) && error.length <= MAX_ERROR_LENGTH ? error : 'unknown_error';
}

/** An error as a metric shows it: one that is known here, or the kind it is of. */
function described(error: string): string {
  if (/^http_\d/.test(error)) return `http_${error.charAt(5)}xx`;
  return FINAL_ERRORS.has(error) || PASSING_ERRORS.has(error) ? error : 'unknown_error';
}

function countedUpload(failure: Failure): Failure {
  countTaskErrors(UPLOAD, 'SlackApiError', described(failure.error));
  return failure;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function networkError(error: unknown): string {
  return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable';
}

function parsed(text: string): Answered['body'] | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Answered['body']) : null;
  } catch {
    return null;
  }
}
