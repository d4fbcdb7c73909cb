import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect } from 'vitest';
import { errorReport, makeFleet } from '../../testing/fleet.js';
import { type TestHds, test } from '../../testing/hds.js';

interface Page {
  count: number;
  next: string | null;
  results: { id: number; report?: unknown }[];
}

const listed = (hds: TestHds, query: string) => hds.request<Page>('GET', `errorreports/?${query}`, { as: 'support' });

describe('a list that is asked for the payload of its reports', () => {
  beforeEach<{ hds: TestHds }>(async ({ hds }) => makeFleet(hds));

  test('shows it beside what it always shows, and only then', async ({ hds }) => {
    const sent = errorReport();
    await hds.post('errorreports', sent, { as: 'sqs' });

    const [without, including] = [await listed(hds, ''), await listed(hds, 'include=report')];

    const [row] = without.body.data.results;
    expect(row).not.toHaveProperty('report');
    const [wide] = including.body.data.results;
    expect(wide?.report).toEqual(sent);
    expect(Object.keys(wide ?? {})).toEqual([...Object.keys(row ?? {}), 'report']);
  });

  test('has 50 rows at most on a page, and the next page has it too', async ({ hds }) => {
    for (let made = 0; made < 51; made++)
      await hds.post('errorreports', errorReport(undefined, { uuid: randomUUID() }), { as: 'sqs' });

    const { data } = (await listed(hds, 'include=report&limit=1000')).body;

    expect([data.count, data.results.length]).toEqual([51, 50]);
    expect(data.results.every((row) => 'report' in row)).toBe(true);
    const next = new URL(data.next ?? '').searchParams;
    expect(Object.fromEntries(next)).toEqual({ include: 'report', limit: '50', offset: '50' });
  });

  test.for(['reports', 'report,id', 'constructor', ','])(
    'refuses %s, naming what there is',
    async (include, { hds }) => {
      const answer = await hds.request('GET', `errorreports/?include=${include}`);

      expect(answer.status).toBe(400);
      expect(answer.body.errors).toMatchObject({
        detail: { include: [expect.stringContaining('is not a valid choice: report.')] },
      });
    },
  );

  test('exports it as well', async ({ hds }) => {
    const sent = errorReport();
    await hds.post('errorreports', sent, { as: 'sqs' });

    const [json, csv] = await Promise.all(
      ['json', 'csv'].map((format) => hds.request('GET', `errorreports/export/?include=report&format=${format}`)),
    );

    expect(JSON.parse(json?.text ?? '')).toEqual([expect.objectContaining({ report: sent })]);
    const [header, line] = csv?.text.split('\r\n') ?? [];
    expect(header?.split(',')).toContain('report');
    expect(line).toContain(JSON.stringify(String(sent.uuid)).replaceAll('"', '""'));
  });
});
