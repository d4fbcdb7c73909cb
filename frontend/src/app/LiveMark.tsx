import { IconAntennaBars5, IconRefreshDot } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { Hint } from '../components/Hint.js';
import { useCan } from '../hooks/useCan.js';
import { listen, liveState, onLive, subscribeLiveState } from '../lib/live.js';
import classes from './LiveMark.module.css';
import { refreshFor } from './refreshFor.js';

const words = {
  connecting: { text: 'Connecting', hint: 'Asking the hub to tell what happens.' },
  live: { text: 'Live', hint: 'The hub tells of new reports at once.' },
  polling: { text: 'Every 30 s', hint: 'The hub does not tell by itself just now; pages ask it every 30 seconds.' },
};

/** Listens to the hub, refreshes what is open, and shows in the frame whether the hub tells or is asked. */
export function LiveMark() {
  const mayListen = useCan('listen', 'live');
  const queryClient = useQueryClient();
  const state = useSyncExternalStore(subscribeLiveState, liveState);
  useEffect(() => listen(mayListen), [mayListen]);
  useEffect(() => onLive((event) => refreshFor(event, queryClient)), [queryClient]);

  const { text, hint } = words[state];
  const Icon = state === 'live' ? IconAntennaBars5 : IconRefreshDot;
  return (
    <Hint hint={hint}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard must reach what the mark means */}
      <span className={classes.mark} data-state={state} tabIndex={0} role="status" aria-label={`News: ${text}`}>
        <Icon size={15} aria-hidden />
        <span className={classes.text}>{text}</span>
      </span>
    </Hint>
  );
}
