import { createTheme, localStorageColorSchemeManager, MantineProvider, Popover } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { makeRouter } from './router.js';

const theme = createTheme({
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 0 } } }),
  },
});

/** `theme` holds `auto`, `light` or `dark`; public/theme.js reads it before the first paint. */
const colorSchemeManager = localStorageColorSchemeManager({ key: 'theme' });

interface AppProps {
  queryClient: QueryClient;
  router: ReturnType<typeof makeRouter>;
  /** `test` where nothing has a size on the screen: what opens then shows at once and in place. */
  env?: 'default' | 'test';
}

export function App({ queryClient, router, env = 'default' }: AppProps) {
  return (
    // The kit's variables and classes are static CSS (tokens.css, kit.css): style elements made here would break the
    // content security policy.
    <MantineProvider
      theme={theme}
      env={env}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  );
}
