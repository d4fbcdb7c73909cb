import type { Locator, Page, Request } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Row } from '../api.js';
import { slackMessages } from '../slack.js';
import type { Member } from './cast.js';
import { test, until } from './journey.js';

const NO_SLACK = 'the hub of TEST_HOSTNAME posts to a Slack that cannot be seen';

interface Rule extends Row {
  criteria: Record<string, unknown>;
}

const tray = { service: 'traychg.0', code: 9, info: 'no tray after 3 attempts' };

/** Chooses people in a field that holds several. */
async function choosePeople(dialog: Locator, people: Member[]): Promise<void> {
  const field = dialog.getByRole('combobox', { name: 'Recipients' });
  for (const { login } of people) {
    await field.fill(login.username);
    await dialog.page().getByRole('option', { name: login.username }).click();
  }
  await dialog.page().keyboard.press('Escape');
}

const ruleRow = (page: Page, harvId: number) => page.getByRole('row', { name: new RegExp(`harvester ${harvId}`) });

describe('J4 Create a notification from a query', () => {
  test('a developer makes a rule, it tells its people in Slack, and only its maker takes it away', async ({
    cast,
    come,
    farm,
    hub,
    skip,
  }) => {
    if (!hub.own) return skip(NO_SLACK);
    const { slackUrl } = hub.own;
    const [makerMember, readerMember] = [await cast.dev(), await cast.sam()];
    const machine = await farm.machine('h11');
    const { harv_id: harvId, name } = machine.row;
    const dev = await come(makerMember);
    const { page } = dev;
    const posts: string[] = [];
    const makesRule = (request: Request) =>
      request.method() === 'POST' && new URL(request.url()).pathname === '/api/v1/notifications/';
    page.on('request', (request) => {
      if (makesRule(request)) posts.push(request.url());
    });

    // 1: code 9 on one harvester.
    await page.goto('/errorreports');
    await page.getByRole('button', { name: 'Filter by harvester' }).click();
    await page.getByRole('combobox', { name: 'Search: Harvester' }).fill(name);
    await page.getByRole('option', { name }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Filter by code' }).click();
    await page.getByRole('combobox', { name: 'Search: Code' }).fill('NoTray');
    await page.getByRole('option', { name: '9 NoTrayError' }).click();
    await page.keyboard.press('Escape');
    await page.getByText('No error reports here').waitFor();

    // 2: the dialog says in words what the rule waits for, and that it has no times.
    await page.getByRole('button', { name: 'Create notification' }).click();
    const dialog = page.getByRole('dialog', { name: 'Create notification' });
    for (const words of ['code 9', `harvester ${harvId}`, 'real harvesters only'])
      expect(await dialog.getByRole('checkbox', { name: words }).isChecked(), words).toBe(true);
    await dialog.getByText(/time range/).waitFor();

    // 3: nobody is told: a fault at the field, and nothing goes to the hub.
    await dialog.getByRole('button', { name: 'Create notification' }).click();
    await dialog.getByText('Choose at least one person.').waitFor();
    expect(posts).toEqual([]);

    // 4: one request, with the criteria in its address.
    await choosePeople(dialog, [makerMember, readerMember]);
    const [request] = await Promise.all([
      page.waitForRequest(makesRule),
      dialog.getByRole('button', { name: 'Create notification' }).click(),
    ]);
    const { searchParams } = new URL(request.url());
    expect(Object.fromEntries(searchParams)).toEqual({ codes: '9', harv_ids: String(harvId), is_emulator: '0' });
    const body = request.postDataJSON() as { trigger_on: string; recipients: number[] };
    expect(body.trigger_on).toBe('ErrorReport');
    expect(body.recipients.toSorted()).toEqual([makerMember.id, readerMember.id].toSorted());
    await dev.news('The rule is made.');
    expect(posts).toHaveLength(1);

    // 5: it stands in the list, with both names.
    await page.getByRole('link', { name: 'Notifications' }).click();
    await dev.heading('Notifications');
    const row = ruleRow(page, harvId);
    const told = await row.getByText(makerMember.login.username).first().textContent();
    expect(told).toContain(readerMember.login.username);

    // 6: a matching error is told to both, with a link to the report.
    const [, matching] = await farm.send(machine, [
      { at: new Date(), faults: [{ service: 'drivesys.0', code: 0 }] },
      { at: new Date(), faults: [tray] },
    ]);
    const ofRule = async () =>
      (await slackMessages(slackUrl)).filter(({ text }) => text.includes(`<@${makerMember.slackId}>`));
    await until(async () => expect(await ofRule()).toHaveLength(1));
    const [{ text } = { text: '' }] = await ofRule();
    expect(text).toContain(`<@${readerMember.slackId}>`);
    expect(text).toContain(`Error on Harvester ${harvId}`);
    const link = /https?:\S+\/errorreports\/\d+\//.exec(text)?.[0] ?? '';
    expect(link).toBe(`${hub.url}/errorreports/${matching?.id}/`);
    await page.goto(link);
    await dev.heading(`Error report ${matching?.id}`);

    // 7: whoever did not make it cannot delete it; its maker can.
    const sam = await come(readerMember);
    await sam.page.goto('/notifications');
    await ruleRow(sam.page, harvId).getByRole('button', { name: 'Preview' }).click();
    const refused = sam.page.getByRole('button', { name: 'Delete' });
    expect(await refused.isDisabled()).toBe(true);
    expect(await refused.getAttribute('aria-description')).toContain('support');
    await page.goto('/notifications');
    await ruleRow(page, harvId).getByRole('link').first().click();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await dev.heading('Notifications');
    await ruleRow(page, harvId).waitFor({ state: 'detached' });
  });
});

describe('J5 Rule from a report', () => {
  test('a developer makes a rule of what a report has in common with others, and changes it later', async ({
    admin,
    cast,
    come,
    farm,
  }) => {
    const me = await cast.dev();
    const machine = await farm.machine('h12');
    const { harv_id: harvId } = machine.row;
    const days = (count: number) => new Date(Date.now() - count * 86_400_000);
    const [report] = await farm.send(machine, [
      { at: days(0), faults: [tray] },
      { at: days(2), faults: [tray] },
      { at: days(6.9), faults: [{ ...tray, handled: true }] },
      { at: days(7.1), faults: [tray] },
      { at: days(1), faults: [{ ...tray, service: 'autodrive.0' }] },
    ]);
    const dev = await come(me);
    const { page } = dev;

    // 1: filled in from the report, each part to be taken away, and what it would have told of.
    await page.goto(`/errorreports/${report?.id}`);
    await page.getByRole('button', { name: 'Notify me about errors like this' }).click();
    const dialog = page.getByRole('dialog', { name: 'Notify about errors like this' });
    for (const words of ['code 9 NoTrayError', 'service traychg', `harvester ${harvId}`, `ranch ${farm.ranch}`])
      expect(await dialog.getByRole('checkbox', { name: words }).isChecked(), words).toBe(true);
    await dialog.getByText(new RegExp(`^${me.login.username}`)).waitFor();
    const hits = dialog.getByRole('status');
    await hits.getByText('3 times').waitFor();
    await dialog.getByRole('checkbox', { name: 'service traychg' }).uncheck();
    await hits.getByText('4 times').waitFor();
    await dialog.getByRole('checkbox', { name: `ranch ${farm.ranch}` }).uncheck();

    // 2: the rule is there, and can be changed later.
    await dialog.getByRole('button', { name: 'Create notification' }).click();
    await dev.news('The rule is made.');
    await page.goto('/notifications');
    await ruleRow(page, harvId).getByRole('link').first().click();
    await dev.heading(/^Rule \d+$/);
    farm.onClose(async () => {
      const { results } = await admin.list<Rule>('notifications', { limit: 10_000 });
      const mine = results.find(({ criteria }) => JSON.stringify(criteria).includes(String(harvId)));
      if (mine) await admin.delete('notifications', mine.id);
    });
    expect(await dev.fact('Tells of').textContent()).toContain('code 9');
    expect(await dev.fact('Tells of').textContent()).not.toContain(farm.ranch);
    await dev.fact('Last 7 days').getByText('4 reports').waitFor();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const edit = page.getByRole('dialog', { name: /^Edit rule/ });
    await edit.getByLabel('Name').fill('Trays of h12');
    await edit.getByRole('combobox', { name: 'Ranches' }).fill(farm.ranch);
    await page.getByRole('option', { name: farm.ranch }).click();
    await page.keyboard.press('Escape'); // the list of ranches
    await edit.getByRole('combobox', { name: 'Handling' }).click();
    await page.getByRole('option', { name: 'Unhandled', exact: true }).click();
    await edit.getByRole('status').getByText('3 times').waitFor();
    await choosePeople(edit, [await cast.sam()]);
    await edit.getByRole('button', { name: 'Save' }).click();
    await dev.heading(/^Rule \d+: Trays of h12$/);
    await until(async () =>
      expect(await dev.fact('Recipients').textContent()).toContain((await cast.sam()).login.username),
    );
    for (const words of ['code 9', `harvester ${harvId}`, `ranch ${farm.ranch}`, 'unhandled'])
      expect(await dev.fact('Tells of').textContent()).toContain(words);
    await dev.fact('Last 7 days').getByText('3 reports').waitFor();
  });
});
