import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Query } from '../../platform/rest/filters.js';
import { Slack, type SlackFile, type SlackOutcome } from '../../platform/slack/slack.js';
import { barChart } from './bar-chart.js';
import { exceptionFilters } from './exception.resource.js';
import { numbered, TooManyExceptions, TracebackBreakdown, type TracebackGroup } from './traceback-breakdown.js';

/** Which exceptions are grouped, and who is told. */
export interface TracebackPostOptions {
  /** What stands below the title; empty for none. */
  subtitle: string;
  lookbackDays: number;
  /** Number of the exception code. */
  code: number;
  /** Slack channel. */
  channel: string;
  isEmulator: boolean;
  /** Further filters of the list of exceptions. */
  filters: Query;
}

const TITLE = 'Traceback Breakdown';
const MS_A_DAY = 86_400_000;

/** Posts to Slack how the exceptions of the last days fall into groups of like tracebacks: a chart, and a file with the groups. */
@Injectable()
export class TracebackPost {
  constructor(
    private readonly breakdowns: TracebackBreakdown,
    private readonly slack: Slack,
  ) {}

  /** @throws Error  when a filter is none of the list's */
  async send({
    subtitle,
    lookbackDays,
    code,
    channel,
    isEmulator,
    filters,
  }: TracebackPostOptions): Promise<SlackOutcome> {
    refuseUnknown(filters);
    const now = new Date();
    const query = {
      ...filters,
      codes: String(code),
      is_emulator: String(isEmulator),
      start_time: new Date(now.getTime() - lookbackDays * MS_A_DAY).toISOString(),
      end_time: now.toISOString(),
    };
    const tell = (text: string, files: SlackFile[] = []) => {
      const message = { channel, text, clientMessageId: randomUUID() };
      return files.length > 0 ? this.slack.postWithFiles(message, files) : this.slack.post(message);
    };
    const groups = await this.groupsOf(query);
    if (groups === 'too many') return tell('Too many exceptions to process, aborting.');
    if (groups.length === 0) return tell(`No exceptions found for the given code (${code}) and lookback period.`);
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    const text = [
      `*${TITLE}*${subtitle && `: ${subtitle}`}`,
      `${count} exceptions of code ${code} in ${groups.length} groups over ${lookbackDays} days`,
    ].join('\n');
    return tell(text, filesOf(groups, query, `tb_breakdown_${code}_${stamp(now)}`));
  }

  private async groupsOf(query: Query): Promise<TracebackGroup[] | 'too many'> {
    try {
      return await this.breakdowns.groupsOf(query);
    } catch (error) {
      if (error instanceof TooManyExceptions) return 'too many';
      throw error;
    }
  }
}

function refuseUnknown(filters: Query): void {
  const unknown = Object.keys(filters).filter((name) => !Object.hasOwn(exceptionFilters, name));
  if (unknown.length === 0) return;
  throw new Error(
    `there is no filter ${unknown.map((name) => `"${name}"`).join(', ')}; there are ${Object.keys(exceptionFilters).join(', ')}`,
  );
}

function filesOf(groups: TracebackGroup[], query: Query, name: string): SlackFile[] {
  const facts = { breakdown: numbered(groups), num_clusters: groups.length, params: query };
  return [
    { name: `${name}.png`, title: TITLE, bytes: barChart(groups.map(({ count }) => count)) },
    { name: `${name}.json`, title: `${TITLE}: groups`, bytes: Buffer.from(JSON.stringify(facts, null, 2)) },
  ];
}

/** `20261122T070312Z` */
function stamp(time: Date): string {
  return time.toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
