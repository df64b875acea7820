import { execute } from 'graphql';
import { type Context, schema, Views } from '../../../schema/index.ts';
import { openDataset } from '../../../src/engines/dataset.ts';
import { queryFor } from '../../../src/execution/operations.ts';
import { freshViews } from '../fresh.ts';

/** Opens the dataset, and makes what a request needs: the context of an execution, with loaders of its own. */
export function contexts(file: string): () => Context {
  const kept = new Views(openDataset(file).store);
  return () => {
    const views = freshViews(kept);
    const context: Context = {
      views,
      view: views.latest,
      runOperation: (...operation) => runOperation(context, ...operation),
      queryFor,
    };
    return context;
  };
}

/** What `ask` executes operations with, by graphql-js. */
async function runOperation(
  contextValue: Context,
  ...[operation, variables, day]: Parameters<Context['runOperation']>
) {
  const { document, ...query } = queryFor(operation, variables, day);
  const { data, errors } = await execute({ schema, document, contextValue, variableValues: query.variables });
  if (errors?.[0]) throw errors[0];
  return { ...query, data: day === null ? data : data?.asOf };
}
