// Compiles operations that run more than once (JIT).

import {
  type ExecutionArgs,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { isCompilable } from './compilable.ts';
import type { PreparedDocument } from './prepare.ts';

/** How often an operation has run, and its compiled code; null if it can't be compiled. */
export interface Compilation {
  runs: number;
  compiled?: CompiledQuery | null;
}

/** Compiling costs more than one run, and most queries that people write by hand run only once. */
const runsBeforeCompiling = 1;

/** Compiled code, and the variables to call it with. */
export interface CompiledRun {
  query: CompiledQuery['query'];
  variables: Record<string, unknown>;
}

/** Compiles an operation with graphql-jit when it runs again. */
export class Compiler {
  readonly #schema: GraphQLSchema;
  #jit: Promise<typeof import('graphql-jit')> | undefined;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The compiled code of an operation. Null if compiling does not pay yet, or would change the answer. */
  async compiledFor(
    { document, compilations }: PreparedDocument,
    operation: OperationDefinitionNode,
    variableValues: ExecutionArgs['variableValues'],
  ): Promise<CompiledRun | null> {
    const variables = this.#withDefaults(operation, variableValues ?? {});
    if (variables === null) return null;
    const name = operation.name?.value ?? '';
    const compilation = compilations.get(name) ?? { runs: 0 };
    compilations.set(name, compilation);
    compilation.runs += 1;
    if (compilation.runs <= runsBeforeCompiling) return null;
    if (compilation.compiled === undefined) compilation.compiled = await this.#compile(document, operation);
    return compilation.compiled && { query: compilation.compiled.query, variables };
  }

  async #compile(document: PreparedDocument['document'], operation: OperationDefinitionNode) {
    if (!isCompilable(this.#schema, document, operation)) return null;
    this.#jit ??= import('graphql-jit');
    const { compileQuery, isCompiledQuery } = await this.#jit;
    const compiled = compileQuery(this.#schema, document, operation.name?.value);
    return isCompiledQuery(compiled) ? compiled : null;
  }

  /** Adds the default values to the variables. Null if graphql-js would refuse the variables. */
  #withDefaults(
    { variableDefinitions = [] }: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): Record<string, unknown> | null {
    if (variableDefinitions.length === 0) return {};
    const { errors } = getVariableValues(this.#schema, variableDefinitions, variables, { maxErrors: 1 });
    if (errors) return null;
    const values = { ...variables };
    for (const { variable, defaultValue } of variableDefinitions) {
      const { value: name } = variable.name;
      if (defaultValue && values[name] === undefined) values[name] = valueFromASTUntyped(defaultValue);
    }
    return values;
  }
}
