import sql from 'sql-template-tag';
import { escapedForChat, type ReportNotice } from '../../core/report/report-notice.js';
import type { Database } from '../../platform/database/database.js';
import { operatorMessage } from './operator-message.js';

/** An exception as people are told of it. */
export interface ToldException {
  service: string | null;
  robot: number | null;
  info: string | null;
  handled: boolean;
  primary: boolean | null;
  /** The number as it was sent; null when it could not be read. */
  code: number | null;
  /** What the hub knows of the code; null when it does not know the number. */
  name: string | null;
  cycle: boolean | null;
  operator_msg: string | null;
}

interface ToldReport {
  id: number;
  harv_id: number | null;
  harvester_name: string | null;
  site_channel: string | null;
  ranch: string | null;
  report_time: string | null;
  exceptions: ToldException[];
}

const MAX_INFO_LENGTH = 120;
const CUT_INFO_LENGTH = 114;

/** What people are told of error reports, by id: the text, and what the operators of the ranch are to do. Those that are gone are left out. */
export async function errorReportNotices(database: Database, reportIds: number[]): Promise<Map<number, ReportNotice>> {
  const reports = await database.query<ToldReport & { [column: string]: unknown }>(
    sql`
      SELECT t.id, h.harv_id, h.name AS harvester_name, works_at.site_channel, l.ranch,
        replace(to_char(t.report_time AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '.000000', '') || '+00:00' AS report_time,
        coalesce((
          SELECT json_agg(json_build_object(
            'service', x.service, 'robot', x.robot, 'info', left(x.info, 1000), 'handled', x.handled, 'primary', x."primary",
            'code', x.code_number, 'name', c.name, 'cycle', c.cycle, 'operator_msg', c.operator_msg) ORDER BY x."timestamp", x.id)
          FROM exception x LEFT JOIN exception_code c ON c.id = x.code_id WHERE x.report_id = t.id
        ), '[]') AS exceptions
      FROM error_report t
      LEFT JOIN location l ON l.id = t.location_id
      LEFT JOIN harvester h ON h.id = t.harvester_id
      LEFT JOIN location works_at ON works_at.id = h.location_id
      WHERE t.id = ANY(${reportIds}::bigint[])`,
  );
  return new Map(reports.map((report) => [report.id, noticeOf(report)]));
}

function noticeOf(report: ToldReport): ReportNotice {
  const { harv_id: harvId, harvester_name: name, site_channel: channel, exceptions } = report;
  const message = operatorMessage(name || `Harvester ${harvId ?? 'unknown'}`, exceptions);
  return { harvId, text: textOf(report), operators: channel && message ? { channel, message } : null };
}

/** The report in a few lines. */
function textOf({ harv_id: harvId, report_time: time, ranch, exceptions }: ToldReport): string {
  const { emoji, action } = actionOf(exceptions);
  return [
    `${emoji} *Error on Harvester ${harvId ?? 'unknown'}* ${emoji}`,
    `ts: ${time ?? 'unknown'}`,
    `Action: ${action}`,
    `Exceptions: ${exceptions.map((exception) => `\n\t${lineOf(exception)}`).join('')}`,
    `Location: ${escapedForChat(ranch ?? 'unknown')}`,
  ].join('\n');
}

/** What the machine does about its errors, as far as the errors tell. */
function actionOf(exceptions: ToldException[]): { emoji: string; action: string } {
  if (exceptions.length === 0) return { emoji: ':question:', action: '*Unknown: No exceptions received.*' };
  if (!exceptions.every(({ handled }) => handled)) return { emoji: ':red_circle:', action: '*Unable to handle.*' };
  return exceptions.every(({ cycle }) => cycle === true)
    ? { emoji: ':recycle:', action: '*Attempting to cycle the robot.*' }
    : { emoji: ':large_yellow_circle:', action: '*Disarming the robot.*' };
}

function lineOf({ service, robot, handled, primary, info, name, code }: ToldException): string {
  const rank = primary === null ? 'unknown' : primary ? 'Primary' : 'Secondary';
  const error = escapedForChat(name ?? `code ${code ?? 'unknown'}`);
  const place = `${escapedForChat(service ?? 'unknown')}.${robot ?? 'unknown'}`;
  return `*${place}* ${handled ? 'handled' : 'unhandled'} error: *${error}* (${rank}): ${escapedForChat(cut(info ?? ''))}`;
}

function cut(info: string): string {
  const characters = [...info];
  return characters.length > MAX_INFO_LENGTH ? `${characters.slice(0, CUT_INFO_LENGTH).join('')}(trunc)` : info;
}
