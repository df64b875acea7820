import { type Logger, pino, stdTimeFunctions } from 'pino';
import { cut, type Question, type Told } from './access-record.ts';
import { Lines } from './log-sink.ts';

/** The lines of a server: one of JSON for every answer, and one for every fault. */
export interface Log {
  answer: (told: Told) => void;
  fault: (error: unknown) => void;
  /** Writes what still waits, if that can be done soon. */
  end: () => Promise<void>;
}

/** Opens the log of a server on a file or a file descriptor: standard error unless given. */
export function openLog(to: string | number = 2): Log {
  const lines = new Lines(to);
  const log = pino({ base: { pid: process.pid }, messageKey: 'message', timestamp: stdTimeFunctions.epochTime }, lines);
  // What was asked is put into JSON once for as long as its answer is remembered: most of what a line costs.
  const loggers = new WeakMap<Question, Logger>();
  const loggerFor = (question: Question): Logger => {
    let logger = loggers.get(question);
    if (logger === undefined) {
      logger = question.query === undefined ? log : log.child(question);
      loggers.set(question, logger);
    }
    return logger;
  };
  return {
    answer({ question, path, milliseconds, ...more }) {
      const line = { ...more, path: cut(path, 200), milliseconds: Math.round(milliseconds * 1000) / 1000 };
      if (question === undefined) log.info(line);
      else if (more.remembered) loggerFor(question).info(line);
      // What is answered for the first time may be so for the last.
      else log.info({ ...question, ...line });
    },
    fault(error) {
      const { message, stack } = error instanceof Error ? error : new Error(String(error));
      log.error({ stack }, message);
      lines.send();
    },
    end: () => lines.end(),
  };
}
