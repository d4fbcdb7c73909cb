import { Popover } from '@mantine/core';
import {
  cloneElement,
  type DOMAttributes,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import classes from './Hint.module.css';

interface HintProps {
  hint: ReactNode;
  /** What the hint is about: one element that takes the handlers. */
  children: ReactElement<DOMAttributes<HTMLElement> & { 'aria-describedby'?: string }>;
}

const OPEN_DELAY_MS = 350;
const CLOSE_DELAY_MS = 80;

/** A note that shows while its subject is pointed at or focused; Escape takes it away. */
export function Hint({ hint, children }: HintProps) {
  const [isOpen, setIsOpen] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = (open: boolean, delayMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setIsOpen(open), delayMs);
  };
  const pointing = {
    onMouseEnter: () => change(true, OPEN_DELAY_MS),
    onMouseLeave: () => change(false, CLOSE_DELAY_MS),
  };

  return (
    <Popover opened={isOpen} withRoles={false} keepMounted={false} position="bottom-start" offset={6}>
      <Popover.Target>
        {cloneElement(children, {
          ...pointing,
          onFocus: () => change(true, 0),
          onBlur: () => change(false, 0),
          onKeyDown: (event) => {
            if (event.key === 'Escape') change(false, 0);
          },
          'aria-describedby': isOpen ? id : undefined,
        })}
      </Popover.Target>
      <Popover.Dropdown id={id} role="tooltip" className={classes.hint} {...pointing}>
        {hint}
      </Popover.Dropdown>
    </Popover>
  );
}
