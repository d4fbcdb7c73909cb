import { type Availability, Away } from './availability.js';
import { type HubApi, Refused } from './hub-api.js';
import type { ClientMetrics } from './metrics.js';
import { type Outcome, TryLater } from './outcome.js';
import type { Semaphore } from './semaphore.js';

interface EventDeliveryOptions {
  api: HubApi;
  apiAvailability: Availability;
  metrics: ClientMetrics;
  /** Room for posts. */
  slots: Semaphore;
}

/** Brings messages to endpoints that take the S3 event itself and look at the objects on their own. */
export class EventDelivery {
  constructor(private readonly options: EventDeliveryOptions) {}

  /** @throws Stopping  when the client stops while the API is away */
  async deliver(message: { id: string; body: string }): Promise<Outcome> {
    const { api, apiAvailability, metrics, slots } = this.options;
    const post = () => api.postMessage({ Body: message.body, MessageId: message.id });
    const leave = await slots.enter();
    try {
      await apiAvailability.use(() => metrics.timed('post', post));
      return { kind: 'stored' };
    } catch (error) {
      if (error instanceof Refused) return { kind: 'rejected', status: error.status, reason: error.reason };
      if (error instanceof Away)
        return { kind: 'failed', fault: new TryLater('failed', error.message, { cause: error }) };
      throw error;
    } finally {
      leave();
    }
  }
}
