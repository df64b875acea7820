import type { DocumentNode, ExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';

type Variables = Record<string, unknown>;

/** Answers to questions asked in process, bounded in bytes. Each asker gets a copy to change at will. */
export class InProcess {
  readonly #kept: LRUCache<string, ExecutionResult> | undefined;
  /** Documents that are no text are told apart by which object they are. */
  readonly #documents = new WeakMap<DocumentNode, string>();
  #next = 0;

  constructor(bytes: number) {
    if (bytes > 0) {
      const sizeCalculation = (answer: ExecutionResult, key: string) => 2 * key.length + weightOf(answer);
      this.#kept = new LRUCache({ maxSize: bytes, sizeCalculation });
    }
  }

  get(document: string | DocumentNode, variables?: Variables, operationName?: string): ExecutionResult | undefined {
    const key = this.#key(document, variables, operationName);
    const kept = key === undefined ? undefined : this.#kept?.get(key);
    return kept && copyOf(kept);
  }

  set(
    document: string | DocumentNode,
    variables: Variables | undefined,
    operationName: string | undefined,
    answer: ExecutionResult,
  ): void {
    const key = answer.errors ? undefined : this.#key(document, variables, operationName);
    if (key !== undefined) this.#kept?.set(key, copyOf(answer));
  }

  #key(document: string | DocumentNode, variables: Variables | undefined, operationName = ''): string | undefined {
    const given = variables === undefined ? '' : textOf(variables);
    // In JSON, what is no number reads like null, and what is wrong would be answered like what is right.
    if (this.#kept === undefined || given === undefined || given.includes('null')) return undefined;
    return `${typeof document === 'string' ? document : this.#nameOf(document)}\n${operationName}\n${given}`;
  }

  #nameOf(document: DocumentNode): string {
    let name = this.#documents.get(document);
    if (name === undefined) {
      name = `document ${this.#next}`;
      this.#next += 1;
      this.#documents.set(document, name);
    }
    return name;
  }
}

/** Variables as JSON; undefined for what JSON can't hold. */
function textOf(variables: Variables): string | undefined {
  try {
    return JSON.stringify(variables);
  } catch {
    return undefined;
  }
}

/** A copy of what JSON can hold: several times as fast as writing and reading it. */
function copyOf<T>(value: T): T;
function copyOf(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((each) => copyOf(each));
  const copy: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) {
    // An alias like any other, which an assignment would take for something else.
    if (name === '__proto__') Object.defineProperty(copy, name, { ...ownValue, value: copyOf(each) });
    else copy[name] = copyOf(each);
  }
  return copy;
}

const ownValue = { configurable: true, enumerable: true, writable: true };

/** About how many bytes of memory an answer takes. */
function weightOf(value: unknown): number {
  if (typeof value === 'string') return 16 + value.length;
  if (value === null || typeof value !== 'object') return 8;
  let weight = 32;
  for (const each of Object.values(value)) weight += 16 + weightOf(each);
  return weight;
}
