import type { HarvesterMin, LocationMin, ReportedException } from '../../lib/api/types.js';
import { inOrder, serviceOf } from '../../lib/exceptions.js';
import classes from './Details.module.css';
import { useMachine, usePlace } from './more.js';

/** What a list has no room to say of a machine. */
export function HarvesterDetails({ harvester }: { harvester: HarvesterMin }) {
  const { harv_id, fruit, location, is_emulator } = harvester;
  const more = useMachine(harvester.id);
  return (
    <Details
      facts={[
        ['Harvester', `${harv_id}${is_emulator ? ', an emulator' : ''}`],
        ['Name', more?.name],
        ['Fruit', fruit.name],
        ['Location', location.ranch],
        ['Distributor', location.distributor.name],
        ['Thing name', more?.thingName],
      ]}
    />
  );
}

/** What a list has no room to say of a ranch. */
export function PlaceDetails({ place: { id, ranch, distributor } }: { place: LocationMin }) {
  const more = usePlace(id);
  return (
    <Details
      facts={[
        ['Ranch', ranch],
        ['Country', more?.country],
        ['Region', more?.region],
        ['Distributor', distributor.name],
      ]}
    />
  );
}

/** All exceptions of a report, the primary one first, where a list names the first of them. */
export function CodeDetails({ exceptions }: { exceptions: readonly ReportedException[] }) {
  return (
    <dl className={classes.details}>
      {inOrder(exceptions).map((exception) => (
        <div key={exception.id}>
          <dt>
            {serviceOf(exception)}
            {exception.primary && '*'}
          </dt>
          <dd>
            {exception.code === null ? 'no code' : `${exception.code.code} ${exception.code.name}`}
            {exception.info && `: ${exception.info}`}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Names and values; those that are not known are left out. */
function Details({ facts }: { facts: [name: string, value: string | null | undefined][] }) {
  return (
    <dl className={classes.details}>
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
