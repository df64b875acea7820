import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
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
import { Meter, type Turns } from '../../schema/index.ts';
import { isCompilable } from './compilable.ts';
import { withHint } from './hints.ts';
import type { Limits } from './limits.ts';
import { beyond, estimate, measure } from './query-limits.ts';

/** Counts one request, and stops it when it is handed too much, takes too long, or nobody waits for it any more. */
export function meterFor({ VALUES, DEADLINE_MS }: Limits, turns: Turns, signal?: AbortSignal): Meter | undefined {
  if (VALUES === 0 && DEADLINE_MS === 0) return undefined;
  const end = DEADLINE_MS > 0 ? performance.now() + DEADLINE_MS : Number.POSITIVE_INFINITY;
  return new Meter(
    VALUES,
    (values) => beyond('VALUES', values, VALUES),
    () => (signal?.aborted ? gone() : performance.now() > end ? late(DEADLINE_MS) : undefined),
    turns,
  );
}

const tooDeep = (): GraphQLError =>
  new GraphQLError('The document is nested too deeply to be read.', { extensions: { code: 'GRAPHQL_PARSE_FAILED' } });

const late = (most: number): GraphQLError =>
  new GraphQLError(`An answer may take ${most} milliseconds; this one took longer. Ask for less at a time.`, {
    extensions: { code: 'TIMEOUT', limit: most, http: { status: 503 } },
  });

const gone = (): GraphQLError =>
  new GraphQLError('Nobody waits for this answer any more.', {
    extensions: { code: 'CLIENT_GONE', http: { status: 499 } },
  });

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
  readonly #limits: Limits;
  readonly #byText: LRUCache<string, Kept> | undefined;
  readonly #byDocument = new WeakMap<DocumentNode, Kept>();
  #jit: Promise<typeof import('graphql-jit')> | undefined;

  constructor(schema: GraphQLSchema, limits: Limits) {
    this.#schema = schema;
    this.#limits = limits;
    const sizeCalculation = (_: Kept, text: string) => text.length * bytesPerCharacter + 1;
    if (limits.DOCUMENTS_BYTES > 0) this.#byText = new LRUCache({ maxSize: limits.DOCUMENTS_BYTES, sizeCalculation });
  }

  /** Parses, measures and validates a document, or remembers it. Throws `GraphQLError` for a syntax error. */
  of(given: string | DocumentNode): Prepared {
    if (typeof given !== 'string') return this.#kept(given);
    let kept = this.#byText?.get(given);
    if (kept === undefined) {
      kept = this.#kept(this.#parsed(given));
      if (kept.errors.length === 0) this.#byText?.set(given, kept);
    }
    return kept;
  }

  #parsed(text: string): DocumentNode {
    const { TOKENS } = this.#limits;
    try {
      return parse(text, TOKENS > 0 ? { maxTokens: TOKENS } : {});
    } catch (error) {
      // The parser goes down a level for each bracket, and the stack has an end before the tokens have.
      if (error instanceof RangeError) throw tooDeep();
      if (!(error instanceof GraphQLError)) throw error;
      const isLong = /more that \d+ tokens/.test(error.message);
      const message = isLong
        ? `There may be ${TOKENS} tokens in a document; here are more. Ask for less at a time.`
        : error.message;
      const { source, positions } = error;
      throw new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } });
    }
  }

  #kept(document: DocumentNode): Kept {
    let kept = this.#byDocument.get(document);
    if (kept === undefined) {
      kept = { document, errors: this.#errorsIn(document), operations: new Map() };
      this.#byDocument.set(document, kept);
    }
    return kept;
  }

  #errorsIn(document: DocumentNode): readonly GraphQLError[] {
    const refused = measure(document, this.#limits);
    if (refused) return [refused];
    const most = this.#limits.ERRORS || Number.POSITIVE_INFINITY;
    const errors = validate(this.#schema, document, undefined, { maxErrors: most });
    return errors.slice(0, most).map(({ message, nodes, extensions }) => {
      const code = 'GRAPHQL_VALIDATION_FAILED';
      return new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code, ...extensions } });
    });
  }

  /**
   * Executes a document that was found valid, compiled if that pays. The result is graphql-js's in every case, unless the
   * request was stopped: then it is the reason, and nothing else.
   */
  async execute(args: ExecutionArgs): Promise<ExecutionResult> {
    const operation = getOperationAST(args.document, args.operationName);
    const refused = operation && this.#absurd(args, operation);
    if (refused) return { errors: [refused] };
    const { meter }: { meter?: Meter } = args.contextValue ?? {};
    if (meter === undefined) return this.#run(args);
    const { DEADLINE_MS } = this.#limits;
    const clock = DEADLINE_MS > 0 ? setTimeout(() => meter.stop(late(DEADLINE_MS)), DEADLINE_MS) : undefined;
    clock?.unref();
    try {
      const answer = await Promise.race([this.#run(args, meter), meter.whenStopped()]);
      return { ...answer, extensions: { ...answer.extensions, cost: { values: meter.values } } };
    } catch (error) {
      if (meter.stopped instanceof GraphQLError && error === meter.stopped) return { errors: [meter.stopped] };
      throw error;
    } finally {
      clearTimeout(clock);
    }
  }

  #absurd({ document, variableValues }: ExecutionArgs, operation: OperationDefinitionNode): GraphQLError | undefined {
    const { COST } = this.#limits;
    if (COST === 0) return undefined;
    const cost = estimate(document, operation, variableValues ?? {});
    return cost > COST ? beyond('COST', cost, COST) : undefined;
  }

  async #run(args: ExecutionArgs, meter?: Meter): Promise<ExecutionResult> {
    const compiled = await this.#compiled(args);
    if (compiled === null) return withHint(await execute(args));
    const { result, variables } = compiled;
    const answer = await result.query(args.rootValue, args.contextValue, variables);
    if (!answer.errors) return answer;
    // Compiled code words and places some errors differently; who asks wrongly gets the reference's answer.
    meter?.again();
    return withHint(await execute(args));
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
