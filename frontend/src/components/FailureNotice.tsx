import { Button } from '@mantine/core';
import { IconAlertTriangle, IconLock, IconMapSearch, IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { ApiError, reasonOf } from '../lib/api/errors.js';
import { currentSession, roleOf } from '../lib/api/session.js';
import { Notice } from './Notice.js';

interface FailureNoticeProps {
  /** What could not be shown, as in "The error reports". */
  what: string;
  error: unknown;
  onRetry?: () => void;
}

/** Why something is not there: not allowed, not found, or broken. The hub's reason is shown word for word. */
export function FailureNotice({ what, error, onRetry }: FailureNoticeProps) {
  // Whatever is known: where the session has ended, nobody need ask for it here.
  const { data: session } = useQuery({ ...currentSession, enabled: false });
  const status = error instanceof ApiError ? error.status : undefined;
  if (status === 403)
    return (
      <Notice icon={IconLock} tone="warn" title={`${what} are not open to you`}>
        Your role{session ? ` (${roleOf(session.user)})` : ''} does not allow this. An administrator can change it. The
        hub says: “{reasonOf(error)}”
      </Notice>
    );
  if (status === 404)
    return (
      <Notice icon={IconMapSearch} title="Not found">
        {reasonOf(error)}
      </Notice>
    );
  return (
    <Notice
      icon={IconAlertTriangle}
      tone="bad"
      title={`${what} could not be loaded`}
      action={
        onRetry !== undefined && (
          <Button variant="default" size="xs" leftSection={<IconRefresh size={14} aria-hidden />} onClick={onRetry}>
            Try again
          </Button>
        )
      }
    >
      {reasonOf(error)}
    </Notice>
  );
}
