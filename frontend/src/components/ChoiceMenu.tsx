import {
  type ButtonHTMLAttributes,
  cloneElement,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useState,
} from 'react';
import type { Choice } from '../lib/api/choices.js';

export interface ChoiceMenuProps {
  /** The button that opens the menu. */
  button: ReactElement<ButtonHTMLAttributes<HTMLButtonElement>>;
  /** What is chosen, as in "Harvester". */
  label: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChoose: (value: string) => void;
  /** Stays open, to choose more than one. */
  multiple?: boolean;
  /** Offers a search box with this hint. */
  searchHint?: string;
  /** Stands in for the choices while they are on their way, or says why they are not there. */
  status?: ReactNode;
  align?: 'start' | 'end';
}

const load = () => import('./ChoiceList.js');

// Every page has several of these, and most are never opened: what opens is loaded when a pointer or the focus comes near.
const ChoiceList = lazy(() => load().then((file) => ({ default: file.ChoiceList })));

/** A button that opens a list to choose from, by mouse, touch or keyboard. */
export function ChoiceMenu(props: ChoiceMenuProps) {
  const [isUsed, setIsUsed] = useState(false);
  const button = cloneElement(props.button, {
    // As the kit has it, where the button itself walks the list.
    role: props.searchHint === undefined ? 'combobox' : undefined,
    'aria-haspopup': 'listbox',
    'aria-expanded': false,
    onPointerEnter: () => void load(),
    onFocus: () => void load(),
    onClick: () => setIsUsed(true),
  });
  if (!isUsed) return button;
  return (
    <Suspense fallback={button}>
      <ChoiceList {...props} />
    </Suspense>
  );
}
