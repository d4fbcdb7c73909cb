import {
  GetQueueAttributesCommand,
  SendMessageCommand,
  type SQSClient,
  SQSServiceException,
} from '@aws-sdk/client-sqs';
import type { Rejection } from './outcome.js';

const MAX_REASON_CHARACTERS = 1024;
/** What SQS does not take in an attribute: everything that XML 1.0 has not. */
const NOT_IN_SQS = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The queue beside the queue, where rejected messages wait for a person with their reason. */
export class DeadLetters {
  private knownUrl: Promise<string> | undefined;

  constructor(
    private readonly sqs: SQSClient,
    private readonly queueUrl: string,
  ) {}

  /** Resolves once the dead-letter queue has the message; throws what SQS throws. */
  async send(body: string, { status, reason, source = '' }: Omit<Rejection, 'kind'>): Promise<void> {
    await this.sqs.send(
      new SendMessageCommand({
        QueueUrl: await this.url(),
        MessageBody: body,
        MessageAttributes: {
          HdsReason: attribute(reason),
          HdsStatus: attribute(String(status)),
          HdsKey: attribute(source),
          HdsRejectedAt: attribute(new Date().toISOString()),
        },
      }),
    );
  }

  /** Asked once, and again only when the asking failed. */
  private url(): Promise<string> {
    this.knownUrl ??= deadLetterUrlOf(this.sqs, this.queueUrl).catch((error) => {
      this.knownUrl = undefined;
      throw error;
    });
    return this.knownUrl;
  }
}

/**
 * The URL of a queue's dead-letter queue. SQS wants it in the account and region of its source, so that the URLs differ by
 * their last part. The name comes from the redrive policy; it is `<queue>-dlq` where the policy is absent or may not be read.
 */
export async function deadLetterUrlOf(sqs: SQSClient, queueUrl: string): Promise<string> {
  const queueName = queueUrl.slice(queueUrl.lastIndexOf('/') + 1);
  const policy = await redrivePolicyOf(sqs, queueUrl);
  const arn = policy && String(JSON.parse(policy).deadLetterTargetArn);
  const name = arn ? arn.slice(arn.lastIndexOf(':') + 1) : `${queueName}-dlq`;
  return queueUrl.slice(0, -queueName.length) + name;
}

async function redrivePolicyOf(sqs: SQSClient, queueUrl: string): Promise<string | undefined> {
  const question = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['RedrivePolicy'] });
  try {
    return (await sqs.send(question)).Attributes?.RedrivePolicy;
  } catch (error) {
    if (error instanceof SQSServiceException && error.$metadata.httpStatusCode === 403) return undefined;
    throw error;
  }
}

function attribute(text: string): { DataType: 'String'; StringValue: string } {
  const legible = text.replace(NOT_IN_SQS, '\ufffd').slice(0, MAX_REASON_CHARACTERS);
  return { DataType: 'String', StringValue: legible.toWellFormed() || '-' };
}
