import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Facts } from '../../components/Facts.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import { Time } from '../../components/Time.js';
import { useMe } from '../../hooks/useCan.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { criteriaInWords } from '../../lib/criteria.js';
import { ownRules } from './api.js';
import { ActiveMark, nameOf, roleOf } from './columns.js';
import { PasswordForm } from './PasswordForm.js';
import classes from './ProfilePage.module.css';
import { Tokens } from './Tokens.js';

const OwnProfileDialog = lazy(() =>
  import('./OwnProfileDialog.js').then((file) => ({ default: file.OwnProfileDialog })),
);

/** The reader: name, Slack id, password, and the rules by which they are told of things. */
export function ProfilePage() {
  const me = useMe();
  const refresh = useRefresh('session');
  const [isEdited, setIsEdited] = useState(false);

  return (
    <PageFrame
      title="My profile"
      actions={
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPencil size={14} aria-hidden />}
          onClick={() => setIsEdited(true)}
        >
          Edit
        </Button>
      }
    >
      <Facts
        facts={[
          ['Username', me.username],
          ['Name', nameOf(me)],
          ['E-mail', me.email || 'none'],
          ['Slack ID', me.profile?.slack_id || 'none'],
          ['Role', roleOf(me)],
          ['State', <ActiveMark key="state" isActive={me.is_active} />],
          ['Staff', me.is_staff ? 'yes' : 'no'],
          ['Last login', <Time key="login" iso={me.last_login} withZone focusable />],
        ]}
      />
      <div className={classes.columns}>
        <Panel title="Password">
          <PasswordForm />
        </Panel>
        <div className={classes.stack}>
          <Rules title="Rules I made" category="created" />
          <Rules title="Rules that tell me" category="is_recipient" />
        </div>
      </div>
      <Tokens />
      {isEdited && (
        <Suspense>
          <OwnProfileDialog
            user={me}
            onClose={() => setIsEdited(false)}
            onSaved={() => {
              setIsEdited(false);
              void refresh();
            }}
          />
        </Suspense>
      )}
    </PageFrame>
  );
}

/** The newest of the reader's rules. */
function Rules({ title, category }: { title: string; category: 'created' | 'is_recipient' }) {
  const rules = useQuery(ownRules(category));
  return (
    <Panel
      title={title}
      note={rules.data?.count}
      actions={
        <Link to="/notifications" search={{ category }}>
          View all
        </Link>
      }
    >
      <QueryState what="The rules" query={rules} skeletonLines={2}>
        {({ results }) =>
          results.length === 0 ? (
            <span className={classes.none}>None. A rule is made from a list of error reports or from one report.</span>
          ) : (
            <ul className={classes.rules}>
              {results.map(({ id, name, criteria, recipients }) => (
                <li key={id}>
                  <Link to="/notifications/$id" params={{ id: String(id) }}>
                    {name ?? (criteriaInWords(criteria).join(', ') || 'every report')}
                  </Link>{' '}
                  <span className={classes.none}>tells {recipients.map(({ username }) => username).join(', ')}</span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </Panel>
  );
}
