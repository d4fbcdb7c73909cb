import { Button, Popover, useMantineColorScheme } from '@mantine/core';
import { IconChevronDown, IconDeviceDesktop, IconLogout, IconMoon, IconSun, IconUser } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ButtonLink } from '../../components/ButtonLink.js';
import { currentSession } from '../../lib/api/session.js';
import classes from './AccountMenu.module.css';

const themes = [
  { value: 'auto', label: 'System', icon: IconDeviceDesktop },
  { value: 'light', label: 'Light', icon: IconSun },
  { value: 'dark', label: 'Dark', icon: IconMoon },
] as const;

/** Who is signed in; the theme, and the way out. */
export function AccountMenu({ onLogOut }: { onLogOut: () => void }) {
  const { data: session } = useSuspenseQuery(currentSession);
  // To hold transitions back, the kit would write a style element, which the content security policy forbids.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  if (session === null) return null;
  const { username, first_name, last_name, is_superuser, profile } = session.user;
  const name = [first_name, last_name].filter(Boolean).join(' ') || username;

  return (
    <Popover position="bottom-end" width={250} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconUser size={15} aria-hidden />}
          rightSection={<IconChevronDown size={13} aria-hidden />}
          aria-label={`Account: ${name}`}
        >
          <span className={classes.name}>{first_name || username}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Account" className={classes.menu}>
        <div className={classes.identity}>
          <b>{name}</b>
          <span>
            {username} · {is_superuser ? 'administrator' : (profile?.role ?? 'no role')}
          </span>
        </div>
        <ButtonLink to="/users/profile/me" fullWidth>
          My profile
        </ButtonLink>
        <fieldset className={classes.themes}>
          <legend>Theme</legend>
          {themes.map(({ value, label, icon: Icon }) => (
            <label key={value} className={classes.theme}>
              <input type="radio" name="theme" checked={colorScheme === value} onChange={() => setColorScheme(value)} />
              <Icon size={16} aria-hidden />
              {label}
            </label>
          ))}
        </fieldset>
        <Button
          variant="default"
          size="xs"
          fullWidth
          leftSection={<IconLogout size={14} aria-hidden />}
          onClick={onLogOut}
        >
          Log out
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
