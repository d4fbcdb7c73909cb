import { VisuallyHidden } from '@mantine/core';
import { IconFile, IconLink, IconPhoto } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Event } from '../lib/api/types.js';
import classes from './Related.module.css';
import type { Mark } from './timeline/clusters.js';

/** `Error Report 6` for the object "Error Report" at `/errorreports/6/`. */
export function relatedName(object: string, url: string): string {
  return [object, /(\d+)\/?$/.exec(url)?.[1]].filter(Boolean).join(' ');
}

/** The objects whose moment is known, on a line of time. */
export const marksOf = (objects: Event['related_objects']): Mark[] =>
  objects.flatMap(({ url, object, time }) =>
    time === null ? [] : [{ atMs: Date.parse(time), lane: `${object}s`, label: relatedName(object, url), to: url }],
  );

/** What else belongs to an event, by kind. The hub sends addresses of this application, such as `/errorreports/6/`. */
export function RelatedObjects({ objects }: { objects: Event['related_objects'] }) {
  const kinds = [...Map.groupBy(objects, ({ object }) => object)];
  if (kinds.length === 0) return <Group title="Objects" isEmpty />;
  return kinds.map(([kind, ofKind]) => (
    <Group key={kind} title={ofKind.length > 1 ? `${kind}s` : kind} isEmpty={false}>
      {ofKind.map(({ url, object }) => (
        <li key={url}>
          <IconLink size={14} aria-hidden />
          <Link to={url} aria-label={relatedName(object, url)}>
            {/(\d+)\/?$/.exec(url)?.[1] ?? url}
          </Link>
        </li>
      ))}
    </Group>
  ));
}

/** Row id of a file, from the address that downloads it or shows it. */
function fileIdOf(url: string): string | undefined {
  return /\/s3files\/(\d+)\//.exec(url)?.[1];
}

/** Files of an event, each with a page that shows it and a link that fetches it. */
export function RelatedFiles({ files }: { files: Event['related_files'] }) {
  return (
    <Group title="Files" isEmpty={files.length === 0}>
      {files.map(({ url, filetype }) => (
        <li key={`${url} ${filetype}`}>
          <IconFile size={14} aria-hidden />
          {url === null ? `${filetype}, deleted` : <FileLink url={url} name={filetype} />}
        </li>
      ))}
    </Group>
  );
}

function FileLink({ url, name }: { url: string; name: string }) {
  const id = fileIdOf(url);
  return (
    <>
      {id === undefined ? (
        name
      ) : (
        <Link to="/s3files/$id" params={{ id }}>
          {name}
        </Link>
      )}
      <a href={url} target="_blank" rel="noreferrer" className={classes.fetch}>
        Download <VisuallyHidden>{name}</VisuallyHidden>
      </a>
    </>
  );
}

/** Pictures of an event. One that lies elsewhere than the hub is a link: the page may load nothing from outside. */
export function RelatedImages({ images }: { images: Event['related_images'] }) {
  return (
    <Group title="Images" isEmpty={images.length === 0}>
      {images.map(({ url, filetype }) => (
        <li key={`${url} ${filetype}`}>
          {url === null ? (
            <>
              <IconPhoto size={14} aria-hidden /> {filetype}, deleted
            </>
          ) : (
            <a href={url} target="_blank" rel="noreferrer" className={classes.image}>
              {new URL(url, window.location.origin).origin === window.location.origin ? (
                <img src={url} alt={filetype} loading="lazy" />
              ) : (
                <>
                  <IconPhoto size={14} aria-hidden /> {filetype}
                </>
              )}
            </a>
          )}
        </li>
      ))}
    </Group>
  );
}

function Group({ title, isEmpty, children }: { title: string; isEmpty: boolean; children?: ReactNode }) {
  return (
    <div className={classes.group}>
      <h3>{title}</h3>
      {isEmpty ? <p className={classes.none}>none</p> : <ul>{children}</ul>}
    </div>
  );
}
