import { IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { StatusMark } from '../../components/StatusMark.js';
import { CycleMark } from './columns.js';
import classes from './ManifestCodes.module.css';
import type { CodeChange, ManifestCode } from './manifestDiff.js';

/** The codes that a manifest names. */
export function CodeTable({ codes }: { codes: readonly ManifestCode[] }) {
  return (
    <Table head={['Code', 'Name', 'Team', 'Then', 'Told to the operator', 'Meaning']} caption="Codes of the manifest">
      {codes
        .toSorted((one, other) => one.code - other.code)
        .map(({ code, name, team, cycle, operator_msg, msg }) => (
          <tr key={code}>
            <th scope="row">{code}</th>
            <td>{name}</td>
            <td>{team}</td>
            <td>
              <CycleMark mayCycle={cycle} />
            </td>
            <td>{operator_msg || '–'}</td>
            <td>{msg || '–'}</td>
          </tr>
        ))}
    </Table>
  );
}

const marks = {
  added: { tone: 'good', icon: IconPlus, text: 'Added' },
  changed: { tone: 'note', icon: IconPencil, text: 'Changed' },
  gone: { tone: 'bad', icon: IconMinus, text: 'Gone' },
} as const;

/** What differs between two manifests. */
export function CodeChanges({ changes }: { changes: readonly CodeChange[] }) {
  return (
    <Table head={['Code', 'Name', 'What', 'Differences']} caption="Differences of the manifests">
      {changes.map(({ kind, code, differences }) => {
        const { tone, icon, text } = marks[kind];
        return (
          <tr key={code.code}>
            <th scope="row">{code.code}</th>
            <td>{code.name}</td>
            <td>
              <StatusMark tone={tone} icon={icon}>
                {text}
              </StatusMark>
            </td>
            <td>
              {differences.length === 0 && '–'}
              {differences.map(({ field, before, after }) => (
                <div key={field}>
                  {field}: <del>{before || 'nothing'}</del> → <ins>{after || 'nothing'}</ins>
                </div>
              ))}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

function Table({ head, caption, children }: { head: string[]; caption: string; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={caption}>
      <table className={classes.table}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
