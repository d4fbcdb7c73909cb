import { ActionIcon, Button, Popover } from '@mantine/core';
import { IconBookmark, IconChevronDown, IconPencil, IconStarFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useMe } from '../../hooks/useCan.js';
import { useRefresh } from '../../hooks/useRefresh.js';
import { reasonOf } from '../../lib/api/errors.js';
import type { SavedView } from '../../lib/api/types.js';
import { useDelete } from '../dialogs/useDelete.js';
import classes from './ViewsMenu.module.css';
import { isBare, pageOfPath, searchOfView, viewQuery, viewsOf } from './views.js';

const ViewDialog = lazy(() => import('./ViewDialog.js').then((file) => ({ default: file.ViewDialog })));

/** Views of a list under names: those of the reader, and those that others share. */
export function ViewsMenu() {
  const { pathname, search, state } = useLocation();
  const page = pageOfPath(pathname);
  const views = useQuery(viewsOf(page));
  const me = useMe();
  const mayAll = me.is_superuser || me.profile?.role === 'manager';
  const refresh = useRefresh('views');
  const [isOpen, setIsOpen] = useState(false);
  const [edited, setEdited] = useState<SavedView | 'new'>();
  const [askToDelete, question] = useDelete('views');

  const isMine = ({ owner }: SavedView) => owner?.id === me.id;
  const own = views.data?.filter(isMine) ?? [];
  const shared = views.data?.filter((view) => !isMine(view)) ?? [];
  const query = viewQuery(search);
  const shown = views.data?.find((view) => view.query === query && query !== '');
  useDefaultView(own, isBare(search) || state.isBare === true);

  const entry = (view: SavedView) => (
    <li key={view.id}>
      <Link
        to="."
        search={searchOfView(view) as never}
        className={classes.view}
        activeProps={{}}
        activeOptions={{ exact: true, explicitUndefined: true }}
        aria-current={view === shown || undefined}
        onClick={() => setIsOpen(false)}
      >
        <span>{view.name}</span>
        {view.is_default && isMine(view) && <IconStarFilled size={12} aria-label="opens first" />}
        <span className={classes.detail}>
          {isMine(view)
            ? view.shared_with && `shared: ${view.shared_with}`
            : `by ${view.owner?.username ?? 'nobody known'}`}
        </span>
      </Link>
      {(isMine(view) || mayAll) && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={`Change the view ${view.name}`}
          onClick={() => {
            setIsOpen(false);
            setEdited(view);
          }}
        >
          <IconPencil size={13} aria-hidden />
        </ActionIcon>
      )}
    </li>
  );

  return (
    <>
      <Popover opened={isOpen} onChange={setIsOpen} position="bottom-end" shadow="md" trapFocus returnFocus>
        <Popover.Target>
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            leftSection={<IconBookmark size={14} aria-hidden />}
            rightSection={<IconChevronDown size={12} aria-hidden />}
            aria-label={shown === undefined ? 'Views' : `Views: ${shown.name}`}
            onClick={() => setIsOpen(!isOpen)}
          >
            <span className={classes.name}>{shown?.name ?? 'Views'}</span>
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label="Views" className={classes.menu}>
          {views.isError && <p role="alert">{reasonOf(views.error)}</p>}
          {views.isPending && <p role="status">Loading…</p>}
          {views.isSuccess && own.length + shared.length === 0 && (
            <p className={classes.detail}>None yet. A view keeps filters, order and columns under a name.</p>
          )}
          {own.length > 0 && <ul aria-label="My views">{own.map(entry)}</ul>}
          {shared.length > 0 && (
            <>
              <h3 className={classes.group}>Shared by others</h3>
              <ul aria-label="Shared by others">{shared.map(entry)}</ul>
            </>
          )}
          <Button
            variant="default"
            size="xs"
            onClick={() => {
              setIsOpen(false);
              setEdited('new');
            }}
          >
            Save this view…
          </Button>
        </Popover.Dropdown>
      </Popover>
      {edited !== undefined && (
        <Suspense>
          <ViewDialog
            page={page}
            query={query}
            view={edited === 'new' ? undefined : edited}
            onClose={() => setEdited(undefined)}
            onSaved={() => {
              setEdited(undefined);
              void refresh();
            }}
            onDelete={() => {
              setEdited(undefined);
              if (edited !== 'new')
                askToDelete({
                  id: edited.id,
                  name: `“${edited.name}”`,
                  meaning:
                    edited.shared_with === null
                      ? 'Your filters stay as they are; only the name goes.'
                      : 'It goes for everybody whom it is shared with.',
                });
            }}
          />
        </Suspense>
      )}
      {question}
    </>
  );
}

/** Opens a page with the reader's default view, once, where its address asked for nothing. */
function useDefaultView(own: readonly SavedView[], isBareAddress: boolean) {
  const navigate = useNavigate();
  // Whoever takes the filters away afterwards wants the page without them.
  const mayApply = useRef(isBareAddress);
  const usual = own.find(({ is_default }) => is_default);
  useEffect(() => {
    if (!isBareAddress) mayApply.current = false;
    if (!mayApply.current || usual === undefined || usual.query === '') return;
    mayApply.current = false;
    void navigate({ to: '.', search: searchOfView(usual) as never, replace: true });
  }, [usual, isBareAddress, navigate]);
}
