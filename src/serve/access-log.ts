import { type Logger, pino, stdTimeFunctions } from 'pino';
import type { AccessRecord, LoggedQuery } from './access-record.ts';
import { LogSink } from './log-sink.ts';
import { truncate } from './query-parser.ts';

/** The log of a server: a line of JSON for each response, and one for each fault. */
export interface AccessLog {
  access: (record: AccessRecord) => void;
  fault: (error: unknown) => void;
  /** Writes the lines that still wait, if that can be done soon. */
  close: () => Promise<void>;
}

/** Opens the log on a file or a file descriptor: standard error unless given. */
export function openAccessLog(destination: string | number = 2): AccessLog {
  const sink = new LogSink(destination);
  const log = pino({ base: { pid: process.pid }, messageKey: 'message', timestamp: stdTimeFunctions.epochTime }, sink);
  // Encoding the query is most of the cost of a line, so a child logger encodes it once for each cached response.
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
    access({ graphql, path, milliseconds, ...rest }) {
      const line = { ...rest, path: truncate(path, 200), milliseconds: Math.round(milliseconds * 1000) / 1000 };
      if (graphql === undefined) log.info(line);
      else if (rest.remembered) loggerFor(graphql).info(line);
      // A response that is not cached may be sent once only, which would not repay a child logger.
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
