import { expect, test } from 'vitest';
import { Semaphore } from './semaphore.js';

test('lets in what there is room for, in the order of asking', async () => {
  const semaphore = new Semaphore(10);
  const entered: string[] = [];
  const enter = async (name: string, weight: number) => {
    const leave = await semaphore.enter(weight);
    entered.push(name);
    return leave;
  };

  const first = await enter('first', 6);
  const large = enter('large', 8);
  const small = enter('small', 1);
  await Promise.resolve();
  expect(entered).toEqual(['first']);

  first();
  (await large)();
  (await small)();

  expect(entered).toEqual(['first', 'large', 'small']);
});

test('lets in alone what is larger than the room', async () => {
  const semaphore = new Semaphore(10);
  const leave = await semaphore.enter(11);
  let isIn = false;
  const other = semaphore.enter(1).then((go) => {
    isIn = true;
    return go;
  });
  await Promise.resolve();
  expect(isIn).toBe(false);

  leave();

  (await other)();
  expect(isIn).toBe(true);
});
