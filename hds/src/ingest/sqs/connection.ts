import { SQSClient } from '@aws-sdk/client-sqs';
import type { Env } from '../../config/env.js';

const CONNECT_TIMEOUT_MS = 3_000;
/** Longer than the long poll of 20 s. */
const ANSWER_TIMEOUT_MS = 30_000;

/** SQS of AWS, or of the machine that AWS_ENDPOINT_URL names. */
export function connectToSqs({
  AWS_REGION: region,
  AWS_ENDPOINT_URL: endpoint,
}: Pick<Env, 'AWS_REGION' | 'AWS_ENDPOINT_URL'>): SQSClient {
  const requestHandler = {
    connectionTimeout: CONNECT_TIMEOUT_MS,
    requestTimeout: ANSWER_TIMEOUT_MS,
    throwOnRequestTimeout: true,
  };
  return new SQSClient({ region, endpoint, requestHandler });
}
