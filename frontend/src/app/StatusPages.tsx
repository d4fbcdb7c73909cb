import { Button } from '@mantine/core';
import { IconAlertTriangle, IconLock, IconMapSearch, IconRefresh } from '@tabler/icons-react';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { ButtonLink } from '../components/ButtonLink.js';
import { Notice } from '../components/Notice.js';
import { PageFrame } from '../components/PageFrame.js';
import { useLackOfRole } from '../hooks/useCan.js';
import { reasonOf } from '../lib/api/errors.js';

/** 404: an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <PageFrame title="Page not found">
      <Notice
        icon={IconMapSearch}
        title="There is no page at this address"
        action={<ButtonLink to="/">Go to the start</ButtonLink>}
      >
        Check the link, or start from the menu.
      </Notice>
    </PageFrame>
  );
}

/** 403: a page that this person's role does not open. */
export function ForbiddenPage() {
  return (
    <PageFrame title="Not allowed">
      <Notice
        icon={IconLock}
        tone="warn"
        title="This page is not open to you"
        action={<ButtonLink to="/">Go to the start</ButtonLink>}
      >
        {useLackOfRole()}
      </Notice>
    </PageFrame>
  );
}

/** What is left when a page could not even start: its code or the session could not be loaded. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  return (
    <PageFrame title="This page could not be opened">
      <Notice
        icon={IconAlertTriangle}
        tone="bad"
        title="Something went wrong"
        action={
          <Button
            variant="default"
            size="xs"
            leftSection={<IconRefresh size={14} aria-hidden />}
            onClick={() => {
              reset();
              window.location.reload();
            }}
          >
            Load again
          </Button>
        }
      >
        {reasonOf(error)}
      </Notice>
    </PageFrame>
  );
}
