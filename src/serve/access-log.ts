// The access log.

import { type Logger, pino, stdTimeFunctions } from 'pino';
import type { AccessRecord, LoggedQuery } from './access-record.ts';
import { LogSink } from './log-sink.ts';
import { truncate } from './logged-query.ts';

/** The log of a server: a line of JSON per response, and one per fault (an internal error). */
export interface AccessLog {
  access: (record: AccessRecord) => void;
  fault: (error: unknown) => void;
  /** Writes the buffered lines, and gives up after half a second. */
  close: () => Promise<void>;
}

/** Opens the log on a file or a file descriptor; standard error unless given. */
export function openAccessLog(destination: string | number = 2): AccessLog {
  const sink = new LogSink(destination);
  const log = pino({ base: { pid: process.pid }, messageKey: 'message', timestamp: stdTimeFunctions.epochTime }, sink);
  // Encoding the query is most of the cost of a line. A child logger encodes the query of a cached response only once.
  const childLoggers = new WeakMap<LoggedQuery, Logger>();
  const loggerFor = (graphql: LoggedQuery): Logger => {
    let logger = childLoggers.get(graphql);
    if (logger === undefined) {
      logger = graphql.query === undefined ? log : log.child(graphql);
      childLoggers.set(graphql, logger);
    }
    return logger;
  };
  return {
    access({ method, status, bytes, cached, address, path, milliseconds, graphql }) {
      // Each field is named, because rest properties would cost as much as the line.
      const line = {
        method,
        status,
        bytes,
        cached,
        address,
        path: truncate(path, 200),
        milliseconds: Math.round(milliseconds * 1000) / 1000,
      };
      if (graphql === undefined) log.info(line);
      else if (cached) loggerFor(graphql).info(line);
      // A response that is not cached is often sent only once, and then a child logger would cost more than it saves.
      else log.info({ ...graphql, ...line });
    },
    fault(error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      log.error({ stack }, message);
      sink.flush();
    },
    close: () => sink.close(),
  };
}
