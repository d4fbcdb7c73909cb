import { NativeSelect } from '@mantine/core';
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
import { useSearchState } from '../../hooks/useSearchState.js';
import type { CodeManifest } from '../../lib/api/types.js';
import { applyManifest, manifest, manifests } from './api.js';
import { CodeChanges, CodeTable } from './ManifestCodes.js';
import classes from './ManifestCodes.module.css';
import { changesBetween } from './manifestDiff.js';
import { manifestDetailSearch } from './search.js';

const JsonViewer = lazy(() =>
  import('../../components/json/JsonViewer.js').then((file) => ({ default: file.JsonViewer })),
);

/** One list of codes, and the way back to it. */
export function ManifestPage() {
  const { id } = useParams({ strict: false });
  const [search, setSearch] = useSearchState(manifestDetailSearch);
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
            <Comparison shown={data} other={search.with} onChoose={(other) => setSearch({ with: other })} />
            <Panel title="Codes" note={data.manifest.length} flush>
              <CodeTable codes={data.manifest} />
            </Panel>
            <Panel title="As received" flush>
              <Suspense fallback={<p>Loading…</p>}>
                <JsonViewer label="As received" value={data.manifest} fileName={`manifest-${data.version}.json`} />
              </Suspense>
            </Panel>
          </>
        )}
      </QueryState>
      {question}
    </PageFrame>
  );
}

/** Manifests to compare with: the newest ones; each comes with all its codes. */
const OFFERED = 20;

interface ComparisonProps {
  shown: CodeManifest;
  /** Row id of the manifest to compare with; undefined for the one before. */
  other: number | undefined;
  onChoose: (other: number) => void;
}

/** What a manifest changes against another one: that before it, unless another is chosen. */
function Comparison({ shown, other, onChoose }: ComparisonProps) {
  const found = useQuery(manifests({ limit: OFFERED, ordering: '-id' }));
  return (
    <Panel title="Differences" flush>
      <QueryState what="The other manifests" query={found} skeletonLines={3}>
        {({ results }) => {
          const others = results.filter(({ id }) => id !== shown.id);
          const before = others.find(({ id }) => (other === undefined ? id < shown.id : id === other));
          if (others.length === 0) return <p className={classes.same}>There is no other manifest to compare with.</p>;
          const changes = before && changesBetween(before.manifest, shown.manifest);
          return (
            <>
              <div className={classes.compare}>
                <NativeSelect
                  label="Compared with"
                  size="xs"
                  data={[
                    ...(before === undefined ? [{ value: '', label: 'none before it: choose one' }] : []),
                    ...others.map(({ id, version }) => ({ value: String(id), label: version })),
                  ]}
                  value={before === undefined ? '' : String(before.id)}
                  onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
                />
              </div>
              {changes !== undefined &&
                (changes.length === 0 ? (
                  <p className={classes.same}>Both say the same.</p>
                ) : (
                  <CodeChanges changes={changes} />
                ))}
            </>
          );
        }}
      </QueryState>
    </Panel>
  );
}
