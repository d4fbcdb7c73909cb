import { describe, expect, test } from 'vitest';
import { clustersOf, tfidf, tracebackClusters, wordsOf } from './traceback-clusters.js';

/** Numbers that look random and are the same in every run. */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2_147_483_647;
    return state % below;
  };
}

const once = (text: string) => ({ text, count: 1 });

describe('the words of a traceback', () => {
  test.for([
    ['File "/opt/x.py", line 12, in _move', ['file', 'opt', 'py', 'line', 'in', 'move']],
    ['KeyError: 0xFF', ['keyerror', 'xff']],
    ['a b c', []],
    ['', ['no', 'traceback']],
  ] as const)('of %j are %j', ([text, words]) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('the weights of words', () => {
  test('are those of a smoothed idf, a logarithmic tf, and length 1', () => {
    const [first, second] = tfidf([
      { words: ['tray', 'tray', 'lost'], count: 1 },
      { words: ['tray', 'lost', 'wheel'], count: 1 },
    ]);

    // Both texts have tray and lost: idf ln(3/3) + 1 = 1. One has wheel: ln(3/2) + 1 = 1.405465.
    // First: tray 1 + ln 2 = 1.693147, lost 1; length √(2.866747 + 1) = 1.966405.
    expect([...(first?.weights ?? [])]).toEqual([expect.closeTo(0.861037, 5), expect.closeTo(0.508542, 5)]);
    // Second: 1, 1, 1.405465; length √3.975332 = 1.993824.
    expect([...(second?.weights ?? [])]).toEqual([
      expect.closeTo(0.501549, 5),
      expect.closeTo(0.501549, 5),
      expect.closeTo(0.704909, 5),
    ]);
  });

  test('count a text as often as it stands', () => {
    const [often] = tfidf([
      { words: ['alpha', 'beta'], count: 3 },
      { words: ['alpha'], count: 1 },
    ]);

    // Of four texts all have alpha, ln(5/5) + 1 = 1, and three have beta, ln(5/4) + 1 = 1.223144; length 1.579901.
    expect([...(often?.weights ?? [])]).toEqual([expect.closeTo(0.632951, 5), expect.closeTo(0.77419, 5)]);
  });
});

describe('groups', () => {
  const common = 'one two three four five six seven eight';

  test('hold together through a text in between', () => {
    // p and q: ln(4/3) + 1 = 1.287682. With p or q a text has length² 8 + 1.658125, with both 8 + 3.316250.
    // Neighbours: 9.658125 / √(9.658125 · 11.316250) = 0.923836, which is 0.390 apart; the ends: 8 / 9.658125 = 0.828318, 0.586 apart.
    expect(clustersOf([once(`${common} pp`), once(`${common} qq`), once(`${common} pp qq`)])).toEqual([0, 0, 0]);
    // Without it: p and q ln(3/2) + 1 = 1.405465; 8 / 9.975332 = 0.801978, 0.629 apart.
    expect(clustersOf([once(`${common} pp`), once(`${common} qq`)])).toEqual([0, 1]);
  });

  test('do not mind numbers, signs and case', () => {
    expect(clustersOf([once('Line 12 of x.py'), once('line 977: OF "X_py"'), once('elsewhere entirely')])).toEqual([
      0, 0, 1,
    ]);
  });

  test('of texts without words are one', () => {
    expect(clustersOf([once('1 2 3'), once('words here'), once('- -')])).toEqual([0, 1, 0]);
  });

  test('of none and of one need no thread', async () => {
    expect(await tracebackClusters([])).toEqual([]);
    expect(await tracebackClusters([once('x')])).toEqual([0]);
  });

  test('are those of comparing every text with every other', () => {
    const words = Array.from(
      { length: 60 },
      (_, at) => `w${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
    );
    const random = sequence(7);
    const kinds = Array.from({ length: 12 }, () => Array.from({ length: 15 }, () => words[random(60)]));
    const texts = Array.from({ length: 150 }, () => {
      const kind = [...(kinds[random(12)] ?? [])];
      for (let changes = random(4); changes > 0; changes--) kind[random(15)] = words[random(60)];
      return once(kind.join(' '));
    });

    const vectors = tfidf(texts.map(({ text }) => ({ words: wordsOf(text), count: 1 })));
    const groups = texts.map((_, at) => at);
    const squareDistance = (one: number, other: number) => {
      const at = (index: number) =>
        new Map([...(vectors[index]?.terms ?? [])].map((term, place) => [term, vectors[index]?.weights[place] ?? 0]));
      const [left, right] = [at(one), at(other)];
      return [...new Set([...left.keys(), ...right.keys()])].reduce(
        (sum, term) => sum + ((left.get(term) ?? 0) - (right.get(term) ?? 0)) ** 2,
        0,
      );
    };
    for (const one of groups.keys())
      for (const other of groups.keys())
        if (one < other && squareDistance(one, other) <= 0.25) {
          const [from, to] = [groups[other], groups[one]];
          for (const [at, group] of groups.entries()) if (group === from) groups[at] = to ?? 0;
        }
    const numbers = [...new Set(groups)];
    const expected = groups.map((group) => numbers.indexOf(group));

    expect(clustersOf(texts)).toEqual(expected);
    expect(numbers.length).toBeGreaterThan(12);
  });

  test('of five thousand long texts leave the event loop alone', async () => {
    const random = sequence(3);
    const letters = (number: number) =>
      String.fromCharCode(97 + (number % 26), 97 + (Math.floor(number / 26) % 26), 97 + Math.floor(number / 676));
    const texts = Array.from({ length: 5000 }, (_, at) =>
      once(
        `${'Traceback most recent call last File line in return self '.repeat(5)} ${Array.from({ length: 40 }, () => letters(random(3000))).join(' ')} k${letters(at % 50)}`,
      ),
    );
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 5);

    const clusters = await tracebackClusters(texts);
    clearInterval(ticking);

    expect(clusters).toHaveLength(5000);
    expect(ticks).toBeGreaterThan(20);
  });
});
