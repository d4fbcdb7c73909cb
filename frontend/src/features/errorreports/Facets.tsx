import { IconCircleMinus } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryState } from '../../components/QueryState.js';
import type { ReportFacets } from '../../lib/api/types.js';
import { isCutShort, USUAL_DAYS } from './api.js';
import classes from './Facets.module.css';
import { type Property, properties, toggled, valuesOf } from './narrowing.js';
import type { ErrorReportSearch } from './search.js';

export interface FacetsProps {
  query: UseQueryResult<ReportFacets>;
  search: ErrorReportSearch;
  onChange: (change: Partial<ErrorReportSearch>) => void;
}

/** How many reports there are of each value. A press keeps the reports that have it; with Alt, or by the minus, those that do not. */
export function Facets({ query, search, onChange }: FacetsProps) {
  return (
    <QueryState what="The counts" query={query} skeletonLines={12}>
      {(facets) => (
        <div className={classes.facets} data-stale={query.isPlaceholderData || undefined}>
          {isCutShort(search) && (
            <p className={classes.span}>
              Counts of the last {USUAL_DAYS} days
              <button type="button" className={classes.more} onClick={() => onChange({ span: 'all' })}>
                Count all times
              </button>
            </p>
          )}
          {properties.map((property) => (
            <Facet
              key={property.facet}
              label={property.label}
              values={withMissing(facets[property.facet], property, search)}
              kept={valuesOf(search, property, 'keep')}
              leftOut={valuesOf(search, property, 'leaveOut')}
              onKeep={(value) => onChange(toggled(search, property, 'keep', value))}
              onLeaveOut={(value) => onChange(toggled(search, property, 'leaveOut', value))}
            />
          ))}
          <Facet
            label="Handled"
            values={facets.handled}
            kept={search.handled === undefined ? [] : [search.handled === 1 ? 'true' : 'false']}
            leftOut={[]}
            onKeep={(value) => {
              const handled = value === 'true' ? 1 : 0;
              onChange({ handled: search.handled === handled ? undefined : handled });
            }}
          />
        </div>
      )}
    </QueryState>
  );
}

interface FacetValue {
  value: string;
  label: string;
  /** Undefined where the value is not among the most frequent ones. */
  count?: number;
}

/** The hub names the most frequent values; those in the filters belong to them, or they could not be taken back here. */
function withMissing(values: readonly FacetValue[], property: Property, search: ErrorReportSearch): FacetValue[] {
  const known = new Set(values.map(({ value }) => value));
  const missing = [...valuesOf(search, property, 'keep'), ...valuesOf(search, property, 'leaveOut')].filter(
    (value) => !known.has(value),
  );
  return [...missing.map((value) => ({ value, label: value })), ...values];
}

interface FacetProps {
  label: string;
  values: readonly FacetValue[];
  kept: readonly string[];
  leftOut: readonly string[];
  onKeep: (value: string) => void;
  /** Undefined where values cannot be left out. */
  onLeaveOut?: (value: string) => void;
}

/** Values shown before somebody asks for more. */
const FEW = 6;
const format = new Intl.NumberFormat('en');

function Facet({ label, values, kept, leftOut, onKeep, onLeaveOut }: FacetProps) {
  const [isWhole, setIsWhole] = useState(false);
  const most = Math.max(1, ...values.map(({ count = 0 }) => count));
  const isOn = (value: string) => kept.includes(value) || leftOut.includes(value);
  // What is in the filters is seen however seldom it is.
  const shown = isWhole ? values : values.filter(({ value }, place) => place < FEW || isOn(value));
  const hidden = values.length - shown.length;

  return (
    <section className={classes.facet} aria-label={label}>
      <h2 className={classes.label}>{label}</h2>
      {values.length === 0 && <p className={classes.none}>none</p>}
      <ul className={classes.values}>
        {shown.map(({ value, label: name, count }) => (
          <li
            key={value}
            className={classes.value}
            data-kept={kept.includes(value) || undefined}
            data-out={leftOut.includes(value) || undefined}
          >
            <button
              type="button"
              className={classes.keep}
              aria-pressed={kept.includes(value)}
              title={name}
              onClick={({ altKey }) => (altKey && onLeaveOut ? onLeaveOut(value) : onKeep(value))}
            >
              <span className={classes.bar} style={{ width: `${((count ?? 0) / most) * 100}%` }} />
              <span className={classes.name}>{name}</span>{' '}
              <span className={classes.count}>{count === undefined ? '' : format.format(count)}</span>
            </button>
            {onLeaveOut !== undefined && (
              <button
                type="button"
                className={classes.leaveOut}
                aria-label={`Leave out ${name}`}
                aria-pressed={leftOut.includes(value)}
                title="Leave out"
                onClick={() => onLeaveOut(value)}
              >
                <IconCircleMinus size={14} aria-hidden />
              </button>
            )}
          </li>
        ))}
      </ul>
      {(hidden > 0 || isWhole) && (
        <button type="button" className={classes.more} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Fewer' : `${hidden} more`}
        </button>
      )}
    </section>
  );
}
