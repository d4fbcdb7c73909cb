import { lazy, Suspense } from 'react';
import { Panel } from '../../components/Panel.js';
import type { DeadLetterDetail } from '../../lib/api/types.js';

const JsonViewer = lazy(() =>
  import('../../components/json/JsonViewer.js').then((file) => ({ default: file.JsonViewer })),
);

/** What the letter holds, as it came. */
export function Payload({ letter: { id, body } }: { letter: DeadLetterDetail }) {
  return (
    <Panel title="Payload" flush>
      <Suspense fallback={<p>Loading…</p>}>
        <JsonViewer label="Payload" value={body} fileName={`deadletter-${id}.json`} />
      </Suspense>
    </Panel>
  );
}
