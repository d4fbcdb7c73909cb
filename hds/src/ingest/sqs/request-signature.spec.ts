import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { pathOf, RequestSignature } from './request-signature.js';

const lasting = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const temporary = { ...lasting, sessionToken: 'FwoGZXIvYXdzEXAMPLE//////////token==' };

test.for([
  ['GET', 'errorreport/hv-011/plain.json', lasting],
  ['DELETE', 'errorreport/hv-011/plain.json', lasting],
  ['GET', 'errorreport/hv-011/plain.json', temporary],
  ['GET', "odd/ +&=?#%(1)!*'~ größe/🍓//..", lasting],
] as const)('signs %s %j as the SDK does', async ([method, key, credentials]) => {
  const region = 'eu-central-1';
  const host = 'lake.s3.eu-central-1.amazonaws.com';
  const path = pathOf(`/${key}`);
  const headers = { 'if-match': '"abc"', 'x-amz-checksum-mode': 'ENABLED' };
  const at = new Date('2026-11-22T03:04:05.678Z');
  const signer = await new S3Client({ region, credentials }).config.signer();
  const expected = await signer.sign(
    { method, protocol: 'https:', hostname: host, path, query: {}, headers: { ...headers, host } },
    { signingDate: at },
  );

  const signed = new RequestSignature(region, 's3').sign({ method, host, path, headers }, credentials, at);

  expect(signed).toEqual(expected.headers);
});

test('signs a request with a query and a body as the SDK does', async () => {
  const region = 'eu-central-1';
  const host = 'lake.s3.eu-central-1.amazonaws.com';
  const body = Buffer.from('<Delete>größe</Delete>');
  const headers = { 'content-length': String(body.length) };
  const at = new Date('2026-11-22T03:04:05.678Z');
  const signer = await new S3Client({ region, credentials: lasting }).config.signer();
  const expected = await signer.sign(
    {
      method: 'POST',
      protocol: 'https:',
      hostname: host,
      path: '/',
      query: { delete: '' },
      headers: { ...headers, host },
      body,
    },
    { signingDate: at },
  );

  const signed = new RequestSignature(region, 's3').sign(
    { method: 'POST', host, path: '/', query: 'delete=', headers, body },
    lasting,
    at,
  );

  expect(signed).toEqual(expected.headers);
});

test('signs a request to SQS as the SDK does', async () => {
  const region = 'eu-central-1';
  const host = 'sqs.eu-central-1.amazonaws.com';
  const body = Buffer.from('{"QueueUrl":"q"}');
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'AmazonSQS.ReceiveMessage' };
  const at = new Date('2026-11-22T03:04:05.678Z');
  const signed = new RequestSignature(region, 'sqs').sign(
    { method: 'POST', host, path: '/', headers, body },
    lasting,
    at,
  );
  const { authorization, ...others } = signed;

  const signer = await new SQSClient({ region, credentials: lasting }).config.signer();
  const expected = await signer.sign(
    { method: 'POST', protocol: 'https:', hostname: host, path: '/', query: {}, headers: others, body },
    { signingDate: at },
  );

  expect(authorization).toBe(expected.headers.authorization);
});

test('signs anew when the credentials or the day change', () => {
  const signature = new RequestSignature('eu-central-1', 's3');
  const request = { method: 'GET', host: 'h', path: '/k', headers: {} };
  const today = new Date('2026-11-22T23:59:59Z');
  const tomorrow = new Date('2026-11-23T00:00:00Z');
  signature.sign(request, lasting, today);

  const later = signature.sign(request, lasting, tomorrow);
  const renewed = signature.sign(request, { ...lasting, secretAccessKey: 'new' }, tomorrow);

  expect(later).toEqual(new RequestSignature('eu-central-1', 's3').sign(request, lasting, tomorrow));
  expect(renewed.authorization).not.toBe(later.authorization);
});
