import { type ChatMessage, escapedForChat } from '../../core/report/report-notice.js';
import type { ToldException } from './error-report-notice.js';

const DEFAULT_ADVICE = 'Please cycle the harvester';
const BASE_EXCEPTION = 0;
/** Bounds of Slack: https://docs.slack.dev/reference/block-kit/blocks */
const MAX_BLOCKS = 50;
const MAX_SECTION_LENGTH = 3000;

interface Advice {
  /** What to do, with the emojis behind it. */
  text: string;
  /** Number of the robot; null when the error does not say. */
  unit: number | null;
  isBase: boolean;
}

/**
 * What the operators at the ranch are to do about the errors that the machine could not handle, unit by unit; null when
 * there are none. The advice of the base exception says least and is left out when there is any other.
 */
export function operatorMessage(harvester: string, exceptions: ToldException[]): ChatMessage | null {
  const advices = exceptions.filter(({ handled }) => !handled).map(adviceOf);
  const [first] = advices;
  if (!first) return null;
  const isOneAdvice = advices.every(({ text }) => text === first.text);
  const told = isOneAdvice || advices.every(({ isBase }) => isBase) ? advices : advices.filter(({ isBase }) => !isBase);
  const sections = [...unitsByText(told)].map(([text, units]) => `Unit(s): ${unitNames(units)} -> ${text}`);
  return {
    text: '*OPERATOR MESSAGE*',
    blocks: [
      { type: 'context', elements: [markdown(`:warning: *${escapedForChat(harvester)}* ERROR! :warning:`)] },
      ...sections.slice(0, MAX_BLOCKS - 1).map((section) => ({ type: 'section', text: markdown(section) })),
    ],
  };
}

function adviceOf({ info, robot, code, operator_msg: advice }: ToldException): Advice {
  const isTrayChanger = info?.includes('traychg') ?? false;
  const emojis = isTrayChanger ? ':red_cross: :outbox_tray:' : ':red_cross:';
  const trayUnit = isTrayChanger ? /traychgunit\.(\d{1,3})/.exec(info ?? '')?.[1] : undefined;
  return {
    text: `${escapedForChat(advice ?? DEFAULT_ADVICE)} ${emojis}`,
    unit: trayUnit === undefined ? robot : Number(trayUnit),
    isBase: code === BASE_EXCEPTION,
  };
}

/** The units of each text, texts in the order of their first error. */
function unitsByText(advices: Advice[]): Map<string, Set<number | null>> {
  const units = new Map<string, Set<number | null>>();
  for (const { text, unit } of advices) units.set(text, (units.get(text) ?? new Set()).add(unit));
  return units;
}

/** `master, r1, r3`; an error that names no unit comes last. */
function unitNames(units: Set<number | null>): string {
  return [...units]
    .sort((one, other) => (one ?? Number.MAX_SAFE_INTEGER) - (other ?? Number.MAX_SAFE_INTEGER))
    .map((unit) => (unit === null ? 'unknown' : unit === 0 ? 'master' : `r${unit}`))
    .join(', ');
}

function markdown(text: string): object {
  return { type: 'mrkdwn', text: text.slice(0, MAX_SECTION_LENGTH) };
}
