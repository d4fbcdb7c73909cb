import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { CopyButton } from '../../components/CopyButton.js';
import { FilterBar } from '../../components/filters/FilterBar.js';
import { SearchFilter } from '../../components/filters/SearchFilter.js';
import { PageFrame } from '../../components/PageFrame.js';
import { Panel } from '../../components/Panel.js';
import { QueryState } from '../../components/QueryState.js';
import { useSearchState } from '../../hooks/useSearchState.js';
import { openApi } from './api.js';
import classes from './DocsPage.module.css';
import { type Endpoint, endpointsByTag, type OpenApi, type Schema, typeOf } from './document.js';
import { docsSearch } from './search.js';

/** The report that people look things up in. */
const LOOKED_UP = 'ErrorReportDetail';

/** What can be written into the lookup filter of the error reports, and what it finds. */
const lookups = [
  ['harvester__name=Blue Lady', 'reports of the machine with that name'],
  ['exceptions__code__name__contains=Tray', 'reports with an exception whose name has “Tray” in it'],
  ['exceptions__robot__gte=1,exceptions__handled=false', 'reports with an unhandled exception of a robot arm'],
  ['location__region=California', 'reports from one region'],
  ['reportTime__gt=2026-05-01T00:00:00Z', 'reports after a moment'],
] as const;

/** How programs talk to the hub: every address, its filters, and the fields of an error report. */
export function DocsPage() {
  const [search, setSearch] = useSearchState(docsSearch);
  const document = useQuery(openApi);

  return (
    <PageFrame
      title="API"
      actions={
        <>
          <Button component="a" variant="default" size="xs" href="/api/v1/docs/" target="_blank" rel="noreferrer">
            Try it in Swagger UI
          </Button>
          <Button
            component="a"
            variant="default"
            size="xs"
            href="/api/v1/openapi?format=openapi-json"
            download="hds-openapi.json"
          >
            Download OpenAPI
          </Button>
        </>
      }
    >
      <FilterBar
        search={
          <SearchFilter
            label="Address, word or parameter"
            value={search.find}
            onChange={(find) => setSearch({ find }, { replace: true })}
          />
        }
      />
      <QueryState what="The description of the API" query={document} skeletonLines={12}>
        {(data) => <Description document={data} wanted={search.find ?? ''} />}
      </QueryState>
    </PageFrame>
  );
}

function Description({ document, wanted }: { document: OpenApi; wanted: string }) {
  const tags = endpointsByTag(document, wanted);
  const looked = document.components.schemas[LOOKED_UP];
  return (
    <div className={classes.columns}>
      <div className={classes.stack}>
        {tags.length === 0 && <p>No address has all of these words.</p>}
        {tags.map(([tag, endpoints]) => (
          <Panel key={tag} title={tag} note={endpoints.length} flush>
            <ul className={classes.endpoints}>
              {endpoints.map((endpoint) => (
                <li key={endpoint.operationId}>
                  <EndpointView endpoint={endpoint} isOpen={wanted !== '' && endpoints.length === 1} />
                </li>
              ))}
            </ul>
          </Panel>
        ))}
      </div>
      <div className={classes.stack}>
        <Panel title="Lookups" note="for the filter “generic” of error reports and exceptions">
          <ul className={classes.lookups}>
            {lookups.map(([lookup, meaning]) => (
              <li key={lookup}>
                <code>{lookup}</code> <CopyButton text={lookup} label="Copy lookup" />
                <span>{meaning}</span>
              </li>
            ))}
          </ul>
          <p className={classes.note}>
            A field, or a path of fields with two underscores between them; after it may stand gt, gte, lt, lte, in,
            contains, icontains, startswith, isnull. Commas join lookups, all of which hold.
          </p>
        </Panel>
        {looked !== undefined && (
          <Panel title="Fields of an error report" note={LOOKED_UP} flush>
            <Fields schema={looked} />
          </Panel>
        )}
      </div>
    </div>
  );
}

function EndpointView({ endpoint, isOpen }: { endpoint: Endpoint; isOpen: boolean }) {
  const { method, path, summary, parameters = [], requestBody } = endpoint;
  const [bodyKind, body] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  return (
    <details className={classes.endpoint} open={isOpen || undefined}>
      <summary>
        <span className={classes.method} data-method={method}>
          {method}
        </span>
        <code>{path}</code>
        <span className={classes.summary}>{summary?.replaceAll('`', '')}</span>
      </summary>
      <div className={classes.details}>
        {parameters.length === 0 && body === undefined && <p className={classes.note}>Takes nothing.</p>}
        {parameters.length > 0 && (
          <table className={classes.fields}>
            <caption>Parameters</caption>
            <tbody>
              {parameters.map(({ name, in: place, schema, description }) => (
                <tr key={`${place} ${name}`}>
                  <th scope="row">
                    <code>{name}</code>
                  </th>
                  <td>{typeOf(schema)}</td>
                  <td>{description ?? (place === 'path' ? 'in the address' : '')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {body?.schema !== undefined && (
          <>
            <p className={classes.note}>
              Body: {bodyKind}
              {body.schema.$ref !== undefined && `, ${typeOf(body.schema)}`}
            </p>
            {body.schema.properties !== undefined && <Fields schema={body.schema} />}
          </>
        )}
      </div>
    </details>
  );
}

function Fields({ schema }: { schema: Schema }) {
  const required = new Set(schema.required);
  return (
    <table className={classes.fields}>
      <tbody>
        {Object.entries(schema.properties ?? {}).map(([name, field]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {!required.has(name) && <span className={classes.note}> may be missing</span>}
            </th>
            <td>{typeOf(field)}</td>
            <td>
              {[field.description, field.maxLength !== undefined && `at most ${field.maxLength} characters`]
                .filter(Boolean)
                .join('; ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
