import type { LoggerService } from '@nestjs/common';
import { log } from './logging.js';

/** Nest's own messages in the log of the process. Its start-up chatter is debug. */
export class NestLogger implements LoggerService {
  log(message: unknown, context?: unknown): void {
    log.debug({ context }, String(message));
  }
  error(message: unknown, ...details: unknown[]): void {
    log.error({ details }, String(message));
  }
  warn(message: unknown, context?: unknown): void {
    log.warn({ context }, String(message));
  }
  debug(message: unknown, context?: unknown): void {
    log.debug({ context }, String(message));
  }
  verbose(message: unknown, context?: unknown): void {
    log.trace({ context }, String(message));
  }
}
