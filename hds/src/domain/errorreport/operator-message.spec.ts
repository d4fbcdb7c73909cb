import { describe, expect, test } from 'vitest';
import type { ToldException } from './error-report-notice.js';
import { operatorMessage } from './operator-message.js';

const tray: ToldException = {
  service: 'traychg',
  robot: 0,
  info: 'traychgunit.3 no tray',
  handled: false,
  primary: true,
  code: 9,
  name: 'NoTray',
  cycle: true,
  operator_msg: 'Check tray',
};
const picker: ToldException = {
  ...tray,
  service: 'picker',
  robot: 2,
  info: 'stuck',
  code: 2,
  operator_msg: 'Free the arm',
};
const base: ToldException = { ...picker, robot: 5, code: 0, operator_msg: 'Please cycle the harvester' };

/** The lines below the head of the message. */
function sectionsOf(exceptions: ToldException[]): string[] | null {
  const message = operatorMessage('H', exceptions);
  const [, ...sections] = (message?.blocks ?? []) as { text: { text: string } }[];
  return message && sections.map(({ text }) => text.text);
}

describe('what operators are told', () => {
  test('is a head with the name of the harvester and a line for each advice', () => {
    expect(operatorMessage('Harvester <Alpha>', [tray, picker])).toEqual({
      text: '*OPERATOR MESSAGE*',
      blocks: [
        {
          type: 'context',
          elements: [{ type: 'mrkdwn', text: ':warning: *Harvester &lt;Alpha&gt;* ERROR! :warning:' }],
        },
        { type: 'section', text: { type: 'mrkdwn', text: 'Unit(s): r3 -> Check tray :red_cross: :outbox_tray:' } },
        { type: 'section', text: { type: 'mrkdwn', text: 'Unit(s): r2 -> Free the arm :red_cross:' } },
      ],
    });
  });

  test.each<[string, ToldException[], string[] | null]>([
    ['nothing when there is no error', [], null],
    ['nothing when the machine handled all', [{ ...tray, handled: true }], null],
    [
      'units with one advice together, the master first',
      [picker, { ...picker, robot: 0 }, { ...picker, robot: 12 }, picker, { ...picker, robot: 3 }],
      ['Unit(s): master, r2, r3, r12 -> Free the arm :red_cross:'],
    ],
    ['the base exception when it is all there is', [base], ['Unit(s): r5 -> Please cycle the harvester :red_cross:']],
    ['no base exception beside a better advice', [base, picker], ['Unit(s): r2 -> Free the arm :red_cross:']],
    [
      'the units of base exceptions that say the same as the others',
      [base, { ...picker, operator_msg: 'Please cycle the harvester' }],
      ['Unit(s): r2, r5 -> Please cycle the harvester :red_cross:'],
    ],
    [
      'the robot where the tray changer names no unit',
      [{ ...tray, robot: 4, info: 'traychg is lost' }],
      ['Unit(s): r4 -> Check tray :red_cross: :outbox_tray:'],
    ],
    [
      'of an error without robot and info',
      [{ ...picker, robot: null, info: null }],
      ['Unit(s): unknown -> Free the arm :red_cross:'],
    ],
    [
      'of a code that the hub does not know',
      [{ ...picker, code: 77, name: null, cycle: null, operator_msg: null }],
      ['Unit(s): r2 -> Please cycle the harvester :red_cross:'],
    ],
  ])('is %s', (_, exceptions, lines) => {
    expect(sectionsOf(exceptions)).toEqual(lines);
  });
});
