import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { Api, type LetterRow, Refused } from './api.js';
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

/** A queue, its dead-letter queue, and the ledger into which the hub moves what comes there. */
export class Queue {
  private readonly sqs: SQSClient;
  private readonly deadLetterUrl: string;
  private loggedIn: Promise<Api> | undefined;

  constructor(
    private readonly url: string,
    private readonly hub: Hub,
  ) {
    const { region, awsCredentials } = hub;
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

  /** Messages that the hub has put aside, wherever they are. */
  async deadLetters(): Promise<number> {
    const inQueue = await this.lengthOf(this.deadLetterUrl);
    const ledger = await this.ledger();
    const { count } = await ledger.list<LetterRow>('deadletters', {
      queue: this.url.slice(this.url.lastIndexOf('/') + 1),
    });
    return inQueue + count;
  }

  /** Takes the message about an object away from where the hub has put it; undefined when it is not there. */
  async takeDeadLetter(source: string): Promise<DeadLetter | undefined> {
    // In this order: on its way it is seen at least once.
    return (await this.takeFromQueue(source)) ?? (await this.takeFromLedger(source));
  }

  private async takeFromQueue(source: string): Promise<DeadLetter | undefined> {
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

  /** As `takeDeadLetter`, of what the hub has collected already. */
  async takeFromLedger(key: string): Promise<DeadLetter | undefined> {
    const ledger = await this.ledger();
    const [found] = (await ledger.list<LetterRow>('deadletters', { key })).results;
    if (!found) return undefined;
    const { reason, status, body } = await ledger.retrieve<LetterRow & { body: unknown }>('deadletters', found.id);
    try {
      await ledger.act('deadletters', found.id, 'discard', { reason: 'sent by the end-to-end tests' });
    } catch (error) {
      // The login of a hub that is not ours may only look.
      if (!(error instanceof Refused) || error.status !== 403) throw error;
    }
    return { reason, status: String(status ?? ''), body: JSON.stringify(body) };
  }

  /** Giving letters up is for managers: the machine that the tests act as may only look. */
  private ledger(): Promise<Api> {
    this.loggedIn ??= Api.logIn(this.hub.url, this.hub.person).catch((error) => {
      this.loggedIn = undefined; // the hub may be away, and back at the next look
      throw error;
    });
    return this.loggedIn;
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
