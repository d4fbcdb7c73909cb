import { CopyButton } from '../../components/CopyButton.js';

/** A UUID in full, and the button that copies it. */
export function Uuid({ uuid }: { uuid: string }) {
  return (
    <span>
      <code>{uuid}</code>
      <CopyButton text={uuid} label="Copy UUID" />
    </span>
  );
}
