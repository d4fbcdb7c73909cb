import { ActionIcon, Button, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { copyText } from '../lib/clipboard.js';
import { Hint } from './Hint.js';

interface CopyButtonProps {
  /** What goes on the clipboard; a function when it is costly to make. */
  text: string | (() => string);
  /** What the button does, as in "Copy traceback". */
  label: string;
  /** Shows the label beside the icon. */
  withLabel?: boolean;
}

const SHOWN_MS = 2_000;

/** Puts a text on the clipboard and says so for two seconds, aloud too. */
export function CopyButton({ text, label, withLabel = false }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'refused'>('idle');

  useEffect(() => {
    if (outcome === 'idle') return;
    const timer = setTimeout(() => setOutcome('idle'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = () =>
    copyText(typeof text === 'string' ? text : text()).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  const said = { idle: label, copied: 'Copied', refused: 'The browser refused to copy' }[outcome];
  const icon = outcome === 'copied' ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />;

  return (
    <>
      {withLabel ? (
        <Button variant="default" size="xs" leftSection={icon} onClick={copy}>
          {said}
        </Button>
      ) : (
        <Hint hint={said}>
          <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label} onClick={copy}>
            {icon}
          </ActionIcon>
        </Hint>
      )}
      <VisuallyHidden role="status">{outcome === 'idle' ? '' : said}</VisuallyHidden>
    </>
  );
}
