import {
  IconAlertOctagon,
  IconChevronDown,
  IconChevronRight,
  IconCircleCheck,
  IconMoodEmpty,
} from '@tabler/icons-react';
import { useId } from 'react';
import { Facts } from '../../components/Facts.js';
import { Notice } from '../../components/Notice.js';
import { StatusMark } from '../../components/StatusMark.js';
import { Time } from '../../components/Time.js';
import { Traceback } from '../../components/Traceback.js';
import type { ReportedException } from '../../lib/api/types.js';
import { outcomeOf, serviceOf } from '../../lib/exceptions.js';
import classes from './Exceptions.module.css';
import { robotName } from './sysmon.js';

interface ExceptionsProps {
  exceptions: ReportedException[];
  /** The exception that stands open. */
  open: number | undefined;
  onOpen: (exception: number) => void;
  /** The report's tags, which say whether the exceptions have been read. */
  tags: string[];
}

/** The exceptions of a report, one of them open. */
export function Exceptions({ exceptions, open, onOpen, tags }: ExceptionsProps) {
  if (exceptions.length === 0)
    return (
      <Notice
        icon={IconMoodEmpty}
        title={outcomeOf(exceptions, tags) === 'extracting' ? 'The exceptions are being read' : 'No exceptions'}
      >
        {outcomeOf(exceptions, tags) === 'extracting'
          ? 'The report has just come in. Load this page again in a moment.'
          : 'The report names no error of any service.'}
      </Notice>
    );
  return (
    <>
      {tags.includes('incomplete') && (
        <p className={classes.warning}>
          Some exceptions of this report could not be read. The report as received, below, has them all.
        </p>
      )}
      <ol className={classes.list}>
        {exceptions.map((exception) => (
          <Item
            key={exception.id}
            exception={exception}
            isOpen={exception.id === open}
            onOpen={() => onOpen(exception.id)}
          />
        ))}
      </ol>
    </>
  );
}

interface ItemProps {
  exception: ReportedException;
  isOpen: boolean;
  onOpen: () => void;
}

function Item({ exception, isOpen, onOpen }: ItemProps) {
  const bodyId = useId();
  const { code, handled, primary } = exception;
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li data-open={isOpen || undefined}>
      <h3 className={classes.heading}>
        <button type="button" className={classes.toggle} aria-expanded={isOpen} aria-controls={bodyId} onClick={onOpen}>
          <Chevron size={15} aria-hidden />
          <span className={classes.service}>{serviceOf(exception)}</span>{' '}
          <span className={classes.code}>{code === null ? 'no code' : `${code.code} ${code.name}`}</span>{' '}
          {primary && <span className={classes.primary}>primary</span>}{' '}
          <span className={classes.handled}>
            {handled ? (
              <StatusMark tone="warn" icon={IconCircleCheck}>
                Handled
              </StatusMark>
            ) : (
              <StatusMark tone="bad" icon={IconAlertOctagon}>
                Unhandled
              </StatusMark>
            )}
          </span>
        </button>
      </h3>
      <div id={bodyId} hidden={!isOpen}>
        {isOpen && <Details exception={exception} />}
      </div>
    </li>
  );
}

function Details({ exception }: { exception: ReportedException }) {
  const { code, info, traceback, timestamp, robot, node } = exception;
  return (
    <div className={classes.details}>
      {info && <p className={classes.info}>{info}</p>}
      <Facts
        facts={[
          ['Time', <Time key="time" iso={timestamp} withZone focusable />],
          ['Robot', robot === null ? 'unknown' : robotName(robot)],
          ['Node', node ?? 'unknown'],
          ['Team', code?.team ?? 'unknown'],
          ['Told to the operator', code?.operator_msg || 'nothing'],
          ...(code?.msg ? [['Meaning', code.msg] as [string, string]] : []),
        ]}
      />
      <Traceback text={traceback ?? ''} />
    </div>
  );
}
