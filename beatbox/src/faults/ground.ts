import { join } from 'node:path';
import { expect } from 'vitest';
import { Api } from '../api.js';
import { Harvester } from '../harvester.js';
import type { Hub, OwnHub } from '../hub.js';
import { Lake } from '../lake.js';
import { Queue } from '../queue.js';
import type { Random } from '../random.js';
import { s3Event } from '../s3-event.js';
import { type Account, balanceOf } from './account.js';
import { Checker } from './checker.js';
import { SideDoor } from './database.js';
import { Detours, type Settings } from './detours.js';
import type { Fault, Trial } from './fault.js';
import { History } from './history.js';
import { Producer } from './producer.js';
import { Programs } from './programs.js';

/** One line of the table. */
export interface Result {
  fault: number;
  name: string;
  sent: number;
  stored: number;
  lost: number;
  doubled: number;
  recoverySeconds: number;
  extra: string;
}

const NO_SUCH_MACHINE = 424_242;

/** A hub that faults happen to, with all that watches it. */
export class Ground {
  private detours: Detours | undefined;

  private constructor(private readonly trial: Omit<Trial, 'detours'>) {}

  static async open(hub: Hub, own: OwnHub, queueUrl: string, random: Random, isLong: boolean): Promise<Ground> {
    const api = await Api.logIn(hub.url, hub.person);
    const lake = new Lake(hub);
    const queue = new Queue(queueUrl, hub);
    const database = new SideDoor(own);
    const history = new History(join(own.folder, 'history.jsonl'));
    const harvester = await Harvester.find(api, lake);
    const producer = new Producer(harvester, lake, hub, api.token, history, random);
    const checker = new Checker(own, hub.url, api, lake, queue, database, history);
    const programs = new Programs(hub, own);
    await checker.clearDemo();
    return new Ground({ hub, own, programs, producer, history, checker, database, api, lake, queue, random, isLong });
  }

  /** One run: rest, the fault, rest again; then everything is counted. @throws what is not as promised */
  async suffer(fault: Fault): Promise<Result> {
    const { checker, producer, random } = this.trial;
    if (fault.isDetoured) this.detours ??= await this.openDetours();
    else await this.closeDetours();
    checker.begin();
    await checker.untilAtRest();
    this.trial.history.begin(`${fault.number} ${fault.name}`, random.seed);
    const session = producer.newSession();
    const before = await checker.account();

    const { extra = '', ...outcome } = await fault.run({
      ...this.trial,
      detours: async (settings?: Settings) => {
        this.detours ??= await this.openDetours();
        await this.detours.set(settings ?? {});
        return this.detours;
      },
    });
    const restSeconds = await checker.untilAtRest();

    const { sent, stored, ...faults } = await checker.verdict();
    const recoverySeconds = outcome.recoverySeconds ?? restSeconds;
    const { lost, doubled } = faults;
    expect(faults, 'UUIDs').toEqual({ lost: [], doubled: [], damaged: [] });
    expect(await checker.reportsInSession(session), 'reports in the pick session').toEqual(stored > 0 ? [stored] : []);
    const { counted, expected } = balanceOf(before, await checker.account());
    expect(counted, 'what processes that lived on have counted').toEqual(expected);
    await this.countsAgain();
    return {
      fault: fault.number,
      name: fault.name,
      sent,
      stored,
      lost: lost.length,
      doubled: doubled.length,
      recoverySeconds: Math.round(recoverySeconds * 10) / 10,
      extra,
    };
  }

  async close(): Promise<void> {
    await this.closeDetours();
    const { lake, queue, database } = this.trial;
    lake.close();
    queue.close();
    await database.close();
  }

  /** A few reports, one of them delivered twice, and one that can never be stored: the metrics must tell of exactly these. */
  private async countsAgain(): Promise<void> {
    const { checker, producer, queue, lake, hub } = this.trial;
    const before = await checker.account();
    const [first, ...others] = Array.from({ length: 3 }, () => producer.report());
    if (!first) return;
    const eTag = await producer.upload(first);
    for (const report of others) await producer.upload(report);
    await checker.untilAtRest();

    const poison = `errorreport/errorreport_${first.uuid}_poison.json`;
    await queue.send(s3Event(hub.bucket, { key: producer.keyOf(first), eTag }));
    await lake.put(poison, JSON.stringify(producer.report({ serial_number: NO_SUCH_MACHINE })));
    await checker.takeLetter(`s3://${hub.bucket}/${poison}`);
    await lake.remove(poison);
    await checker.untilAtRest();

    const after = await checker.account();
    const { counted, expected } = balanceOf(before, after);
    expect(counted, 'what processes have counted since').toEqual(expected);
    const ofClient = (outcome: string) => {
      const of = (account: Account) => account.client.sum('hds_sqs_records_total', { outcome });
      return of(after) - of(before);
    };
    const extracted = (account: Account) => account.worker.sum('hds_exceptions_extracted_total');
    expect({
      received: counted.received,
      stored: counted.stored,
      storedForClient: ofClient('stored'),
      duplicates: ofClient('duplicate'),
      rejected: ofClient('rejected'),
      receipts: after.receipts - before.receipts,
      letters: counted.letters,
      exceptions: extracted(after) - extracted(before),
    }).toEqual({
      received: 5,
      stored: 3,
      storedForClient: 3,
      duplicates: 1,
      rejected: 1,
      receipts: 3,
      letters: 1,
      exceptions: after.exceptions - before.exceptions,
    });
  }

  private openDetours(): Promise<Detours> {
    const { hub, own, programs } = this.trial;
    return Detours.open(hub, own, programs);
  }

  private async closeDetours(): Promise<void> {
    await this.detours?.close();
    this.detours = undefined;
  }
}
