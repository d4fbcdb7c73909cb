import axe from 'axe-core';
import type { Page } from 'playwright-core';

const GRAVE = ['serious', 'critical'];

/** What depends on the colours; all else is the same in light and in dark. */
const OF_COLOR = ['color-contrast', 'link-in-text-block'];

/** What keeps people with a disability from using the page as it is now; one text a fault, with the elements that have it. */
export async function graveFaults(page: Page, which: 'all' | 'of color' = 'all'): Promise<string[]> {
  // Evaluated, not added as a script: the content security policy of the page stays as it is.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (rules) => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
        ...(rules && { runOnly: rules }),
      });
      return violations.map(({ id, impact, help, nodes }) => ({
        id,
        impact,
        help,
        elements: nodes.map(
          ({ html, any }) => `${html.slice(0, 200)} (${any.map(({ message }) => message).join('; ')})`,
        ),
      }));
    },
    which === 'all' ? undefined : OF_COLOR,
  );
  return violations
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .map(({ id, impact, help, elements }) => `${impact}: ${id}: ${help}\n    ${elements.slice(0, 5).join('\n    ')}`);
}
