import { IconCpu, IconTractor } from '@tabler/icons-react';
import { StatusMark } from '../../components/StatusMark.js';

/** Whether the machine stands in a field or runs in software. */
export function MachineKind({ isEmulator }: { isEmulator: boolean }) {
  return isEmulator ? (
    <StatusMark tone="note" icon={IconCpu}>
      Emulator
    </StatusMark>
  ) : (
    <StatusMark tone="quiet" icon={IconTractor}>
      Harvester
    </StatusMark>
  );
}
