import { Tabs } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { JsonViewer } from '../../components/json/JsonViewer.js';
import { Notice } from '../../components/Notice.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import type { HarvesterDetail } from '../../lib/api/types.js';
import { configOf } from './api.js';
import type { HarvesterDetailSearch } from './search.js';

type Tab = HarvesterDetailSearch['tab'];

interface MachineTabsProps {
  machine: HarvesterDetail;
  tab: Tab;
  onTab: (tab: Tab) => void;
}

const USUAL = 'release';

/** What shall run on a machine, what runs on it, and with which settings. */
export function MachineTabs({ machine, tab = USUAL, onTab }: MachineTabsProps) {
  const { harv_id, release, version } = machine;
  return (
    <Panel title="Software" flush>
      <Tabs value={tab} onChange={(next) => onTab(next === USUAL ? undefined : (next as Tab))} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="release">Release</Tabs.Tab>
          <Tabs.Tab value="version">Version</Tabs.Tab>
          <Tabs.Tab value="config">Config</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="release">
          <Sent what="Release" value={release} harvId={harv_id} none="No release is set for this harvester." />
        </Tabs.Panel>
        <Tabs.Panel value="version">
          <Sent
            what="Version"
            value={version}
            harvId={harv_id}
            none="This harvester has sent no report of what is installed on it."
          />
        </Tabs.Panel>
        <Tabs.Panel value="config">
          <Config machine={machine} />
        </Tabs.Panel>
      </Tabs>
    </Panel>
  );
}

/** Asked for when it is looked at: it is large. */
function Config({ machine }: { machine: HarvesterDetail }) {
  const config = useQuery(configOf(machine.id));
  return (
    <QueryState what="The configuration" query={config} skeletonLines={8}>
      {(value) => (
        <Sent
          what="Config"
          value={value}
          harvId={machine.harv_id}
          none="This harvester has sent no report of its settings."
        />
      )}
    </QueryState>
  );
}

interface SentProps {
  what: string;
  value: unknown;
  harvId: number;
  /** Said where there is none. */
  none: string;
}

function Sent({ what, value, harvId, none }: SentProps) {
  if (value === null)
    return (
      <Notice icon={IconFileOff} title={`No ${what.toLowerCase()}`}>
        {none}
      </Notice>
    );
  return <JsonViewer label={what} value={value} fileName={`harvester-${harvId}-${what.toLowerCase()}.json`} />;
}
