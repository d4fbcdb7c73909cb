import { Redis, type RedisOptions } from 'ioredis';
import { log } from '../logging.js';

const RETRY_AT_MOST_MS = 1000;

/** Options of every connection to Redis: keeps trying, a second apart at most, for Redis may be away at any time. */
export const redisOptions: RedisOptions = {
  maxRetriesPerRequest: null,
  enableReadyCheck: false,
  retryStrategy: (attempt) => Math.min(50 * attempt, RETRY_AT_MOST_MS),
};

/** A connection to Redis that logs when Redis goes and comes, once each. */
export function connectToRedis(url: string, options: RedisOptions = {}): Redis {
  const redis = new Redis(url, { ...redisOptions, ...options });
  let isAway = false;
  redis.on('error', (error: Error) => {
    if (!isAway) log.warn({ error: error.message }, 'Redis is away');
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) log.info('Redis is back');
    isAway = false;
  });
  return redis;
}
