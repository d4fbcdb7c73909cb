import { Button } from '@mantine/core';
import { IconChevronDown, IconClock } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useNow } from '../hooks/useNow.js';
import { useZone } from '../hooks/useZone.js';
import { allZones, ownZone, RANCH_ZONE, zoneLabel } from '../lib/time.js';
import { ChoiceMenu } from './ChoiceMenu.js';

/** Chooses the zone of every time on the page. */
export function ZoneMenu() {
  const [zone, chooseZone] = useZone();
  const now = useNow();

  const choices = useMemo(() => {
    const usual = new Map([
      [RANCH_ZONE, 'Ranch'],
      [ownZone(), 'Mine'],
      ['UTC', 'UTC'],
    ]);
    const first = [...usual].map(([value, name]) => ({
      value,
      label: name === value ? name : `${name}: ${value}`,
      detail: zoneLabel(now, value),
    }));
    const others = allZones().filter((name) => !usual.has(name));
    return [...first, ...others.map((value) => ({ value, label: value.replaceAll('_', ' ') }))];
  }, [now]);

  return (
    <ChoiceMenu
      label="Time zone"
      searchHint="Any zone, such as Madrid"
      choices={choices}
      chosen={[zone]}
      onChoose={chooseZone}
      align="end"
      button={
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconClock size={15} aria-hidden />}
          rightSection={<IconChevronDown size={13} aria-hidden />}
          aria-label={`Time zone: ${zone}`}
        >
          {zone}
        </Button>
      }
    />
  );
}
