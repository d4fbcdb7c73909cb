import { lazy, Suspense, useEffect, useState } from 'react';
import { focusAtItsEnd } from '../lib/keyboard.js';
import classes from './PaletteDoor.module.css';

const Palette = lazy(() => import('./palette/Palette.js').then((file) => ({ default: file.Palette })));

interface PaletteDoorProps {
  onClose: () => void;
  onLogOut: () => void;
}

/** The palette. Until its code is here, a bare box takes what is typed; the focus goes back to where it was before. */
export function PaletteDoor({ onClose, onLogOut }: PaletteDoorProps) {
  const [typed, setTyped] = useState('');
  const [focusedBefore] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    },
    [focusedBefore],
  );

  return (
    <Suspense fallback={<BareBox typed={typed} onType={setTyped} onClose={onClose} />}>
      <Palette typed={typed} onType={setTyped} onClose={onClose} onLogOut={onLogOut} />
    </Suspense>
  );
}

interface BareBoxProps {
  typed: string;
  onType: (typed: string) => void;
  onClose: () => void;
}

function BareBox({ typed, onType, onClose }: BareBoxProps) {
  return (
    <div className={classes.cover}>
      <div role="dialog" aria-modal aria-busy aria-label="Search and commands" className={classes.box}>
        <input
          ref={focusAtItsEnd}
          className={classes.input}
          value={typed}
          aria-label="Search and commands"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
            // There is nothing else in the dialog.
            if (event.key === 'Tab') event.preventDefault();
          }}
        />
      </div>
    </div>
  );
}
