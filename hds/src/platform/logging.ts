import { pino } from 'pino';
import { logLevel } from '../config/env.js';

/**
 * The log of this process: one JSON line an event on stdout. Callers give fields first, then a sentence:
 * `log.info({ queue, messageId, elapsedMs }, 'stored')`. Field names that may carry secrets are masked.
 */
export const log = pino({
  level: logLevel,
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: [
      'password',
      'token',
      'authorization',
      'cookie',
      '*.password',
      '*.token',
      'req.headers.authorization',
      'req.headers.cookie',
    ],
    censor: '[masked]',
  },
});
