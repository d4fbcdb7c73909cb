import { IconPencil, IconPlayerPause, IconPlayerPlay, IconSend } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useConfirm } from '../../components/dialogs/useConfirm.js';
import { GatedButton } from '../../components/GatedButton.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { userIds } from '../../lib/api/choices.js';
import type { RuleDetail } from '../../lib/api/types.js';
import { toast } from '../../lib/toast.js';
import { editRule, testRule } from './api.js';

const EditRuleDialog = lazy(() => import('./EditRuleDialog.js').then((file) => ({ default: file.EditRuleDialog })));

/** Edits, pauses and tries out a rule: who made it, and managers. */
export function RuleActions({ rule }: { rule: RuleDetail }) {
  const users = useQuery(userIds);
  const refresh = useRefresh('notifications');
  const refreshMessages = useRefresh(`notifications/${rule.id}/deliveries`);
  const [ask, question] = useConfirm();
  const [isEdited, setIsEdited] = useState(false);
  const otherReason = rule.may_change ? undefined : 'Only who made this rule, or a manager, can change it.';
  const names = rule.recipients.map(({ username }) => username);

  return (
    <>
      <GatedButton
        action="edit"
        resource="notifications"
        otherReason={otherReason ?? (users.isError ? 'The people could not be loaded.' : undefined)}
        leftSection={<IconPencil size={14} aria-hidden />}
        onClick={() => setIsEdited(true)}
      >
        Edit
      </GatedButton>
      <GatedButton
        action="edit"
        resource="notifications"
        otherReason={otherReason}
        leftSection={rule.paused ? <IconPlayerPlay size={14} aria-hidden /> : <IconPlayerPause size={14} aria-hidden />}
        onClick={() =>
          ask({
            title: rule.paused ? 'Resume this rule?' : 'Pause this rule?',
            children: (
              <p>
                {rule.paused
                  ? 'It tells again of reports that come from now on, not of those that came meanwhile.'
                  : 'It tells nobody until it is resumed. What comes meanwhile is not told later.'}
              </p>
            ),
            button: rule.paused ? 'Resume' : 'Pause',
            act: () => editRule(rule.id, { paused: !rule.paused }).then(refresh),
            done: rule.paused ? 'The rule tells again.' : 'The rule is paused.',
          })
        }
      >
        {rule.paused ? 'Resume' : 'Pause'}
      </GatedButton>
      <GatedButton
        action="test"
        resource="notifications"
        otherReason={otherReason}
        leftSection={<IconSend size={14} aria-hidden />}
        onClick={() =>
          ask({
            title: 'Send a test message?',
            children: (
              <p>
                It says what the rule says of the newest report that meets it, where its messages go, to{' '}
                {names.join(', ')}.
              </p>
            ),
            button: 'Send',
            act: async () => {
              const { report, status } = await testRule(rule.id);
              const about =
                report === null
                  ? 'No report meets the rule yet; the message says so.'
                  : `It is about report ${report}.`;
              toast(
                status === 'skipped'
                  ? 'Not sent: the hub has no Slack. The messages below say so.'
                  : `The test is on its way. ${about}`,
              );
              await refreshMessages();
            },
          })
        }
      >
        Send test
      </GatedButton>
      {question}
      {isEdited && users.data !== undefined && (
        <Suspense>
          <EditRuleDialog
            rule={rule}
            recipients={users.data.filter(({ label }) => names.includes(label)).map(({ value }) => value)}
            onClose={() => setIsEdited(false)}
            onSaved={() => {
              setIsEdited(false);
              void refresh();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
