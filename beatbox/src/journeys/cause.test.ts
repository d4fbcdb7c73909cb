import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { reportOf } from './farm.js';
import { test as base, until } from './journey.js';

interface Story {
  reportId: number;
  harvId: number;
  fileKey: string;
}

/** A drive that failed and took the harvester's main service along, and a file of the same event. */
const test = base.extend<{ story: Story }>({
  story: async ({ admin, farm, lake }, use) => {
    const machine = await farm.machine('h11');
    const uuid = randomUUID();
    const at = new Date();
    const report = reportOf(machine, {
      at,
      uuid,
      faults: [
        {
          service: 'drivesys.0',
          code: 0,
          info: 'wheel 3 does not turn',
          traceback:
            'Traceback (most recent call last):\n  File "/opt/harv/drive.py", line 61, in turn\nDriveError: stuck',
        },
        { service: 'harvester.0', code: 0, info: 'drive is gone', traceback: 'RuntimeError: no drive left' },
      ],
    });
    const fileKey = `hdsfiles/journey/dmesg_011_${uuid}.txt`;
    await lake.put(fileKey, 'wheel 3: over-current\n');
    await machine.upload(report);
    const reportId = await until(async () => {
      const { results } = await admin.list<{ id: number; exceptions: unknown[] }>('errorreports', { uuid });
      expect(results[0]?.exceptions).toHaveLength(2);
      const files = await admin.list('s3files', { uuid });
      expect(files.count, 'files of the event').toBe(1);
      return results[0]?.id ?? 0;
    });
    await use({ reportId, harvId: machine.row.harv_id, fileKey });
    await lake.remove(fileKey);
  },
});

describe('J1 From a Slack message to the cause', () => {
  test('a developer follows the link, logs in, and reads why the machine stopped', async ({
    arrive,
    cast,
    farm,
    story: { reportId, harvId },
  }) => {
    const dev = await arrive(await cast.dev());
    const { page } = dev;
    const exceptions = page.getByRole('region', { name: 'Exceptions' });
    const monitor = page.getByRole('region', { name: 'System monitor' });
    const marked = monitor.locator('tr[aria-current="true"]');

    // 1, 2: the link leads to the login page, and the login to the report.
    await page.goto(`/errorreports/${reportId}/`);
    await page.waitForURL(({ pathname }) => pathname === '/login');
    await dev.logIn();
    await dev.heading(`Error report ${reportId}`);
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/errorreports/${reportId}/?$`));

    // 3: what, where, when, with which software.
    expect(await dev.fact('Time').textContent()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} P[DS]T$/);
    expect(await dev.fact('Harvester').textContent()).toContain(String(harvId));
    expect(await dev.fact('Location').textContent()).toContain(farm.ranch);
    expect(await dev.fact('Branch').textContent()).toBe('main');
    expect(await dev.fact('Githash').textContent()).toBe('c07f5d18b3');
    const primary = exceptions.getByRole('button', { name: /drivesys\.0.*0 AFTBaseException.*primary.*Unhandled/ });
    const secondary = exceptions.getByRole('button', { name: /harvester\.0.*0 AFTBaseException.*Unhandled/ });
    await secondary.waitFor();
    expect(await secondary.textContent()).not.toContain('primary');

    // 4: the primary exception is open already, and the monitor shows its service.
    expect(await primary.getAttribute('aria-expanded')).toBe('true');
    await exceptions.getByText('DriveError: stuck').waitFor();
    await monitor.getByRole('tab', { name: 'Master, has errors', selected: true }).waitFor();
    await marked.getByRole('rowheader', { name: /drivesys\.0/ }).waitFor();

    // 5: the other exception with its info and its time.
    await secondary.click();
    await exceptions.getByText('drive is gone').waitFor();
    await exceptions.getByText('RuntimeError: no drive left').waitFor();
    expect(await dev.fact('Time', exceptions).textContent()).toMatch(/\.\d{3} P[DS]T$/);
    await marked.getByRole('rowheader', { name: /harvester\.0/ }).waitFor();

    // 6: clocks and services of the master.
    await monitor.getByRole('tab', { name: /Robot 1/ }).click();
    await monitor.getByRole('rowheader', { name: 'gripper.1' }).waitFor();
    await monitor.getByRole('tab', { name: /Master/ }).click();
    const master = monitor.getByRole('region', { name: /^Master/ });
    expect(await dev.fact('Last offset', master).textContent()).toMatch(/µs.*in step/);
    expect(await dev.fact('RMS offset', master).textContent()).toMatch(/µs.*in step/);
    expect(await dev.fact('System time', master).textContent()).toContain('µs off');
    expect(await dev.fact('Reference time', master).textContent()).toMatch(/^\d{4}-\d\d-\d\d/);
    expect(await master.getByRole('rowheader').allTextContents()).toHaveLength(7);
    const state = new URL(page.url()).search;

    // 7: what else belongs to the event.
    await dev.fact('Event').getByRole('link').click();
    await dev.heading(/^Event \d+$/);
    const related = page.getByRole('region', { name: 'Related' });
    await related.getByRole('link', { name: `Error Report ${reportId}` }).waitFor();
    await page.getByRole('link', { name: 'dmesg', exact: true }).click();
    await page.getByText('wheel 3: over-current').waitFor();

    // 8: the way back ends where it began, with the same exception and the same computer.
    await page.goBack();
    await dev.heading(/^Event \d+$/);
    await page.goBack();
    await dev.heading(`Error report ${reportId}`);
    expect(new URL(page.url()).search).toBe(state);
    await monitor.getByRole('tab', { name: /Master/, selected: true }).waitFor();
    expect(await secondary.getAttribute('aria-expanded')).toBe('true');
  });
});
