import { expect, test } from 'vitest';
import { apiErrorOf } from './errors.js';

test.each([
  [
    'a reason of its own',
    { errors: { exception: 'No Fruit matches the given query.' } },
    'No Fruit matches the given query.',
  ],
  ['a detail', { errors: { detail: 'Invalid token.', auth_header: 'Token' } }, 'Invalid token.'],
  ['a list of details', { errors: { detail: ['First.', 'Second.'] } }, 'First. Second.'],
  ['a field', { errors: { detail: { harv_id: ['Enter a number.'] } } }, 'harv_id: Enter a number.'],
  ['a nested field', { errors: { detail: { profile: { slack_id: ['Too long.'] } } } }, 'profile.slack_id: Too long.'],
  ['a bare text', { errors: 'No codes provided.' }, 'No codes provided.'],
  ['an empty reason', { errors: { exception: '' } }, 'There is nothing at this address.'],
  ['the page of a proxy', null, 'There is nothing at this address.'],
])('shows %s', (_, body, reason) => {
  expect(apiErrorOf(404, body).message).toBe(reason);
});

test('keeps the reasons by field for a form', () => {
  const error = apiErrorOf(400, { errors: { detail: { name: ['This field is required.'], ranch: ['Too long.'] } } });

  expect(error.fields).toEqual({ name: ['This field is required.'], ranch: ['Too long.'] });
});
