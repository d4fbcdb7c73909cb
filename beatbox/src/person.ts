import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import type { Hub, Login } from './hub.js';

/** Names that distributions give to the browser. */
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
/** How long a person waits for something on a page. */
const PATIENCE_MS = 60_000;

/** Letters stay sharp, and a page has some 50 kB. */
const WEBP_QUALITY = 0.8;

const DESKTOP: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  colorScheme: 'light',
  // The pages follow the browser in both, and the screenshots are for people everywhere.
  locale: 'en-US',
  timezoneId: 'America/Los_Angeles',
  permissions: ['clipboard-read', 'clipboard-write'],
};

/** A telephone held upright. */
export const NARROW: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** Whether the pictures of the documents shall be taken anew. */
export const isTakingPictures = process.env.HDS_SCREENSHOTS === '1';

/** @throws Error  when the machine has no Chromium */
export function openBrowser(): Promise<Browser> {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const executablePath = BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
  if (!executablePath)
    throw new Error(`there is no ${BROWSERS.join(' or ')} on the PATH; ./setup-venv.sh installs one`);
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Somebody with a browser of their own, who writes down everything that is not as it should be. */
export class Person {
  /** Errors on the console, requests to other hosts, failures of the hub. */
  readonly complaints: string[] = [];
  private forgiven: RegExp[] = [];

  private constructor(
    private readonly hub: Hub,
    private readonly login: Login,
    readonly page: Page,
  ) {}

  static async arrive(
    browser: Browser,
    hub: Hub,
    options: BrowserContextOptions = {},
    login = hub.person,
  ): Promise<Person> {
    const context = await browser.newContext({ ...DESKTOP, ...options, baseURL: hub.url });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`content security policy: ${violatedDirective} forbids ${blockedURI}`);
      });
    });
    return Person.at(await context.newPage(), hub, login);
  }

  private static at(page: Page, hub: Hub, login: Login): Person {
    const person = new Person(hub, login, page);
    person.watch();
    return person;
  }

  /** The same person at another tab of the same browser. */
  async openTab(): Promise<Person> {
    return Person.at(await this.page.context().newPage(), this.hub, this.login);
  }

  /** Takes no notice of complaints like this: the test itself breaks something. */
  forgive(complaint: RegExp): void {
    this.forgiven.push(complaint);
  }

  async logIn({ username, password } = this.login): Promise<void> {
    await this.page.getByLabel('Username').fill(username);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Log in' }).click();
    await this.page.getByRole('button', { name: /^Account: / }).waitFor();
  }

  /** Opens an address, and logs in on the way. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.logIn();
  }

  /** Waits until the page has this title as its heading. */
  heading(title: string | RegExp): Promise<void> {
    return this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  /** The value beside a name, the first where several have it, as in "Harvester 11". */
  fact(name: string, within: Page | Locator = this.page): Locator {
    return within.locator(`dt:text-is("${name}") + dd`).first();
  }

  /** The rows of a table, by what they are. */
  rows(what: string): Locator {
    return this.page.getByRole('table', { name: what, exact: true }).locator('tbody tr[data-id]');
  }

  /** Row ids of what stands in the rows. */
  idsOf(rows: Locator): Promise<number[]> {
    return rows.evaluateAll((all) => all.map((row) => Number((row as HTMLElement).dataset.id)));
  }

  /** Waits until a list says that it has so many, such as "60 error reports". */
  total(text: string): Promise<void> {
    // The strip above the rows; the news for screen readers say it otherwise.
    return this.page.getByText(text, { exact: true }).last().waitFor();
  }

  /** Waits until a list says that it shows these, such as "26–50 of 60". */
  pages(text: string): Promise<void> {
    return this.page
      .getByRole('navigation', { name: /^Pages of / })
      .getByText(text, { exact: true })
      .waitFor();
  }

  /** Waits until the page says that something was done. */
  news(text: string | RegExp): Promise<void> {
    return this.page.getByRole('status', { name: 'News' }).getByText(text).first().waitFor();
  }

  async chooseZone(zone: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Time zone: / }).click();
    await this.page.getByRole('combobox', { name: 'Search: Time zone' }).fill(zone);
    await this.page.getByRole('option', { name: zone }).first().click();
    await this.page.getByRole('button', { name: `Time zone: ${zone}` }).waitFor();
  }

  /** Presses a button that copies. @returns what is then on the clipboard */
  async copy(button: string): Promise<string> {
    await this.page.getByRole('button', { name: button }).click();
    await this.page.getByRole('status').getByText('Copied').first().waitFor();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Pixels that the page is scrolled down. */
  scrolled(): Promise<number> {
    return this.page.evaluate(() => window.scrollY);
  }

  /** Whether all of something lies within the window. */
  isInSight(what: Locator): Promise<boolean> {
    return what.evaluateAll((found) => {
      const box = found[0]?.getBoundingClientRect();
      return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= window.innerHeight;
    });
  }

  /** How many pixels of the page lie beyond the right edge of the screen. */
  hiddenPixels(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /** What the page looks like, by the colour behind everything. */
  async brightness(): Promise<'light' | 'dark'> {
    const color = await this.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return red + green + blue > 384 ? 'light' : 'dark';
  }

  /** Waits until nothing is asked of the hub any more. */
  untilQuiet(): Promise<void> {
    return this.page.waitForLoadState('networkidle');
  }

  /** @returns where the picture is */
  async takePicture(name: string): Promise<string> {
    const path = join(folderOfPictures(), `${name}.webp`);
    mkdirSync(dirname(path), { recursive: true });
    await this.page.mouse.move(0, 0); // nothing is lit up under the pointer
    const png = await this.page.screenshot({ animations: 'disabled', caret: 'hide' });
    writeFileSync(path, await this.asWebp(png));
    return path;
  }

  leave(): Promise<void> {
    return this.page.context().close();
  }

  /** The picture in a fraction of the bytes, by the browser's own means. */
  private async asWebp(png: Buffer): Promise<Buffer> {
    const base64 = await this.page.evaluate(
      async ([bytes, quality]) => {
        const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0))]));
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        canvas.getContext('2d')?.drawImage(picture, 0, 0);
        const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
        const reader = new FileReader();
        reader.readAsDataURL(blob);
        await new Promise((loaded) => reader.addEventListener('load', loaded));
        return String(reader.result).split(',')[1] ?? '';
      },
      [png.toString('base64'), WEBP_QUALITY] as const,
    );
    return Buffer.from(base64, 'base64');
  }

  private complain(complaint: string): void {
    if (!this.forgiven.some((pattern) => pattern.test(complaint))) this.complaints.push(complaint);
  }

  private watch(): void {
    this.page.on('console', (message) => {
      const { url } = message.location();
      // The question "who am I?" before the login; browsers write every 403 to the console.
      if (url === `${this.hub.url}/api/v1/users/me/` && message.text().includes('403')) return;
      if (['error', 'warning'].includes(message.type())) this.complain(`console: ${message.text()} (${url})`);
    });
    this.page.on('pageerror', (error) => this.complain(`uncaught: ${error.stack ?? error.message}`));
    this.page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.hub.url)
        this.complain(`a request to another host: ${request.url()}`);
    });
    this.page.on('response', (response) => {
      if (response.status() >= 500) this.complain(`${response.url()} answers ${response.status()}`);
    });
  }
}

/** The pictures of the documents are only replaced when that is asked for, so that a test run leaves the work tree as it was. */
function folderOfPictures(): string {
  return isTakingPictures ? resolve(import.meta.dirname, '../../docs/images') : join(tmpdir(), 'hds-beatbox-pictures');
}
