import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useZone } from '../../hooks/useZone.js';
import { formatInstant, readTypedTime, zoneLabel } from '../../lib/time.js';
import classes from './filters.module.css';
import { PopoverFilter } from './PopoverFilter.js';

/** Both ends as typed, read in `tz`; either may be open. */
export interface TimeRange {
  start_time?: string;
  end_time?: string;
  tz?: string;
}

interface TimeRangeFilterProps {
  label?: string;
  value: TimeRange;
  onChange: (value: TimeRange) => void;
}

const HOUR_MS = 3_600_000;
const presets = [
  { label: 'Last hour', spanMs: HOUR_MS },
  { label: '24 hours', spanMs: 24 * HOUR_MS },
  { label: '7 days', spanMs: 7 * 24 * HOUR_MS },
  { label: '30 days', spanMs: 30 * 24 * HOUR_MS },
];

/** Keeps the rows between two times. What is typed is sent as typed, with the zone it was typed in. */
export function TimeRangeFilter({ label = 'Time', value, onChange }: TimeRangeFilterProps) {
  const [zone] = useZone();
  return (
    <PopoverFilter
      label={label}
      value={inWords(value, zone)}
      onRemove={() => onChange({ start_time: undefined, end_time: undefined })}
    >
      {(close) => (
        <TimeRangeForm
          value={value}
          onApply={(range) => {
            onChange(range);
            close();
          }}
        />
      )}
    </PopoverFilter>
  );
}

function inWords({ start_time, end_time }: TimeRange, zone: string): string | undefined {
  // A link may bring what nobody can read; the hub then answers as if it had not been asked.
  const named = (text: string) => (readTypedTime(text, zone) === null ? `${text} (may be ignored)` : text);
  if (start_time !== undefined && end_time !== undefined) return `${named(start_time)} – ${named(end_time)}`;
  if (start_time !== undefined) return `since ${named(start_time)}`;
  if (end_time !== undefined) return `until ${named(end_time)}`;
  return undefined;
}

function TimeRangeForm({ value, onApply }: { value: TimeRange; onApply: (range: TimeRange) => void }) {
  const [zone] = useZone();
  const [start, setStart] = useState(value.start_time ?? '');
  const [end, setEnd] = useState(value.end_time ?? '');
  const startAt = readTypedTime(start, zone);
  const endAt = readTypedTime(end, zone);

  const isReadable = (start.trim() === '' || startAt !== null) && (end.trim() === '' || endAt !== null);
  const isBackwards = startAt !== null && endAt !== null && startAt > endAt;

  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (!isReadable || isBackwards) return;
    const isAny = start.trim() === '' && end.trim() === '';
    onApply({
      start_time: start.trim() || undefined,
      end_time: end.trim() || undefined,
      ...(isAny ? {} : { tz: zone }),
    });
  };

  const applyPreset = (spanMs: number) => {
    const since = formatInstant(new Date(Date.now() - spanMs), zone);
    onApply({ start_time: since.slice(0, 'YYYY-MM-DD HH:MM:SS'.length), end_time: undefined, tz: zone });
  };

  return (
    <form className={classes.range} onSubmit={apply}>
      <div className={classes.presets}>
        {presets.map(({ label, spanMs }) => (
          <Button key={label} variant="default" size="compact-xs" onClick={() => applyPreset(spanMs)}>
            {label}
          </Button>
        ))}
      </div>
      <TimeInput label="From" text={start} instant={startAt} zone={zone} onChange={setStart} autoFocus />
      <TimeInput
        label="To"
        text={end}
        instant={endAt}
        zone={zone}
        onChange={setEnd}
        fault={isBackwards ? 'This is before the start' : undefined}
      />
      <div className={classes.rangeActions}>
        <p className={classes.zoneNote}>Times are {zone}.</p>
        <Button type="submit" size="xs" disabled={!isReadable || isBackwards}>
          Apply
        </Button>
      </div>
    </form>
  );
}

interface TimeInputProps {
  label: string;
  text: string;
  instant: Date | null;
  zone: string;
  onChange: (text: string) => void;
  fault?: string;
  autoFocus?: boolean;
}

function TimeInput({ label, text, instant, zone, onChange, fault, autoFocus = false }: TimeInputProps) {
  const isUnread = text.trim() !== '' && instant === null;
  return (
    <div>
      <TextInput
        label={label}
        size="xs"
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
        placeholder="YYYY-MM-DD HH:MM:SS"
        error={isUnread ? 'Not a time that can be read: write 2022-05-02 14:27:42' : fault}
        data-autofocus={autoFocus || undefined}
        autoComplete="off"
      />
      {instant !== null && fault === undefined && (
        <span className={classes.reading}>
          {formatInstant(instant, zone)} {zoneLabel(instant, zone)}
        </span>
      )}
    </div>
  );
}

interface CreatedRange {
  created_after?: string;
  created_before?: string;
  tz?: string;
}

interface CreatedFilterProps {
  label: string;
  value: CreatedRange;
  onChange: (value: CreatedRange) => void;
}

/** Keeps the rows that the hub stored between two times. */
export function CreatedFilter({ label, value, onChange }: CreatedFilterProps) {
  return (
    <TimeRangeFilter
      label={label}
      value={{ start_time: value.created_after, end_time: value.created_before }}
      onChange={({ start_time, end_time, ...zone }) =>
        onChange({ created_after: start_time, created_before: end_time, ...zone })
      }
    />
  );
}
