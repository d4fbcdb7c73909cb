import { IconPlayerPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useConfirm } from '../../components/dialogs/useConfirm.js';
import { Facts } from '../../components/Facts.js';
import { GatedButton } from '../../components/GatedButton.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import { madeFacts } from '../../components/table/times.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { applyManifest, manifest } from './api.js';

const JsonViewer = lazy(() =>
  import('../../components/json/JsonViewer.js').then((file) => ({ default: file.JsonViewer })),
);

/** One list of codes, and the way back to it. */
export function ManifestPage() {
  const { id } = useParams({ strict: false });
  const found = useQuery(manifest(id ?? ''));
  const refreshCodes = useRefresh('exceptioncodes');
  const [ask, question] = useConfirm();
  const version = found.data?.version;

  const askToApply = (row: number) =>
    ask({
      title: `Apply manifest ${version}?`,
      children: (
        <p>
          All exception codes become what this manifest says: names, teams, messages. Codes that it lacks are retired.
          To go back, apply another manifest.
        </p>
      ),
      button: 'Apply',
      act: () => applyManifest(row).then(refreshCodes),
      done: `The codes are what manifest ${version} says.`,
    });

  return (
    <PageFrame
      title={version === undefined ? `Manifest ${id}` : `Manifest ${version}`}
      back={
        <Link to="/exceptioncodemanifests" search={true}>
          ← Code manifests
        </Link>
      }
      actions={
        found.data && (
          <GatedButton
            action="apply"
            resource="exceptioncodemanifests"
            leftSection={<IconPlayerPlay size={14} aria-hidden />}
            onClick={() => askToApply(found.data.id)}
          >
            Apply
          </GatedButton>
        )
      }
    >
      <QueryState what="This manifest" query={found} skeletonLines={8}>
        {(data) => (
          <>
            <Facts facts={[['Version', data.version], ['Codes', data.manifest.length], ...madeFacts(data)]} />
            <Panel title="Codes" flush>
              <Suspense fallback={<p>Loading…</p>}>
                <JsonViewer label="Codes" value={data.manifest} fileName={`manifest-${data.version}.json`} />
              </Suspense>
            </Panel>
          </>
        )}
      </QueryState>
      {question}
    </PageFrame>
  );
}
