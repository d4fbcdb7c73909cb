import { Link } from '@tanstack/react-router';
import type { HarvesterMin } from '../lib/api/types.js';
import { HarvesterDetails } from './details/Details.js';
import classes from './HarvesterLink.module.css';
import { Hint } from './Hint.js';

/** A harvester by the number painted on it, with what it picks; pointing at it, or the focus, tells the rest. */
export function HarvesterLink({ harvester }: { harvester: HarvesterMin | null }) {
  if (harvester === null) return <span className={classes.detail}>unknown</span>;
  return (
    <span className={classes.harvester}>
      <Hint hint={<HarvesterDetails harvester={harvester} />}>
        <Link to="/harvesters/$id" params={{ id: String(harvester.id) }}>
          {harvester.harv_id}
        </Link>
      </Hint>
      <span className={classes.detail}>{harvester.fruit.name}</span>
      {harvester.is_emulator && <span className={classes.emulator}>emulator</span>}
    </span>
  );
}
