import { Drawer } from '@mantine/core';
import { Facets, type FacetsProps } from './Facets.js';

/** The facets on a screen that has no room for them beside the list. */
export function FacetSheet({ onClose, ...facets }: FacetsProps & { onClose: () => void }) {
  return (
    <Drawer
      opened
      onClose={onClose}
      title="Facets"
      position="bottom"
      size="80%"
      // The kit locks by a style element, which the content security policy forbids; global.css locks instead.
      lockScroll={false}
      closeButtonProps={{ 'aria-label': 'Close facets' }}
    >
      <Facets {...facets} />
    </Drawer>
  );
}
