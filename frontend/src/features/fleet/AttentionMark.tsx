import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck, IconMoon, IconRobot } from '@tabler/icons-react';
import { StatusMark } from '../../components/StatusMark.js';
import type { FleetMember } from '../../lib/api/types.js';
import classes from './AttentionMark.module.css';

const marks = {
  3: { tone: 'bad', icon: IconAlertOctagon, text: 'Unhandled errors' },
  2: { tone: 'warn', icon: IconAlertTriangle, text: 'More errors than usual' },
  1: { tone: 'note', icon: IconMoon, text: 'Silent' },
  0: { tone: 'quiet', icon: IconCircleCheck, text: 'As usual' },
} as const;

/** Whether somebody should look at a harvester, and why in words. */
export function AttentionMark({ machine }: { machine: FleetMember }) {
  if (machine.is_emulator)
    return (
      <StatusMark tone="quiet" icon={IconRobot}>
        Emulator
      </StatusMark>
    );
  const { tone, icon, text } = marks[machine.attention];
  return (
    <>
      <StatusMark tone={tone} icon={icon}>
        {text}
      </StatusMark>
      {machine.attention_reasons.length > 0 && (
        <ul className={classes.reasons}>
          {machine.attention_reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </>
  );
}
