import { IconFile, IconLink, IconPhoto } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Event } from '../lib/api/types.js';
import classes from './Related.module.css';

/** `Error Report 6` for the object "Error Report" at `/errorreports/6/`. */
export function relatedName(object: string, url: string): string {
  return [object, /(\d+)\/?$/.exec(url)?.[1]].filter(Boolean).join(' ');
}

/** What else belongs to an event. The hub sends addresses of this application, such as `/errorreports/6/`. */
export function RelatedObjects({ objects }: { objects: Event['related_objects'] }) {
  return (
    <Group title="Objects" isEmpty={objects.length === 0}>
      {objects.map(({ url, object }) => (
        <li key={url}>
          <IconLink size={14} aria-hidden />
          <Link to={url}>{relatedName(object, url)}</Link>
        </li>
      ))}
    </Group>
  );
}

/** Files of an event; they open in a tab of their own. */
export function RelatedFiles({ files }: { files: Event['related_files'] }) {
  return (
    <Group title="Files" isEmpty={files.length === 0}>
      {files.map(({ url, filetype }) => (
        <li key={`${url} ${filetype}`}>
          <IconFile size={14} aria-hidden />
          {url === null ? (
            `${filetype}, deleted`
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {filetype}
            </a>
          )}
        </li>
      ))}
    </Group>
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

function Group({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) {
  return (
    <div className={classes.group}>
      <h3>{title}</h3>
      {isEmpty ? <p className={classes.none}>none</p> : <ul>{children}</ul>}
    </div>
  );
}
