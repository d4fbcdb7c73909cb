import { expect, test } from 'vitest';
import { eventually } from './platform/testing/services.js';
import { type ApiAnswer, TestHds } from './testing/hds.js';

const IN_HAND = 5;
const REQUESTS = 30;

test('answers 503 with Retry-After to more requests than it takes in hand, and the others when it can', {
  timeout: 60_000,
}, async () => {
  const hds = await TestHds.start({ MAX_REQUESTS_IN_HAND: String(IN_HAND) });
  await hds.reset();
  const holder = await hds.database.connect();
  await holder.query('BEGIN; LOCK TABLE api_token IN ACCESS EXCLUSIVE MODE');

  const refusals: ApiAnswer[] = [];
  const asked = Array.from({ length: REQUESTS }, async () => {
    const answer = await hds.request('GET', 'fruits');
    if (answer.status === 503) refusals.push(answer);
    return answer;
  });
  await eventually(async () => expect(refusals).toHaveLength(REQUESTS - IN_HAND));
  await holder.query('COMMIT');
  holder.release();
  const answers = await Promise.all(asked);

  for (const { headers, body } of refusals) {
    expect(headers.get('retry-after')).toBe('1');
    expect(body).toMatchObject({ status: 'error', errors: { detail: expect.stringContaining('busy') } });
  }
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(IN_HAND);
  await hds.stop();
});
