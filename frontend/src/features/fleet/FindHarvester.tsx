import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { reasonOf } from '../../lib/api/errors.js';
import type { FleetMember } from '../../lib/api/types.js';
import classes from './FindHarvester.module.css';
import { machinesCalled } from './machines.js';

interface FindHarvesterProps {
  /** Asks for all machines, emulators too, as they are now. */
  ask: () => Promise<readonly FleetMember[]>;
}

/** Goes to a harvester by its number or name. Where several are meant it offers them; where none is, it says so. */
export function FindHarvester({ ask }: FindHarvesterProps) {
  const [text, setText] = useState('');
  const navigate = useNavigate();
  const finding = useMutation({
    mutationFn: async (wanted: string) => ({ wanted, found: machinesCalled(await ask(), wanted) }),
    onSuccess: ({ found }) => {
      const [only] = found;
      if (found.length === 1 && only !== undefined)
        void navigate({ to: '/harvesters/$id', params: { id: String(only.id) } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') finding.mutate(text.trim());
  };

  return (
    <search className={classes.find}>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          size="xs"
          className={classes.input}
          aria-label="Find harvester by number or name"
          placeholder="Harvester number or name"
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            finding.reset();
          }}
          leftSection={<IconSearch size={14} aria-hidden />}
        />
        <Button type="submit" size="xs" variant="default" loading={finding.isPending}>
          Find
        </Button>
      </form>
      <div role="status" className={classes.answer}>
        {finding.isError && `The harvesters could not be asked for: ${reasonOf(finding.error)}`}
        {finding.data?.found.length === 0 && `Not found: no harvester has the number or name “${finding.data.wanted}”.`}
        {finding.data !== undefined && finding.data.found.length > 1 && (
          <>
            Several are called so:
            <ul>
              {finding.data.found.map(({ id, harv_id, name, ranch, fruit }) => (
                <li key={id}>
                  <Link to="/harvesters/$id" params={{ id: String(id) }}>
                    {harv_id} {name}
                  </Link>{' '}
                  {ranch} · {fruit}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </search>
  );
}
