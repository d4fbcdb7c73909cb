import { Drawer } from '@mantine/core';
import { Logo, Navigation } from './Navigation.js';

/** The menu of a narrow screen. Loaded when it is first opened. */
export function MobileMenu({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={<Logo />}
      size="17rem"
      // The kit locks by a style element, which the content security policy forbids; global.css locks instead.
      lockScroll={false}
      closeButtonProps={{ 'aria-label': 'Close menu' }}
    >
      <Navigation onNavigate={onClose} />
    </Drawer>
  );
}
