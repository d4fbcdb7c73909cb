import { expect, test } from 'vitest';
import { deletionOf, isDeletable, undeletedIn } from './s3-deletion.js';

test('asks for each object as the version that it was', () => {
  const body = deletionOf([{ key: 'a & <b>\n"🍓"', eTag: 'abc' }, { key: 'plain' }]).toString();

  expect(body).toBe(
    '<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Quiet>true</Quiet>' +
      '<Object><Key>a &#38; &#60;b&#62;&#10;&#34;🍓&#34;</Key><ETag>&#34;abc&#34;</ETag></Object>' +
      '<Object><Key>plain</Key></Object></Delete>',
  );
});

test('knows which keys XML cannot name', () => {
  expect(['plain', 'größe/🍓', 'tab\t', 'line\r\n', 'bell\u0007', 'nul\0'].map(isDeletable)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('reads which objects are still there, and why', () => {
  const answer = `<?xml version="1.0"?>\n<DeleteResult xmlns="x">
    <Error><Key>a &amp; &lt;b&gt;&#10;&quot;&#x1F353;&quot;</Key><Code>PreconditionFailed</Code><Message>m</Message></Error>
    <Error><Code>AccessDenied</Code><Key>plain</Key></Error></DeleteResult>`;

  expect(undeletedIn(answer)).toEqual(
    new Map([
      ['a & <b>\n"🍓"', 'PreconditionFailed'],
      ['plain', 'AccessDenied'],
    ]),
  );
  expect(undeletedIn('<DeleteResult/>')).toEqual(new Map());
  expect(undeletedIn('<Error><Code>SlowDown</Code></Error>')).toBeUndefined();
});
