// The cache of results for queries in process.

import type { DocumentNode, ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';

type Variables = Readonly<Record<string, unknown>>;

/** The key of a cached result. */
export interface ResultKey {
  document: string | DocumentNode;
  variables?: Variables | undefined;
  operationName?: string | undefined;
}

/** Caches results, bounded in bytes. Each caller gets a copy, and may change it. */
export class ResultCache {
  readonly #results: LRUCache<string, ExecutionResult> | undefined;
  /** A number for each parsed document, which is cached by its identity and not by its text. */
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

  /** Caches a result, unless it has errors: the same query may succeed next time. */
  set(key: ResultKey, result: ExecutionResult): void {
    const text = result.errors ? undefined : this.#keyText(key);
    if (text !== undefined) this.#results?.set(text, copyOf(result));
  }

  #keyText({ document, variables, operationName = '' }: ResultKey): string | undefined {
    const variablesText = variables === undefined ? '' : jsonOf(variables);
    // JSON turns NaN into null, so variables with a null are not cached.
    if (this.#results === undefined || variablesText === undefined || variablesText.includes('null')) return undefined;
    return `${typeof document === 'string' ? document : this.#numberOf(document)}\n${operationName}\n${variablesText}`;
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

/** Variables as JSON; undefined if JSON can't represent them. */
function jsonOf(variables: Variables): string | undefined {
  try {
    return JSON.stringify(variables);
  } catch {
    return undefined;
  }
}

/** A deep copy of a JSON value; several times as fast as JSON.stringify and JSON.parse. */
function copyOf<T>(value: T): T;
function copyOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => copyOf(item));
  const copy: Record<string, unknown> = {};
  for (const [name, child] of Object.entries(value)) {
    // __proto__ is an alias like any other, but assigning it would set the prototype.
    if (name === '__proto__') Object.defineProperty(copy, name, { ...ownProperty, value: copyOf(child) });
    else copy[name] = copyOf(child);
  }
  return copy;
}

const ownProperty = { configurable: true, enumerable: true, writable: true };

/** Estimates how many bytes of memory a value takes. */
function memoryOf(value: unknown): number {
  if (typeof value === 'string') return 16 + value.length;
  if (value === null || typeof value !== 'object') return 8;
  let bytes = 32;
  for (const child of Object.values(value)) bytes += 16 + memoryOf(child);
  return bytes;
}
