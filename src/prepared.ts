import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import { isCompilable } from './compilable.ts';

/** A document that is ready to run. */
export interface Prepared {
  document: DocumentNode;
  /** What validation found; with any of these it must not run. */
  errors: readonly GraphQLError[];
}

interface Kept extends Prepared {
  /** How often each of its operations has run, and what it was compiled to; null where it can't be. */
  operations: Map<string, { runs: number; compiled?: CompiledQuery | null }>;
}

/** Of random queries, a parsed document takes eighty bytes for each character of its text; compiled, 370. */
const bytesPerCharacter = 370;
/** Compiling pays from the second run on; most questions of explorers run once. */
const runsBeforeCompiling = 1;

/**
 * Documents parsed and validated once, and their operations compiled when they run again. The text is all that they
 * are remembered by, so nothing here may depend on variables. Bounded in bytes.
 */
export class Preparation {
  readonly #schema: GraphQLSchema;
  readonly #byText: LRUCache<string, Kept>;
  readonly #byDocument = new WeakMap<DocumentNode, Kept>();
  #jit: Promise<typeof import('graphql-jit')> | undefined;

  constructor(schema: GraphQLSchema, bytes: number) {
    this.#schema = schema;
    this.#byText = new LRUCache({ maxSize: bytes, sizeCalculation: (_, text) => text.length * bytesPerCharacter + 1 });
  }

  /** Parses and validates a document, or remembers it. Throws `GraphQLError` for a syntax error. */
  of(given: string | DocumentNode): Prepared {
    if (typeof given !== 'string') return this.#kept(given);
    let kept = this.#byText.get(given);
    if (kept === undefined) {
      kept = this.#kept(parse(given));
      if (kept.errors.length === 0) this.#byText.set(given, kept);
    }
    return kept;
  }

  #kept(document: DocumentNode): Kept {
    let kept = this.#byDocument.get(document);
    if (kept === undefined) {
      kept = { document, errors: validate(this.#schema, document), operations: new Map() };
      this.#byDocument.set(document, kept);
    }
    return kept;
  }

  /** Executes a document that was found valid, compiled if that pays. The result is graphql-js's in every case. */
  async execute(args: ExecutionArgs): Promise<ExecutionResult> {
    const compiled = await this.#compiled(args);
    if (compiled === null) return execute(args);
    const { result, variables } = compiled;
    const answer = await result.query(args.rootValue, args.contextValue, variables);
    // Compiled code words and places some errors differently; who asks wrongly gets the reference's answer.
    return answer.errors ? execute(args) : answer;
  }

  async #compiled({ document, operationName, variableValues }: ExecutionArgs) {
    const operation = getOperationAST(document, operationName);
    if (operation == null || operation.operation !== 'query') return null;
    const variables = this.#variables(operation, variableValues ?? {});
    if (variables === null) return null;
    const { operations } = this.#kept(document);
    const name = operation.name?.value ?? '';
    const state = operations.get(name) ?? { runs: 0 };
    operations.set(name, state);
    state.runs += 1;
    if (state.runs <= runsBeforeCompiling) return null;
    if (state.compiled === undefined) state.compiled = await this.#compile(document, operation);
    return state.compiled === null ? null : { result: state.compiled, variables };
  }

  async #compile(document: DocumentNode, operation: OperationDefinitionNode): Promise<CompiledQuery | null> {
    if (!isCompilable(this.#schema, document, operation)) return null;
    this.#jit ??= import('graphql-jit');
    const { compileQuery, isCompiledQuery } = await this.#jit;
    const compiled = compileQuery(this.#schema, document, operation.name?.value);
    return isCompiledQuery(compiled) ? compiled : null;
  }

  /** The variables as given, with the defaults of those that are not; null when graphql-js would refuse them. */
  #variables(
    { variableDefinitions = [] }: OperationDefinitionNode,
    given: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> | null {
    if (variableDefinitions.length === 0) return {};
    const { errors } = getVariableValues(this.#schema, variableDefinitions, given, { maxErrors: 1 });
    if (errors) return null;
    const values = { ...given };
    for (const { variable, defaultValue } of variableDefinitions) {
      const { value: name } = variable.name;
      if (defaultValue && values[name] === undefined) values[name] = valueFromASTUntyped(defaultValue);
    }
    return values;
  }
}
