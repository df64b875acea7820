import type { Answered, Asked } from '../http/response-cache.ts';
import { graphqlPath } from '../package-files.ts';

/** What was asked in GraphQL, as far as an operator need know. */
export interface Question {
  /** The name of the operation. */
  operation?: string;
  /** Its text, cut so that it takes at most 1,000 bytes in a line of JSON. */
  query?: string;
}

/** What an operator is told of an answer. Nothing in it says who asked, unless that is wanted. */
export interface Told {
  method: string;
  /** The path, without the query. */
  path: string;
  /** The status; 499 when who asked left before the answer. */
  status: number;
  /** From the end of the request's headers until the answer was handed to the connection. */
  milliseconds: number;
  /** The length of the answer's body. */
  bytes: number;
  remembered: boolean;
  question?: Question;
  address?: string;
}

const longestQuery = 1_000;
const longestBody = 100_000;
/** So many answers' questions are kept ready, at some 2 kB each; then all are forgotten and read again. */
const mostKept = 2_000;

/** Reads what was asked out of requests: once for an answer that is remembered. */
export class Questions {
  #kept = new WeakMap<Answered, Question>();
  #count = 0;

  of(asked: Asked, answered: Answered): Question {
    let question = this.#kept.get(answered);
    if (question === undefined) {
      question = questionIn(asked);
      this.#count += 1;
      if (this.#count > mostKept) {
        this.#kept = new WeakMap();
        this.#count = 0;
      }
      this.#kept.set(answered, question);
    }
    return question;
  }
}

const none: Question = {};

/** Reads a request's GraphQL; nothing of one that has none, or that nobody could read. */
export function questionIn({ method, url, body }: Asked): Question {
  if (!url.startsWith(graphqlPath)) return none;
  const { query, operationName } = method === 'POST' ? inBody(body) : inAddress(url);
  if (typeof query !== 'string' || query === '') return none;
  const name = typeof operationName === 'string' ? operationName : /\bquery\s+(\w+)/.exec(query)?.[1];
  const isName = name !== undefined && /^[A-Za-z_]\w{0,99}$/.test(name);
  return { ...(isName && { operation: name }), query: cut(query) };
}

interface Given {
  query?: unknown;
  operationName?: unknown;
}

function inAddress(url: string): Given {
  const mark = url.indexOf('?');
  return mark < 0 ? none : Object.fromEntries(new URLSearchParams(url.slice(mark)));
}

function inBody(body: Uint8Array): Given {
  if (body.length === 0 || body.length > longestBody) return none;
  try {
    const given: unknown = JSON.parse(Buffer.from(body.buffer, body.byteOffset, body.length).toString());
    return given !== null && typeof given === 'object' ? given : none;
  } catch {
    return none;
  }
}

/** A text that takes no more room in a line than it may; "…" stands for the rest. */
export function cut(text: string, most = longestQuery): string {
  if (text.length * 6 <= most || room(text) <= most) return text;
  // Every character takes a byte or more, and six at most.
  let [fits, tooLong] = [0, most];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (room(`${text.slice(0, middle)}…`) <= most) fits = middle;
    else tooLong = middle;
  }
  return `${text.slice(0, fits).toWellFormed()}…`;
}

const room = (text: string): number => Buffer.byteLength(JSON.stringify(text)) - 2;
