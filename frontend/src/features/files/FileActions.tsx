import { Button } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import { useDelete } from '../../components/dialogs/useDelete.js';
import { GatedButton } from '../../components/GatedButton.js';
import { fileNameOf } from './kinds.js';

interface FileActionsProps {
  file: { id: number; key: string | null };
  /** Leaves the page of the file. */
  leave?: () => Promise<void>;
}

/** Fetch a file, or have it deleted. */
export function FileActions({ file: { id, key }, leave }: FileActionsProps) {
  const [askToDelete, question] = useDelete('s3files', leave);
  return (
    <>
      <Button
        component="a"
        href={`/api/v1/s3files/${id}/download/`}
        download={fileNameOf(key)}
        variant="default"
        size="xs"
        leftSection={<IconDownload size={14} aria-hidden />}
      >
        Download
      </Button>
      <GatedButton
        action="destroy"
        resource="s3files"
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={() =>
          askToDelete({
            id,
            name: fileNameOf(key),
            meaning:
              'The file is marked deleted at once and can no longer be opened. Its bytes are removed from storage after a grace period.',
          })
        }
      >
        Delete
      </GatedButton>
      {question}
    </>
  );
}
