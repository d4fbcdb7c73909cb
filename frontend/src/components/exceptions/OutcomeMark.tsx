import { IconAlertOctagon, IconCircleCheck, IconHelpCircle, IconHourglass, IconRefresh } from '@tabler/icons-react';
import type { Outcome } from '../../lib/exceptions.js';
import { StatusMark } from '../StatusMark.js';

const marks = {
  unhandled: { tone: 'bad', icon: IconAlertOctagon, text: 'Unhandled' },
  handled: { tone: 'warn', icon: IconCircleCheck, text: 'Handled' },
  cycled: { tone: 'note', icon: IconRefresh, text: 'Cycled' },
  none: { tone: 'quiet', icon: IconHelpCircle, text: 'No exceptions' },
  extracting: { tone: 'quiet', icon: IconHourglass, text: 'Extracting' },
} as const;

/** What became of the harvester, as shape, colour and word. */
export function OutcomeMark({ outcome, filled }: { outcome: Outcome; filled?: boolean }) {
  const { tone, icon, text } = marks[outcome];
  return (
    <StatusMark tone={tone} icon={icon} filled={filled}>
      {text}
    </StatusMark>
  );
}
