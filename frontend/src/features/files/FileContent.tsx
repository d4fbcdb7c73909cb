import { IconEyeOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyButton } from '../../components/CopyButton.js';
import { Notice } from '../../components/Notice.js';
import { QueryState } from '../../components/QueryState.js';
import { beginningOf } from './api.js';
import classes from './FilePage.module.css';
import { fileNameOf, previewOf } from './kinds.js';

interface FileContentProps {
  id: number;
  /** The file's key; its ending says how it can be shown. */
  name: string | null;
}

/** What is in a file, where a page can show it. */
export function FileContent({ id, name }: FileContentProps) {
  const [isBroken, setIsBroken] = useState(false);
  const preview = previewOf(name);
  const address = `/api/v1/s3files/${id}/content/`;

  if (isBroken)
    return (
      <Notice icon={IconEyeOff} title="This file cannot be shown">
        Its bytes are not in the hub’s storage, or are not what its name says.
      </Notice>
    );
  if (preview === 'image')
    return (
      <a href={address} target="_blank" rel="noreferrer" className={classes.frame}>
        <img className={classes.image} src={address} alt={fileNameOf(name)} onError={() => setIsBroken(true)} />
      </a>
    );
  if (preview === 'video')
    return (
      <div className={classes.frame}>
        {/* biome-ignore lint/a11y/useMediaCaption: cameras of machines record no speech */}
        <video className={classes.video} src={address} controls preload="metadata" onError={() => setIsBroken(true)} />
      </div>
    );
  if (preview === 'text') return <Beginning id={id} />;
  return (
    <Notice icon={IconEyeOff} title="No preview for this kind of file">
      Download it to look inside.
    </Notice>
  );
}

function Beginning({ id }: { id: number }) {
  const beginning = useQuery(beginningOf(id));
  return (
    <QueryState what="The text" query={beginning} skeletonLines={6}>
      {({ text, isWhole }) => (
        <figure className={classes.text}>
          <div className={classes.copy}>
            <CopyButton text={text} label="Copy text" />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
          <pre tabIndex={0}>{text}</pre>
          {!isWhole && <figcaption>These are the first 64 kB. Download the file for the rest.</figcaption>}
        </figure>
      )}
    </QueryState>
  );
}
