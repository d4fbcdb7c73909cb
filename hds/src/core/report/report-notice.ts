/** A chat message in Slack's mark-up. With `blocks` the text is what a device's notification shows. */
export interface ChatMessage {
  text: string;
  blocks?: object[];
}

/** What people are told of one report. */
export interface ReportNotice {
  /** The number people know the machine by; null when the report has none. */
  harvId: number | null;
  /** The report in a few lines. */
  text: string;
  /** What the operators of the ranch are to do, and the channel they read; null when there is nothing to do. */
  operators: { channel: string; message: ChatMessage } | null;
}

/** A value as a part of Slack's mark-up, so that it means itself; https://docs.slack.dev/messaging/formatting-message-text */
export function escapedForChat(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
