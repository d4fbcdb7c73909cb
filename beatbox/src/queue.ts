import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import type { Hub } from './hub.js';

/** A message that the hub has put aside. */
export interface DeadLetter {
  /** For people: why the hub can never store it. */
  reason: string;
  /** As an HTTP status. */
  status: string;
  /** The S3 event. */
  body: string;
}

/** How long a message that is not ours stays hidden from others after we saw it. */
const LOOK_SECONDS = 2;

/** The queue of error reports and its dead-letter queue. */
export class Queue {
  private readonly sqs: SQSClient;
  private readonly deadLetterUrl: string;

  constructor(
    private readonly url: string,
    { region, awsCredentials }: Hub,
  ) {
    this.sqs = new SQSClient({ region, endpoint: new URL(url).origin, credentials: awsCredentials });
    this.deadLetterUrl = `${url}-dlq`;
  }

  async send(body: string): Promise<void> {
    await this.sqs.send(new SendMessageCommand({ QueueUrl: this.url, MessageBody: body }));
  }

  /** Messages that the hub has not finished: waiting, in hand, or to be tried again. */
  length(): Promise<number> {
    return this.lengthOf(this.url);
  }

  deadLetters(): Promise<number> {
    return this.lengthOf(this.deadLetterUrl);
  }

  /** Takes the message about an object out of the dead-letter queue; undefined when it is not there. */
  async takeDeadLetter(source: string): Promise<DeadLetter | undefined> {
    const { Messages = [] } = await this.sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: this.deadLetterUrl,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: LOOK_SECONDS,
        WaitTimeSeconds: 1,
        MessageAttributeNames: ['All'],
      }),
    );
    const found = Messages.find(({ MessageAttributes }) => MessageAttributes?.HdsKey?.StringValue === source);
    if (!found) return undefined;
    await this.sqs.send(new DeleteMessageCommand({ QueueUrl: this.deadLetterUrl, ReceiptHandle: found.ReceiptHandle }));
    const attribute = (name: string) => found.MessageAttributes?.[name]?.StringValue ?? '';
    return { reason: attribute('HdsReason'), status: attribute('HdsStatus'), body: found.Body ?? '' };
  }

  close(): void {
    this.sqs.destroy();
  }

  private async lengthOf(url: string): Promise<number> {
    const { Attributes = {} } = await this.sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: url,
        AttributeNames: [
          'ApproximateNumberOfMessages',
          'ApproximateNumberOfMessagesNotVisible',
          'ApproximateNumberOfMessagesDelayed',
        ],
      }),
    );
    return Object.values(Attributes).reduce((sum, count) => sum + Number(count), 0);
  }
}
