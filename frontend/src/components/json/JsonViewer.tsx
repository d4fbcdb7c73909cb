import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconChevronUp, IconDownload, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { CopyButton } from '../CopyButton.js';
import classes from './JsonViewer.module.css';
import { type JsonRow, matchesOf, OPEN_LEVELS, rowsOf } from './jsonRows.js';

interface JsonViewerProps {
  /** What the JSON is, for those who cannot see it: "Report as received". */
  label: string;
  value: unknown;
  /** The name that a download gets. */
  fileName: string;
}

/** What stands folded: by the reader's choice, line by line, and for the rest by "all", or by depth when undefined. */
interface Folding {
  all?: boolean;
  byPath: ReadonlyMap<string, boolean>;
}

/** Lines drawn at once; a report that is unfolded whole may have tens of thousands. */
const STEP = 1_000;

/** A JSON value as a tree: fold, search, copy a path or a value, download. */
export function JsonViewer({ label, value, fileName }: JsonViewerProps) {
  const [folding, setFolding] = useState<Folding>({ byPath: new Map() });
  const [wanted, setWanted] = useState('');
  const [match, setMatch] = useState(0);
  const [current, setCurrent] = useState('');
  const [most, setMost] = useState(STEP);
  const tree = useRef<HTMLDivElement>(null);

  const { matches, ancestors } = useMemo(() => matchesOf(value, wanted), [value, wanted]);
  const rows = useMemo(() => {
    const isFolded = (path: string, depth: number) =>
      folding.byPath.get(path) ?? (depth === 0 ? false : (folding.all ?? depth >= OPEN_LEVELS));
    return rowsOf(value, (path, depth) => ancestors.has(path) || !isFolded(path, depth));
  }, [value, folding, ancestors]);
  const shown = rows.slice(0, most);
  const matched = matches[match];
  const currentRow = rows.find(({ path }) => path === current) ?? rows[0];

  useEffect(() => {
    if (matched !== undefined) rowElement(tree.current, matched)?.scrollIntoView({ block: 'nearest' });
  }, [matched]);

  const search = (text: string) => {
    setWanted(text);
    setMatch(0);
  };
  const goToMatch = (step: number) => {
    if (matches.length === 0) return;
    const next = (match + step + matches.length) % matches.length;
    setMatch(next);
    setCurrent(matches[next] ?? '');
    const line = rows.findIndex(({ path }) => path === matches[next]);
    if (line >= most) setMost(line + STEP);
  };
  const fold = (path: string, isFolded: boolean) =>
    setFolding({ ...folding, byPath: new Map(folding.byPath).set(path, isFolded) });
  const foldAll = (all: boolean) => setFolding({ all, byPath: new Map() });

  const walk = (event: KeyboardEvent) => {
    const index = shown.findIndex(({ path }) => path === currentRow?.path);
    const row = shown[index];
    const go = (to: JsonRow | undefined) => {
      if (to === undefined) return;
      setCurrent(to.path);
      rowElement(tree.current, to.path)?.focus();
    };
    const act = {
      arrowdown: () => go(shown[index + 1]),
      arrowup: () => go(shown[index - 1]),
      home: () => go(shown[0]),
      end: () => go(shown.at(-1)),
      arrowright: () => (row?.isOpen ? go(shown[index + 1]) : row?.size !== undefined && fold(row.path, false)),
      arrowleft: () =>
        row?.isOpen
          ? fold(row.path, true)
          : go(shown.slice(0, index).findLast(({ depth }) => depth < (row?.depth ?? 0))),
      enter: () => row?.size !== undefined && fold(row.path, row.isOpen),
    }[event.key.toLowerCase()];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return (
    <div className={classes.viewer}>
      <div className={classes.bar}>
        <TextInput
          size="xs"
          aria-label={`Search in ${label}`}
          placeholder="Search keys and values"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={wanted}
          onChange={(event) => search(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') goToMatch(event.shiftKey ? -1 : 1);
          }}
        />
        {wanted.trim() !== '' && (
          <span className={classes.matches}>
            <span role="status">{matches.length === 0 ? 'no match' : `${match + 1} of ${matches.length}`}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              aria-label="Previous match"
              onClick={() => goToMatch(-1)}
            >
              <IconChevronUp size={15} aria-hidden />
            </ActionIcon>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label="Next match" onClick={() => goToMatch(1)}>
              <IconChevronDown size={15} aria-hidden />
            </ActionIcon>
          </span>
        )}
        <span className={classes.actions}>
          <Button variant="subtle" color="gray" size="compact-xs" onClick={() => foldAll(false)}>
            Unfold all
          </Button>
          <Button variant="subtle" color="gray" size="compact-xs" onClick={() => foldAll(true)}>
            Fold all
          </Button>
          <CopyButton text={() => JSON.stringify(value, null, 2)} label="Copy JSON" />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="sm"
            aria-label="Download JSON"
            onClick={() => download(value, fileName)}
          >
            <IconDownload size={15} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      <div className={classes.tree} role="tree" aria-label={label} ref={tree} onKeyDown={walk}>
        {shown.map((row) => (
          <Row
            key={row.path}
            row={row}
            isCurrent={row === currentRow}
            isMatch={row.path === matched}
            onFold={() => fold(row.path, row.isOpen)}
            onPick={() => setCurrent(row.path)}
          />
        ))}
      </div>
      {rows.length > most && (
        <Button variant="subtle" size="compact-xs" onClick={() => setMost(most + STEP)}>
          Show {Math.min(STEP, rows.length - most)} of {rows.length - most} more lines
        </Button>
      )}
      <div className={classes.foot}>
        <code className={classes.path}>{currentRow?.path || '(root)'}</code>
        <CopyButton text={currentRow?.path ?? ''} label="Copy path" withLabel />
        <CopyButton
          text={() =>
            typeof currentRow?.value === 'string' ? currentRow.value : JSON.stringify(currentRow?.value, null, 2)
          }
          label="Copy value"
          withLabel
        />
      </div>
    </div>
  );
}

function rowElement(tree: HTMLElement | null, path: string): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`) ?? null;
}

function download(value: unknown, fileName: string) {
  const url = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

interface RowProps {
  row: JsonRow;
  isCurrent: boolean;
  isMatch: boolean;
  onFold: () => void;
  onPick: () => void;
}

function Row({ row, isCurrent, isMatch, onFold, onPick }: RowProps) {
  const { path, name, depth, size, isOpen, value } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree walks its lines by the keyboard
    <div
      role="treeitem"
      className={classes.row}
      aria-level={depth + 1}
      aria-expanded={size === undefined ? undefined : isOpen}
      aria-selected={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      data-path={path}
      data-match={isMatch || undefined}
      style={{ paddingInlineStart: `${depth * 1.125 + 0.25}rem` }}
      onClick={() => {
        onPick();
        if (size !== undefined && window.getSelection()?.isCollapsed !== false) onFold();
      }}
      onFocus={onPick}
    >
      <span className={classes.fold}>
        {size !== undefined && (isOpen ? <IconChevronDown size={13} /> : <IconChevronRight size={13} />)}
      </span>
      {name !== undefined && <span className={classes.name}>{name}</span>}
      {name !== undefined && <span className={classes.colon}>:</span>}
      <Value value={value} size={size} isOpen={isOpen} />
    </div>
  );
}

function Value({ value, size, isOpen }: { value: unknown; size: number | undefined; isOpen: boolean }) {
  if (size !== undefined) {
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    const noun = Array.isArray(value) ? 'item' : 'key';
    return (
      <span className={classes.summary}>
        {isOpen && size > 0 ? open : `${open}${size === 0 ? '' : '…'}${close}`} {size} {size === 1 ? noun : `${noun}s`}
      </span>
    );
  }
  return <span data-kind={value === null ? 'null' : typeof value}>{JSON.stringify(value)}</span>;
}
