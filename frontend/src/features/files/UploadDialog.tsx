import { TextInput } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useState } from 'react';
import * as z from 'zod/mini';
import { FormDialog } from '../../components/forms/FormDialog.js';
import { useForm } from '../../components/forms/useForm.js';
import { toast } from '../../lib/toast.js';
import { uploadFile } from './api.js';
import classes from './FilePage.module.css';

/** The hub's limits for the two fields beside the file. */
const rules = z.object({
  uuid: z.string().check(z.trim(), z.maxLength(40, 'At most 40 characters.')),
  filetype: z.string().check(z.trim(), z.maxLength(255, 'At most 255 characters.')),
});

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${format.format(bytes / 1_000)} kB` : `${format.format(bytes / 1_000_000)} MB`;

/** Stores a file that a person brings. */
export function UploadDialog({ onClose, onSaved }: { onClose: () => void; onSaved: () => void }) {
  const [file, setFile] = useState<File>();
  const [isMissing, setIsMissing] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const form = useForm({
    initial: { uuid: '', filetype: '' },
    rules,
    save: (fields) => {
      if (file === undefined) throw new Error('Choose a file first.');
      return uploadFile({ file, ...fields });
    },
    onSaved: () => {
      toast(`${file?.name} is stored.`);
      onSaved();
    },
  });
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    setIsMissing(false);
  };

  return (
    <FormDialog
      title="Upload file"
      button="Upload"
      form={{
        ...form,
        submit: (event) => {
          if (file !== undefined) return form.submit(event);
          event.preventDefault();
          setIsMissing(true);
        },
      }}
      onClose={onClose}
    >
      <label
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          choose(event.dataTransfer.files[0]);
        }}
      >
        <input type="file" aria-label="File" onChange={(event) => choose(event.currentTarget.files?.[0])} />
        <IconUpload size={20} aria-hidden />
        {file === undefined ? (
          <span>Drop a file here, or click to choose one.</span>
        ) : (
          <span>
            <b>{file.name}</b>, {sizeOf(file.size)}
          </span>
        )}
      </label>
      {isMissing && (
        <p className={classes.fault} role="alert">
          Choose a file first.
        </p>
      )}
      <TextInput
        label="Event UUID"
        description="The event it belongs to. Without one, the hub reads it from the name or makes a new event."
        {...form.text('uuid')}
      />
      <TextInput
        label="File type"
        description="Such as dmesg. Without one, the hub takes the first part of the name."
        {...form.text('filetype')}
      />
    </FormDialog>
  );
}
