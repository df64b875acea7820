// Prepares documents: parses and validates them, checks their limits, and caches them.

import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { LRUCache } from 'lru-cache';
import { CodedError } from '../../schema/index.ts';
import type { Compilation } from './compile.ts';
import type { Limits } from './limits.ts';
import { checkDocument, limitExceeded } from './query-limits.ts';

/** A document that has been parsed, validated and checked against the limits. */
export interface PreparedDocument {
  document: DocumentNode;
  /** The errors of limits and validation. A document with errors must not run. */
  errors: readonly GraphQLError[];
  /** The state of each operation's compilation, by the operation's name. */
  compilations: Map<string, Compilation>;
}

/** The operation is a mutation or a subscription, and this API has neither. */
export class ReadOnlyError extends CodedError {
  readonly operation: 'mutation' | 'subscription';

  constructor(operation: ReadOnlyError['operation']) {
    super('GRAPHQL_VALIDATION_FAILED', `This API is read-only: send a query instead of a ${operation}.`);
    this.operation = operation;
  }
}

/** Memory of a prepared document per character of its text, compiled code included. Measured on random queries. */
const bytesPerCharacter = 370;

/**
 * Prepares documents and caches them by their text, bounded in bytes. The text alone is the key, so nothing here may
 * depend on variables. A document with errors is not cached.
 */
export class DocumentCache {
  readonly #schema: GraphQLSchema;
  readonly #limits: Limits;
  readonly #byText: LRUCache<string, PreparedDocument> | undefined;
  readonly #byNode = new WeakMap<DocumentNode, PreparedDocument>();

  constructor(schema: GraphQLSchema, limits: Limits) {
    this.#schema = schema;
    this.#limits = limits;
    const sizeCalculation = (_: PreparedDocument, text: string) => text.length * bytesPerCharacter + 1;
    if (limits.DOCUMENT_CACHE_BYTES > 0)
      this.#byText = new LRUCache({ maxSize: limits.DOCUMENT_CACHE_BYTES, sizeCalculation });
  }

  /** Prepares a document, or takes it from the cache. Throws `GraphQLError` for a syntax error. */
  prepare(document: string | DocumentNode): PreparedDocument {
    if (typeof document !== 'string') return this.#prepareNode(document);
    let prepared = this.#byText?.get(document);
    if (prepared === undefined) {
      prepared = this.#prepareNode(parseDocument(document, this.#limits));
      if (prepared.errors.length === 0) this.#byText?.set(document, prepared);
    }
    return prepared;
  }

  #prepareNode(document: DocumentNode): PreparedDocument {
    let prepared = this.#byNode.get(document);
    if (prepared === undefined) {
      prepared = { document, errors: this.#errorsIn(document), compilations: new Map() };
      this.#byNode.set(document, prepared);
    }
    return prepared;
  }

  #errorsIn(document: DocumentNode): readonly GraphQLError[] {
    const limitError = checkDocument(document, this.#limits);
    if (limitError) return [limitError];
    const maxErrors = this.#limits.ERRORS || Number.POSITIVE_INFINITY;
    const invalid = validate(this.#schema, document, undefined, { maxErrors }).map(
      ({ message, nodes, extensions }) =>
        new GraphQLError(message, {
          ...(nodes && { nodes }),
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', ...extensions },
        }),
    );
    return [...readOnlyErrors(document), ...invalid].slice(0, maxErrors);
  }
}

const readOnlyErrors = ({ definitions }: DocumentNode): GraphQLError[] =>
  definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== 'query'
      ? [new ReadOnlyError(definition.operation)]
      : [],
  );

function parseDocument(text: string, { TOKENS }: Limits): DocumentNode {
  try {
    return parse(text, TOKENS > 0 ? { maxTokens: TOKENS } : {});
  } catch (error) {
    // The parser recurses at each bracket, so the stack can overflow before the limit TOKENS is reached.
    if (error instanceof RangeError) {
      throw new CodedError('GRAPHQL_PARSE_FAILED', 'The document is nested too deeply to be read.');
    }
    if (!(error instanceof GraphQLError)) throw error;
    const isTooLong = /more that \d+ tokens/.test(error.message);
    const { message } = isTooLong ? limitExceeded('TOKENS', 'more', TOKENS) : error;
    const { source, positions } = error;
    throw new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
  }
}
