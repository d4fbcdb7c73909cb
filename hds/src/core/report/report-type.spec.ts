import { randomBytes } from 'node:crypto';
import { getQueueToken } from '@nestjs/bull';
import type { Queue } from 'bull';
import sql from 'sql-template-tag';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { schemaDifference } from '../../cli/make-migration.js';
import { makeFleet } from '../../testing/fleet.js';
import { TestHds } from '../../testing/hds.js';
import { permissions } from '../user/permissions.js';

/** What a harvester sends every ten minutes. */
const message = {
  timestamp: 1_700_000_000.5,
  serial_number: '011',
  uuid: 'battery-event',
  data: { pack_mv: 51_200, cell_decidegrees: [301, 345, 298] },
};

/** A new type of report is one folder and one line: here the line is the list that the application is started with. */
describe('a type of report that declares only what is particular to it', () => {
  let hds: TestHds;

  beforeAll(async () => {
    permissions.batteryreports = { ...permissions.errorreports };
    hds = await TestHds.start({}, async () => [
      (await import('../../testing/batteryreport/battery-report.module.js')).BatteryReportModule,
    ]);
    const { upQueries } = await schemaDifference(hds.database.dataSource);
    for (const query of upQueries) await hds.database.dataSource.query(query);
  });

  beforeEach(async () => {
    await hds.reset();
    await makeFleet(hds);
  });

  afterAll(async () => {
    await hds.stop();
    delete permissions.batteryreports;
  });

  test('stores volts and degrees from millivolts and tenths of a degree', async () => {
    const { id } = await hds.post<{ id: number }>('batteryreports', message, { as: 'sqs' });
    await hds.queuesToDrain();

    const stored = await hds.get<Record<string, unknown>>(`batteryreports/${id}`, { as: 'support' });

    expect(stored.packVolts).toBeCloseTo(51.2);
    expect(stored.hottestCellCelsius).toBeCloseTo(34.5);
    expect(stored).toMatchObject({
      tags: ['extracted'],
      event: { UUID: 'battery-event', tags: ['BatteryReport'] },
      harvester: { harv_id: 11 },
      report: message,
    });
  });

  test('one that cannot be read is marked, and those beside it are extracted', async () => {
    const queue = hds.app.get<Queue>(getQueueToken('BatteryReport'));
    await queue.pause();
    const reading = (pack_mv: number) => ({ ...message, data: { ...message.data, pack_mv } });
    const items = Array.from({ length: 20 }, (_, at) => ({
      content: JSON.stringify(reading(at === 7 ? 2_000_000 : at)),
    }));
    await hds.post('batteryreports/batch', { items }, { as: 'sqs' });

    await queue.resume();
    await hds.queuesToDrain();

    const { results } = await hds.get<{ results: { packVolts: number | null; tags: string[] }[] }>(
      'batteryreports/?limit=20&ordering=id',
    );
    const ofPlace = items.map((_, at) =>
      at === 7 ? { packVolts: null, tags: ['incomplete'] } : { packVolts: at / 1000, tags: ['extracted'] },
    );
    expect(results).toMatchObject(ofPlace);
  });

  test('those that are too large for one memory are extracted one by one', async () => {
    const queue = hds.app.get<Queue>(getQueueToken('BatteryReport'));
    await queue.pause();
    const noise = (kilobytes: number) => randomBytes(kilobytes * 768).toString('base64');
    for (let at = 0; at < 4; at++) {
      const body = { ...message, data: { ...message.data, pack_mv: at, noise: noise(1500) } };
      await hds.post('batteryreports', body, { as: 'sqs' });
    }

    await queue.resume();
    await hds.queuesToDrain();

    const { results } = await hds.get<{ results: { packVolts: number }[] }>('batteryreports/?ordering=id');
    expect(results.map(({ packVolts }) => packVolts)).toEqual([0, 0.001, 0.002, 0.003]);
  });

  test('refuses a reading without cells, and says which field', async () => {
    const answer = await hds.request('POST', 'batteryreports/', {
      as: 'sqs',
      body: { ...message, data: { ...message.data, cell_decidegrees: [] } },
    });

    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual({
      detail: { data: { cell_decidegrees: ['cell_decidegrees should not be empty'] } },
    });
  });

  test.for([
    ['x'],
    [17],
    [null],
    [[]],
    [[{ pack_mv: 1, cell_decidegrees: [1] }]],
    [{}],
    [{ pack_mv: { constructor: { prototype: 1 } }, cell_decidegrees: [1] }],
    [{ pack_mv: 1, cell_decidegrees: [{ constructor: 'x' }] }],
    [{ pack_mv: 1, cell_decidegrees: { constructor: [], length: 1 } }],
    [{ constructor: {}, pack_mv: -1, cell_decidegrees: [1] }],
    [{ pack_mv: 1, cell_decidegrees: [1], toString: 1, validate: 1, __proto: {} }],
  ])('takes or refuses %j for its data, and answers', async ([data]) => {
    const answer = await hds.request('POST', 'batteryreports/', { as: 'sqs', body: { ...message, data } });
    await hds.queuesToDrain();

    expect([201, 400]).toContain(answer.status);
    expect(await hds.rows(sql`SELECT last_error FROM outbox WHERE failures > 0`)).toEqual([]);
  });

  test('has lists with filters, batches, duplicates, roles and documents like every other', async () => {
    const items = [{ content: JSON.stringify(message) }, { content: JSON.stringify(message) }, { content: '{}' }];

    const { results } = await hds.post<{ results: { status: string }[] }>(
      'batteryreports/batch',
      { items },
      { as: 'sqs' },
    );

    expect(results.map(({ status }) => status)).toEqual(['stored', 'duplicate', 'rejected']);
    expect(await hds.get('batteryreports/?harv_ids=11&start_time=2023-11-14&tz=utc')).toMatchObject({ count: 1 });
    expect((await hds.request('POST', 'batteryreports/', { as: 'support', body: message })).status).toBe(403);
    const document = (await hds.request('GET', 'openapi?format=openapi-json')).text;
    expect(JSON.parse(document).paths).toHaveProperty(
      ['/api/v1/batteryreports/{id}/', 'get', 'operationId'],
      'retrieveBatteryReport',
    );
  });
});
