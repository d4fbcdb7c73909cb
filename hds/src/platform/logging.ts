import { pino } from 'pino';

/**
 * The log of this process: one JSON line an event on stdout. Callers give fields first, then a sentence:
 * `log.info({ queue, messageId, elapsedMs }, 'stored')`. Field names that may carry secrets are masked.
 */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: ['password', 'token', 'authorization', 'cookie', '*.password', '*.token', 'req.headers.authorization', 'req.headers.cookie'],
    censor: '[masked]',
  },
});
