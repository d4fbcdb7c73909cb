import { Button, PasswordInput, TextInput } from '@mantine/core';
import { IconAlertCircle, IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useSearchState } from '../../hooks/useSearchState.js';
import { reasonOf } from '../../lib/api/errors.js';
import { currentSession, logIn } from '../../lib/api/session.js';
import classes from './LoginPage.module.css';
import { loginSearch, safeNext } from './search.js';

/** Signs a person in and goes on to where that person was heading. */
export function LoginPage() {
  const [{ next, ended }] = useSearchState(loginSearch);
  const queryClient = useQueryClient();
  const router = useRouter();

  const login = useMutation({
    mutationFn: ({ username, password }: { username: string; password: string }) => logIn(username, password),
    onSuccess: async () => {
      await queryClient.fetchQuery({ ...currentSession, staleTime: 0 });
      router.history.push(safeNext(next));
    },
  });

  return (
    <main className={classes.page}>
      <title>Log in · HDS</title>
      <form
        className={classes.card}
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          login.mutate({ username: String(form.get('username')), password: String(form.get('password')) });
        }}
      >
        <img src="/favicon.svg" alt="" width={40} height={40} />
        <h1 className={classes.title}>Harvester Data Store</h1>
        {ended !== undefined && !login.isError && (
          <p className={classes.note} data-tone="note" role="status">
            <IconInfoCircle size={16} aria-hidden />
            Your session has ended. Log in to go on where you were.
          </p>
        )}
        {login.isError && (
          <p className={classes.note} data-tone="bad" role="alert">
            <IconAlertCircle size={16} aria-hidden />
            {reasonOf(login.error)}
          </p>
        )}
        <TextInput
          name="username"
          label="Username"
          autoComplete="username"
          autoCapitalize="none"
          required
          withAsterisk={false}
          autoFocus
        />
        <PasswordInput name="password" label="Password" autoComplete="current-password" required withAsterisk={false} />
        <Button type="submit" fullWidth loading={login.isPending} mt="xs">
          Log in
        </Button>
      </form>
    </main>
  );
}
