import { execute } from 'graphql';
import { type Context, schema, Views } from '../../../schema/index.ts';
import { openDataset } from '../../../src/dataset.ts';
import { runnable } from '../../../src/operations.ts';
import { freshViews } from '../fresh.ts';

/** Opens the dataset, and makes what a request needs: the context of an execution, with loaders of its own. */
export function contexts(file: string): () => Context {
  const kept = new Views(openDataset(file).store);
  return () => {
    const views = freshViews(kept);
    const context: Context = { views, view: views.latest, run: (...asked) => run(context, ...asked) };
    return context;
  };
}

/** What `ask` executes operations with, by graphql-js. */
async function run(contextValue: Context, ...[operation, variables, day]: Parameters<Context['run']>) {
  const { text, document } = runnable(operation, day !== null);
  const given = day === null ? variables : { ...variables, asOf: day };
  const { data, errors } = await execute({ schema, document, contextValue, variableValues: given });
  if (errors?.[0]) throw errors[0];
  return { data: day === null ? data : data?.asOf, query: text, variables: given };
}
