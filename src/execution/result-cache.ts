import type { DocumentNode, ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';

type Variables = Readonly<Record<string, unknown>>;

/** What a result is cached by. */
export interface ResultKey {
  document: string | DocumentNode;
  variables?: Variables | undefined;
  operationName?: string | undefined;
}

/** A cache of results for queries in process, bounded in bytes. Each caller gets a copy, so it may change it. */
export class ResultCache {
  readonly #results: LRUCache<string, ExecutionResult> | undefined;
  /** A number for each document that is not text: it is cached by its identity. */
  readonly #documentNumbers = new WeakMap<DocumentNode, number>();
  #nextNumber = 0;

  constructor(maxBytes: number) {
    if (maxBytes > 0) {
      const sizeCalculation = (result: ExecutionResult, key: string) => 2 * key.length + memoryOf(result);
      this.#results = new LRUCache({ maxSize: maxBytes, sizeCalculation });
    }
  }

  get(key: ResultKey): ExecutionResult | undefined {
    const text = this.#keyText(key);
    const cached = text === undefined ? undefined : this.#results?.get(text);
    return cached && copyOf(cached);
  }

  /** Caches a result, unless it has errors: what failed once may not fail again. */
  set(key: ResultKey, result: ExecutionResult): void {
    const text = result.errors ? undefined : this.#keyText(key);
    if (text !== undefined) this.#results?.set(text, copyOf(result));
  }

  #keyText({ document, variables, operationName = '' }: ResultKey): string | undefined {
    const given = variables === undefined ? '' : jsonOf(variables);
    // JSON turns NaN into null, so variables with a null are not cached.
    if (this.#results === undefined || given === undefined || given.includes('null')) return undefined;
    return `${typeof document === 'string' ? document : this.#numberOf(document)}\n${operationName}\n${given}`;
  }

  #numberOf(document: DocumentNode): number {
    let number = this.#documentNumbers.get(document);
    if (number === undefined) {
      number = this.#nextNumber;
      this.#nextNumber += 1;
      this.#documentNumbers.set(document, number);
    }
    return number;
  }
}

/** Variables as JSON; undefined for what JSON can't hold. */
function jsonOf(variables: Variables): string | undefined {
  try {
    return JSON.stringify(variables);
  } catch {
    return undefined;
  }
}

/** A deep copy of what JSON can hold; several times as fast as writing and parsing it. */
function copyOf<T>(value: T): T;
function copyOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((each) => copyOf(each));
  const copy: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) {
    // __proto__ is an alias like any other, but assigning it would set the prototype.
    if (name === '__proto__') Object.defineProperty(copy, name, { ...ownProperty, value: copyOf(each) });
    else copy[name] = copyOf(each);
  }
  return copy;
}

const ownProperty = { configurable: true, enumerable: true, writable: true };

/** Roughly how many bytes of memory a result takes. */
function memoryOf(value: unknown): number {
  if (typeof value === 'string') return 16 + value.length;
  if (value === null || typeof value !== 'object') return 8;
  let bytes = 32;
  for (const each of Object.values(value)) bytes += 16 + memoryOf(each);
  return bytes;
}
