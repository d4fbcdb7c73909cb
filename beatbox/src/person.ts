import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Hub } from './hub.js';

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

const DESKTOP: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  colorScheme: 'light',
  // The pages follow the browser in both, and the screenshots are for people everywhere.
  locale: 'en-US',
  timezoneId: 'America/Los_Angeles',
};

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

  private constructor(
    private readonly hub: Hub,
    readonly page: Page,
  ) {}

  static async arrive(browser: Browser, hub: Hub, options: BrowserContextOptions = {}): Promise<Person> {
    const context = await browser.newContext({ ...DESKTOP, ...options, baseURL: hub.url });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`content security policy: ${violatedDirective} forbids ${blockedURI}`);
      });
    });
    const person = new Person(hub, await context.newPage());
    person.watch();
    return person;
  }

  async logIn(): Promise<void> {
    await this.page.getByLabel('Username').fill(this.hub.person.username);
    await this.page.getByLabel('Password', { exact: true }).fill(this.hub.person.password);
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
    const path = join(folderOfPictures(), `${name}.png`);
    await this.page.mouse.move(0, 0); // nothing is lit up under the pointer
    await this.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
    return path;
  }

  leave(): Promise<void> {
    return this.page.context().close();
  }

  private watch(): void {
    this.page.on('console', (message) => {
      const { url } = message.location();
      // The question "who am I?" before the login; browsers write every 403 to the console.
      if (url === `${this.hub.url}/api/v1/users/me/` && message.text().includes('403')) return;
      if (['error', 'warning'].includes(message.type())) this.complaints.push(`console: ${message.text()} (${url})`);
    });
    this.page.on('pageerror', (error) => this.complaints.push(`uncaught: ${error.stack ?? error.message}`));
    this.page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.hub.url)
        this.complaints.push(`a request to another host: ${request.url()}`);
    });
    this.page.on('response', (response) => {
      if (response.status() >= 500) this.complaints.push(`${response.url()} answers ${response.status()}`);
    });
  }
}

/** The README's pictures are only replaced when that is asked for, so that a test run leaves the work tree as it was. */
function folderOfPictures(): string {
  const folder =
    process.env.HDS_SCREENSHOTS === '1'
      ? resolve(import.meta.dirname, '../../docs/images')
      : join(tmpdir(), 'hds-beatbox-pictures');
  mkdirSync(folder, { recursive: true });
  return folder;
}
