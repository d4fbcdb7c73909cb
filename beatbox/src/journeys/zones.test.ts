import { describe, expect } from 'vitest';
import type { ErrorReport } from '../api.js';
import type { Harvester } from '../harvester.js';
import type { Person } from '../person.js';
import { test as base, until } from './journey.js';

/** Clocks on the ranch: forward on 13 March 2022 at 10:00 UTC, back on 6 November 2022 at 09:00 UTC. */
const instants = {
  winter: '2022-03-13T09:59:59.900Z',
  summer: '2022-03-13T10:00:00.033Z',
  firstHalfPastOne: '2022-11-06T08:30:00.007Z',
  secondHalfPastOne: '2022-11-06T09:30:00.120Z',
  two: '2022-11-06T10:00:00.000Z',
};
type Name = keyof typeof instants;

/** A machine that reported around both changes of the clock, years ago. */
interface Year {
  machine: Harvester;
  reports: Record<Name, ErrorReport>;
}

const test = base.extend<{ year: Year }>({
  year: [
    async ({ farm }, use) => {
      const machine = await farm.machine('h11');
      const names = Object.keys(instants) as Name[];
      const sent = await farm.send(
        machine,
        names.map((name) => ({ at: new Date(instants[name]), faults: [{ service: 'traychg.0', code: 9 }] })),
      );
      const reports = Object.fromEntries(names.map((name, place) => [name, sent[place]])) as Year['reports'];
      await use({ machine, reports });
    },
    { scope: 'file' },
  ],
});

const FAR_AWAY = { timezoneId: 'Asia/Tokyo' };
const addressOf = ({ machine }: Year, rest: string) => `/errorreports?harv_ids=${machine.row.harv_id}${rest}`;

/** Waits until exactly these times stand in the list, the newest first. */
const showsTimes = (person: Person, times: string[]) =>
  until(async () => {
    expect(await person.rows('error reports').getByRole('link').locator('time').allTextContents()).toEqual(times);
  });

describe('a browser in Tokyo', () => {
  test('shows every instant as clocks on the ranch did, to the millisecond', async ({ cast, come, year }) => {
    const sam = await come(await cast.sam(), FAR_AWAY);
    const { page } = sam;

    await page.goto(addressOf(year, ''));

    await showsTimes(sam, [
      '2022-11-06 02:00:00.000',
      '2022-11-06 01:30:00.120',
      '2022-11-06 01:30:00.007',
      '2022-03-13 03:00:00.033',
      '2022-03-13 01:59:59.900',
    ]);
    for (const [zone, first] of [
      ['UTC', '2022-11-06 10:00:00.000'],
      ['Asia/Tokyo', '2022-11-06 19:00:00.000'],
      ['Australia/Eucla', '2022-11-06 18:45:00.000'],
    ] as const) {
      await sam.chooseZone(zone);
      await until(async () =>
        expect(await sam.rows('error reports').first().locator('time').first().textContent()).toBe(first),
      );
    }
  });

  test('tells the two half past one of a night apart', async ({ cast, come, year }) => {
    const sam = await come(await cast.sam(), FAR_AWAY);

    for (const [name, time] of [
      ['winter', '2022-03-13 01:59:59.900 PST'],
      ['summer', '2022-03-13 03:00:00.033 PDT'],
      ['firstHalfPastOne', '2022-11-06 01:30:00.007 PDT'],
      ['secondHalfPastOne', '2022-11-06 01:30:00.120 PST'],
    ] as const) {
      await sam.page.goto(`/errorreports/${year.reports[name].id}`);
      await sam.fact('Time').getByText(time).waitFor();
    }
  });

  test('asks for exactly the times that are typed, in the zone of the page', async ({ cast, come, year }) => {
    const sam = await come(await cast.sam(), FAR_AWAY);
    const { page } = sam;
    /** Types a range, and gives what the hub is asked. */
    const askFor = async (from: string, to: string) => {
      await page.goto(addressOf(year, ''));
      await page.getByRole('button', { name: 'Filter by time' }).click();
      await page.getByLabel('From', { exact: true }).fill(from);
      await page.getByLabel('To', { exact: true }).fill(to);
      const [request] = await Promise.all([
        page.waitForRequest((asked) => asked.url().includes('/api/v1/errorreports/?')),
        page.getByRole('button', { name: 'Apply' }).click(),
      ]);
      const { start_time, end_time, tz } = Object.fromEntries(new URL(request.url()).searchParams);
      expect({ start_time, end_time, tz }).toEqual({ start_time: from, end_time: to, tz: 'US/Pacific' });
    };

    // The night in spring that has no half past two.
    await askFor('2022-03-13 02:00:00', '2022-03-13 03:00:01');
    await showsTimes(sam, ['2022-03-13 03:00:00.033']);
    await askFor('2022-03-13 00:00:00', '2022-03-13 01:59:59.900');
    await showsTimes(sam, ['2022-03-13 01:59:59.900']);
    // The night in autumn that has half past one twice: both belong to the hour.
    await askFor('2022-11-06 01:00:00', '2022-11-06 02:00:00');
    await showsTimes(sam, ['2022-11-06 02:00:00.000', '2022-11-06 01:30:00.120', '2022-11-06 01:30:00.007']);
    // With an offset of its own, a time says which of the two is meant.
    await askFor('2022-11-06T09:00:00Z', '2022-11-06T10:00:00+00:00');
    await showsTimes(sam, ['2022-11-06 02:00:00.000', '2022-11-06 01:30:00.120']);
  });

  test('reads the typed times anew when the zone is another', async ({ cast, come, year }) => {
    const sam = await come(await cast.sam(), FAR_AWAY);
    const { page } = sam;
    await page.goto(addressOf(year, '&start_time=2022-11-06+10:00&end_time=2022-11-06+10:30&tz=UTC'));
    await showsTimes(sam, ['2022-11-06 10:00:00.000']);

    await page.goto(addressOf(year, '&start_time=2022-11-06+17:30&end_time=2022-11-06+18:30:00.120&tz=Asia/Tokyo'));

    await showsTimes(sam, ['2022-11-06 18:30:00.120', '2022-11-06 17:30:00.007']);
    await page.getByRole('button', { name: 'Time zone: Asia/Tokyo' }).waitFor();
  });
});
