/** One thing that is limited, how much of it there may be, and where that is set. */
interface Limit {
  /** What is limited, with its unit. */
  what: string;
  most: number;
}

/**
 * All limits, in one table. Each can be set from the environment under its name, such as WICKGRAPH_DEPTH=20; 0 lifts one.
 * A limit protects everybody from one question; the project's own questions, introspection and GraphiQL are far below.
 */
export const table = {
  BODY_BYTES: { what: 'bytes in a request body', most: 100_000 },
  FORM_BYTES: { what: 'bytes in a form that a page sends', most: 10_000 },
  URL_BYTES: { what: 'bytes in an address', most: 8_192 },
  TOKENS: { what: 'tokens in a document', most: 2_000 },
  DEPTH: { what: 'levels of fields within fields', most: 12 },
  ALIASES: { what: 'aliases in a document', most: 50 },
  ROOT_FIELDS: { what: 'fields at the root', most: 20 },
  FIELDS: { what: 'fields, once fragments are written out', most: 500 },
  DIRECTIVES: { what: 'directives in a document', most: 9 },
  ERRORS: { what: 'errors told of a document', most: 5 },
  COST: { what: 'values, estimated from the pages asked for', most: 10_000_000 },
  VALUES: { what: 'values handed out in an answer', most: 20_000 },
  DEADLINE_MS: { what: 'milliseconds for an answer', most: 5_000 },
  TURN_MS: { what: 'milliseconds before others get their turn', most: 20 },
  ANSWERS_BYTES: { what: 'bytes of answers remembered', most: 64 * 1024 * 1024 },
  DOCUMENTS_BYTES: { what: 'bytes of prepared documents remembered', most: 64 * 1024 * 1024 },
  HEADERS_MS: { what: 'milliseconds to send the headers of a request', most: 10_000 },
  REQUEST_MS: { what: 'milliseconds to send a request', most: 15_000 },
  KEEP_ALIVE_MS: { what: 'milliseconds that an idle connection is kept', most: 5_000 },
  CONNECTIONS: { what: 'connections at once', most: 1_000 },
  REQUESTS_PER_CONNECTION: { what: 'requests over one connection', most: 10_000 },
  RATE_PER_MINUTE: { what: 'requests a minute from one address; 0 is no limit', most: 0 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof table;
export type Limits = Readonly<Record<LimitName, number>>;

/** A limit in the environment that is no number. The message says what it must be. */
export class LimitError extends Error {
  constructor(name: string, given: string) {
    super(`${name} must be a whole number, 0 or more; it is "${given.slice(0, 40)}".`);
    this.name = 'LimitError';
  }
}

/** The limits in force: those of the table, but for what is set. A limit of 0 is lifted. Throws `LimitError`. */
export function limitsFrom(environment: Readonly<Record<string, string | undefined>> = {}): Limits {
  const entries = Object.entries(table).map(([name, { most }]): [string, number] => {
    const given = environment[`WICKGRAPH_${name}`];
    if (given === undefined || given.trim() === '') return [name, most];
    if (!/^\d{1,15}$/.test(given.trim())) throw new LimitError(`WICKGRAPH_${name}`, given);
    return [name, Number(given)];
  });
  // Object.fromEntries forgets that the keys are those of the table.
  return Object.fromEntries(entries) as Record<LimitName, number>;
}

/** Whether a number is above a limit that is not lifted. */
export const isOver = (found: number, limit: number): boolean => limit > 0 && found > limit;
