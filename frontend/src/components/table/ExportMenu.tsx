import { Button, Popover } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useCan } from '../../hooks/useCan.js';
import { exportAddress, type ListSource } from '../../lib/api/lists.js';
import { GatedButton } from '../GatedButton.js';
import classes from './ExportMenu.module.css';

const formats = [
  { format: 'csv', label: 'CSV', detail: 'for spreadsheets' },
  { format: 'json', label: 'JSON', detail: 'for programs' },
] as const;

/** All rows of a list, not only those of this page, as a file. The browser fetches it, however long it is. */
export function ExportMenu({ rows, source }: { rows: string; source: ListSource }) {
  const icon = <IconDownload size={14} aria-hidden />;
  const look = { variant: 'subtle', color: 'gray', size: 'compact-xs', leftSection: icon };
  if (!useCan('export', source.path))
    return (
      <GatedButton action="export" resource={source.path} onClick={() => undefined} {...look}>
        Export
      </GatedButton>
    );
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button {...look} rightSection={<IconChevronDown size={12} aria-hidden />}>
          Export
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Export" className={classes.menu}>
        <p className={classes.note}>All {rows} that fit the filters</p>
        {formats.map(({ format, label, detail }) => (
          <a key={format} className={classes.format} href={exportAddress(source, format)} download>
            {label} <span className={classes.note}>{detail}</span>
          </a>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
