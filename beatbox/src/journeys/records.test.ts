import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import type { ErrorReport, Harvester, Row } from '../api.js';
import type { Person } from '../person.js';
import { Farm } from './farm.js';
import { test, until } from './journey.js';
import { dayIn, instantAt } from './zones.js';

const RANCH_ZONE = 'US/Pacific';

describe('J13 Register and correct a harvester', () => {
  test('a developer adds a machine, moves it, and finds it again', async ({ admin, cast, come, farm, mark }) => {
    const me = await cast.dev();
    const [number, name, otherRanch] = [Farm.freeNumber(), `h42 ${mark}`, `Ranch C ${mark}`];
    const { location } = await farm.place();
    const { distributor } = await admin.retrieve<Row & { distributor: Row }>('locations', location);
    await farm.make('locations', { distributor: distributor.id, ranch: otherRanch });
    farm.onClose(async () => {
      const { results } = await admin.list<Harvester>('harvesters', { harv_id: number });
      for (const { id } of results) await admin.delete('harvesters', id);
    });
    const dev = await come(me);
    const { page } = dev;
    const dialog = page.getByRole('dialog');
    const row = page.getByRole('row', { name: new RegExp(String(number)) });
    const choose = async (field: string, wanted: string) => {
      await dialog.getByRole('combobox', { name: field }).fill(wanted);
      await page.getByRole('option', { name: wanted }).click();
    };
    const fillIn = async () => {
      await page.getByRole('button', { name: 'Add harvester' }).click();
      await dialog.getByLabel('Number').fill(String(number));
      await dialog.getByLabel('Name', { exact: true }).fill(name);
      await choose('Fruit', farm.fruit);
      await choose('Location', farm.ranch);
      await dialog.getByRole('button', { name: 'Add harvester' }).click();
    };

    // 1: a new machine stands in the list.
    await page.goto(`/harvesters?harv_id=${number}`);
    await page.getByText('No harvesters here').waitFor();
    await fillIn();
    await dev.news(`Harvester ${number} is added.`);
    await row.getByText(farm.ranch).waitFor();

    // 2: once more: the hub says at the field what is wrong.
    dev.forgive(/status of 400/);
    await fillIn();
    const field = dialog.getByLabel('Name', { exact: true });
    await until(async () => expect(await field.getAttribute('aria-invalid')).toBe('true'));
    await dialog.getByText(/already exists/).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    // 3: to another ranch.
    await row.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('button', { name: 'Edit' }).click();
    await choose('Location', otherRanch);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dev.news(`Harvester ${number} is saved.`);
    await row.getByText(otherRanch).waitFor();

    // 4: its history, with who did it and what was changed.
    await row.getByRole('link').first().click();
    await dev.heading(`Harvester ${number}`);
    await page.getByRole('link', { name: 'History', exact: true }).click();
    await dev.heading('Harvester history');
    const changes = dev.rows('changes');
    await until(async () => expect(await changes.count()).toBe(2));
    const [changed = '', added = ''] = await changes.allInnerTexts();
    expect(changed).toMatch(new RegExp(`Changed[^]*${farm.ranch} → ${otherRanch}`));
    expect(added).toContain('Added');
    await changes.nth(0).getByText(me.login.username).waitFor();
    await changes.nth(1).getByText(me.login.username).waitFor();

    // 5, 6: by its number from home; a number that no machine has finds none.
    await page.goto('/');
    const find = page.getByRole('textbox', { name: /^Find harvester/ });
    await find.fill(String(number));
    await find.press('Enter');
    await dev.heading(`Harvester ${number}`);
    await page.goto('/');
    const nobody = Farm.freeNumber();
    await find.fill(String(nobody));
    await find.press('Enter');
    await page.getByText(`Not found: no harvester has the number or name “${nobody}”.`).waitFor();
  });
});

describe('J17 Find and retire a file', () => {
  test('a developer finds a clip, downloads it, and deletes it', async ({ admin, cast, come, farm, lake, mark }) => {
    const [incomplete, whole] = [randomUUID(), randomUUID()];
    const clip = `zip_sessclip_${mark}_${incomplete}.zip`;
    const keys = [
      clip,
      `zip_sessclip_${mark}_${whole}.zip`,
      `incomplete_sessclip_${mark}_${incomplete}.txt`,
      `zip_other_${mark}_${incomplete}.zip`,
    ].map((name) => `hdsfiles/journey/${name}`);
    farm.onClose(async () => {
      for (const key of keys) await lake.remove(key);
      for (const UUID of [incomplete, whole]) {
        const { results } = await admin.list<Row>('events', { UUID });
        for (const { id } of results) await admin.delete('events', id);
      }
    });
    for (const key of keys) await lake.put(key, `bytes of ${key}`);
    await until(async () => {
      expect((await admin.list('s3files', { uuid: `${incomplete},${whole}` })).count).toBe(4);
    });
    const dev = await come(await cast.dev());
    const { page } = dev;
    const rows = dev.rows('files');

    // 1: part of the name, type and tag.
    await page.goto('/s3files');
    const search = page.getByRole('textbox', { name: 'Part of the name' });
    await search.fill(`sessclip_${mark}`);
    await search.press('Enter');
    await page.getByRole('button', { name: 'Filter by file type' }).click();
    await page.getByRole('textbox', { name: 'File type' }).fill('zip');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('button', { name: 'Filter by all of the event’s tags' }).click();
    await page.getByRole('combobox', { name: /^Search: All of the event/ }).fill('incomplete');
    await page.getByRole('option', { name: 'incomplete', exact: true }).click();
    await page.keyboard.press('Escape');
    await dev.total('1 file');
    await rows.getByRole('link', { name: clip }).waitFor();
    const wanted = new URL(page.url()).search;

    // 2: the file itself.
    await rows.getByRole('button', { name: 'Preview' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(clip);
    expect(String(await buffer(await download.createReadStream()))).toBe(`bytes of hdsfiles/journey/${clip}`);

    // 3: it goes, and the filters stay.
    await page.getByRole('button', { name: 'Delete' }).click();
    const question = page.getByRole('dialog');
    await question.getByText(/removed from storage/).waitFor();
    await question.getByRole('button', { name: 'Delete' }).click();
    await dev.news(`${clip} is deleted.`);
    await page.getByText('No files here').waitFor();
    expect(filtersOf(page.url())).toEqual(filtersOf(`http://hub/${wanted}`));

    // 4: among the deleted ones it is listed, and cannot be opened.
    await page.getByRole('combobox', { name: 'Filter by state' }).click();
    await page.getByRole('option', { name: 'Deleted' }).click();
    await rows.getByText(clip).waitFor();
    expect(await rows.getByRole('link', { name: clip }).count()).toBe(0);
  });
});

/** What an address says of the files, without the row that is looked at. */
function filtersOf(address: string): Record<string, string> {
  const { selected: _selected, ...filters } = Object.fromEntries(new URL(address).searchParams);
  return filters;
}

describe('J18 Pick session of this morning', () => {
  test('a supporter finds the sessions of a morning and what was reported in one', async ({
    admin,
    cast,
    come,
    farm,
  }) => {
    const [machine, other] = [await farm.machine('h11'), await farm.machine('h12')];
    const today = dayIn(RANCH_ZONE);
    const { location } = await farm.place();
    const begin = (time: string, { row } = machine, UUID = randomUUID()) =>
      farm.make<Row>('picksessions', {
        UUID,
        harvester: row.id,
        location,
        start_time: instantAt(`${today} ${time}`, RANCH_ZONE).toISOString(),
        session_length: '01:30:00',
      });
    const pickSession = randomUUID();
    await begin('05:59:59');
    const early = await begin('06:00:00');
    const late = await begin('11:15:00', machine, pickSession);
    await begin('12:00:01');
    await begin('09:00:00', other);
    const reported = (time: string) => ({
      at: instantAt(`${today} ${time}`, RANCH_ZONE),
      pickSession,
      faults: [{ service: 'traychg.0', code: 9 }],
    });
    const [report, later] = await farm.send(machine, [reported('11:20:00'), reported('12:05:00')]);
    const sam = await come(await cast.sam());
    const { page } = sam;
    const rows = sam.rows('pick sessions');

    // 1: the morning of one machine, with start, length, machine and ranch.
    await page.goto('/picksessions');
    await page.getByRole('button', { name: 'Filter by harvester' }).click();
    await page.getByRole('combobox', { name: 'Search: Harvester' }).fill(machine.row.name);
    await page.getByRole('option', { name: machine.row.name }).click();
    await page.keyboard.press('Escape');
    await sam.chooseZone(RANCH_ZONE);
    await chooseStart(sam, `${today} 06:00`, `${today} 12:00`);
    await sam.total('2 pick sessions');
    await until(async () => expect(await sam.idsOf(rows)).toEqual([late.id, early.id]));
    const [text = ''] = await rows.allInnerTexts();
    for (const part of [`${today} 11:15:00.000`, '01:30:00', `Harvester ${machine.row.harv_id}`, farm.ranch])
      expect(text).toContain(part);

    // 2: one of them, with what was reported meanwhile.
    await rows.nth(0).getByRole('link').first().click();
    await sam.heading(`Pick session ${late.id}`);
    expect(await sam.fact('Start').textContent()).toContain(`${today} 11:15:00.000`);
    expect(await sam.fact('Length').textContent()).toBe('01:30:00');
    const related = page.getByRole('region', { name: 'Related' });
    await related.getByRole('link', { name: `Error Report ${report?.id}` }).waitFor();
    const timeline = page.getByRole('figure', { name: `Pick session ${late.id} over time` });
    const marks = timeline.getByRole('list', { name: 'Error Reports' }).getByRole('link');
    const nameOf = (which: ErrorReport | undefined, time: string) => `Error Report ${which?.id}, ${today} ${time}.000`;
    const named = async () => marks.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(await named()).toEqual([nameOf(report, '11:20:00'), nameOf(later, '12:05:00')]);
    await marks.first().click();
    await sam.heading(`Error report ${report?.id}`);
    const { results } = await admin.list<Row>('picksessions', { UUID: pickSession });
    expect(results.map(({ id }) => id)).toEqual([late.id]);
  });
});

async function chooseStart({ page }: Person, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: 'Filter by start' }).click();
  await page.getByLabel('From', { exact: true }).fill(from);
  await page.getByLabel('To', { exact: true }).fill(to);
  await page.getByRole('button', { name: 'Apply' }).click();
}
