import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { CodedError, type Context, Meter, type Store, schema, Views } from '../../schema/index.ts';
import type { Compiler } from './compile.ts';
import { estimateCost } from './cost-estimate.ts';
import { errorFrom, type OnFault, withCodes } from './errors.ts';
import { withHint } from './hints.ts';
import { exceeds, type Limits } from './limits.ts';
import { queryFor } from './operations.ts';
import { DocumentCache, type PreparedDocument } from './prepare.ts';
import { checkVariables, limitExceeded } from './query-limits.ts';

export interface ExecutionRequest {
  document: string | DocumentNode;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
  operationName?: string | null | undefined;
  /** Aborts when the client disconnects. */
  signal?: AbortSignal | undefined;
}

export interface ExecutionOptions {
  store: Store;
  limits: Limits;
  /** Whether loaders live as long as the graph or only for one request. */
  loaders: 'graph' | 'request';
  /** Compiles documents that run again; nothing is compiled unless given. */
  compiler?: Compiler | undefined;
  onFault?: OnFault | undefined;
}

/**
 * Executes documents for `graph.query`, HTTP, the command line, the pages and `ask`. The result is the same for all of
 * them: data, errors with codes, the content hash, and the cost.
 */
export class Execution {
  readonly schema: GraphQLSchema = schema;
  readonly #options: ExecutionOptions;
  readonly #views: Views;
  readonly #documents: DocumentCache;
  #isClosed = false;

  constructor(options: ExecutionOptions) {
    this.#options = options;
    this.#views = new Views(options.store, options.limits.TURN_MS);
    this.#documents = new DocumentCache(schema, options.limits);
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** From now on every request gets the error CLOSED. */
  close(): void {
    this.#isClosed = true;
  }

  /** Executes a document. Errors are in the result; nothing is thrown. */
  async execute({ document, variables, operationName, signal }: ExecutionRequest): Promise<ExecutionResult> {
    const { onFault } = this.#options;
    try {
      if (this.#isClosed) throw new CodedError('CLOSED', 'The graph is closed.');
      const prepared = this.#documents.prepare(document);
      const operation = chooseOperation(prepared.document, operationName);
      if (prepared.errors.length > 0) return this.#finish({ errors: prepared.errors });
      const result = await this.#runLimited(prepared, operation, variables ?? {}, this.#contextFor(signal));
      return this.#finish(withCodes(result, onFault));
    } catch (error) {
      return this.#finish({ errors: [errorFrom(error, onFault)] });
    }
  }

  #finish(result: ExecutionResult): ExecutionResult {
    return { ...result, extensions: { ...result.extensions, contentHash: this.#options.store.dataset.contentHash } };
  }

  #contextFor(signal: AbortSignal | undefined): Context {
    const { loaders, store, limits } = this.#options;
    const views = loaders === 'graph' ? this.#views : new Views(store, limits.TURN_MS);
    const context: Context = {
      meter: meterFor(limits, views, signal),
      views,
      view: views.latest,
      runOperation: (...args) => this.#runOperation(context, ...args),
      queryFor,
    };
    return context;
  }

  /** Runs one of the project's operations for `ask`. It is part of the same request, so the same meter counts its work. */
  async #runOperation(contextValue: Context, ...[name, variables, day]: Parameters<Context['runOperation']>) {
    const { document, ...query } = queryFor(name, variables, day);
    const prepared = this.#documents.prepare(document);
    const operation = chooseOperation(document, undefined);
    const { data, errors } = await this.#run(prepared, operation, query.variables, contextValue);
    if (errors?.[0]) throw errors[0];
    return { ...query, data: day === null ? data : data?.asOf };
  }

  /** Runs an operation within the limits. If the meter stops it, the result has an error and no data. */
  async #runLimited(
    prepared: PreparedDocument,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
    context: Context,
  ): Promise<ExecutionResult> {
    const { COST, CONDITIONS, DEADLINE_MS } = this.#options.limits;
    const variablesError = checkVariables(variables, this.#options.limits);
    if (variablesError) return { errors: [variablesError] };
    const { values, conditions } = estimateCost(prepared.document, operation, variables);
    if (exceeds(values, COST)) return { errors: [limitExceeded('COST', values, COST)] };
    if (exceeds(conditions, CONDITIONS)) return { errors: [limitExceeded('CONDITIONS', conditions, CONDITIONS)] };
    const { meter } = context;
    if (meter === undefined) return this.#run(prepared, operation, variables, context);
    const timer =
      DEADLINE_MS > 0 ? setTimeout(() => meter.stop(deadlineExceeded(DEADLINE_MS)), DEADLINE_MS) : undefined;
    // Elsewhere than on Node a timer may be a number.
    timer?.unref?.();
    try {
      const result = await Promise.race([this.#run(prepared, operation, variables, context), meter.whenStopped()]);
      // With errors the count would depend on what else had arrived when the first was thrown.
      if (result.errors) return result;
      return { ...result, extensions: { ...result.extensions, cost: { values: meter.values } } };
    } finally {
      clearTimeout(timer);
    }
  }

  /** Runs an operation, as compiled code if that pays. The result is always that of graphql-js. */
  async #run(
    prepared: PreparedDocument,
    operation: OperationDefinitionNode,
    variableValues: Readonly<Record<string, unknown>>,
    contextValue: Context,
  ): Promise<ExecutionResult> {
    const operationName = operation.name?.value;
    const args: ExecutionArgs = { schema, document: prepared.document, contextValue, variableValues, operationName };
    const compiled = await this.#options.compiler?.compiledFor(prepared, operation, variableValues);
    if (compiled == null) return withHint(await execute(args));
    const result = await compiled.query(undefined, contextValue, compiled.variables);
    if (!result.errors) return result;
    // Compiled code words and orders some errors differently, so graphql-js runs the operation again.
    contextValue.meter?.reset();
    return withHint(await execute(args));
  }
}

/** Creates the meter of a request: it stops the request at the limit of values, at the deadline, or without a client. */
function meterFor({ VALUES, DEADLINE_MS }: Limits, { yielder }: Views, signal?: AbortSignal): Meter | undefined {
  if (VALUES === 0 && DEADLINE_MS === 0) return undefined;
  const deadline = DEADLINE_MS > 0 ? performance.now() + DEADLINE_MS : Number.POSITIVE_INFINITY;
  return new Meter(
    VALUES,
    (values) => limitExceeded('VALUES', values, VALUES),
    () => (signal?.aborted ? clientGone() : performance.now() > deadline ? deadlineExceeded(DEADLINE_MS) : undefined),
    yielder,
  );
}

const deadlineExceeded = (limit: number) =>
  new CodedError('TIMEOUT', `An answer may take ${limit} milliseconds; this one took longer. Ask for less at a time.`, {
    limit,
  });

const clientGone = () => new CodedError('CLIENT_GONE', 'The client closed the connection before the response.');

/** The operation to run. Throws OPERATION_RESOLUTION_FAILURE if the request does not choose exactly one. */
function chooseOperation(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (operation) return operation;
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? 'one without a name'] : [],
  );
  const shownName = name != null && name.length > 100 ? `${name.slice(0, 100)}…` : name;
  const reason = name == null || name === '' ? 'operationName names none' : `"${shownName}" is none`;
  throw new CodedError(
    'OPERATION_RESOLUTION_FAILURE',
    names.length === 0
      ? 'The document has no operation, only fragments.'
      : `The document has the operations ${names.slice(0, 10).join(', ')}; ${reason} of them.`,
  );
}
