import { type ExecutionResult, GraphQLError } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import { errorCodes, isErrorCode } from '../../schema/index.ts';
import { faultMessage } from '../execution/errors.ts';
import { ReadOnlyError } from '../execution/prepare.ts';
import { fromResponse, type HttpRequest, type HttpResponse } from './messages.ts';
import { graphqlMediaType, json } from './negotiation.ts';
import { type Executor, graphqlPath, routes } from './routes.ts';

// GraphQL over HTTP: Yoga reads the parameters and encodes the result; the execution does the rest.

type Yoga = YogaServerInstance<object, object>;
const yogaByExecution = new WeakMap<Executor, Yoga>();

/** Answers a GraphQL request that is well-formed. */
export async function respondToGraphql(
  { method, url, origin, header, body }: HttpRequest,
  execution: Executor,
  signal: AbortSignal,
): Promise<HttpResponse> {
  const yoga = yogaByExecution.get(execution) ?? yogaFor(execution);
  yogaByExecution.set(execution, yoga);
  // Validated already, so Yoga gets the two headers it reads in the one spelling it knows.
  const headers = { 'content-type': json, accept: graphqlMediaType(header('accept')) ?? json };
  const init = { method, headers, signal, ...(method === 'POST' && { body }) };
  return fromResponse(await yoga.fetch(new yoga.fetchAPI.Request(origin + url, init)));
}

const yogaFor = (execution: Executor): Yoga =>
  createYoga({
    schema: execution.schema,
    graphqlEndpoint: graphqlPath,
    plugins: [useExecution(execution), useCacheControl()],
    maskedErrors: { errorMessage: faultMessage },
    // Each of these is done elsewhere: routes, CORS, the body limit, the document cache, the log, GraphiQL.
    landingPage: false,
    healthCheckEndpoint: ' ',
    cors: false,
    maxRequestBodySize: false,
    parserAndValidationCache: false,
    logging: false,
    graphiql: false,
  });

/** Hands what Yoga read to the execution, and the result back. */
const useExecution = (execution: Executor): Plugin => ({
  onParams({ setParamsHandler }) {
    setParamsHandler(async ({ params, request }) => {
      const { query: document = '', variables, operationName } = params;
      const result = await execution.execute({ document, variables, operationName, signal: request.signal });
      return withStatus(result, request.method);
    });
  },
});

/** The result with an HTTP status for Yoga: that of the error's code, where errors leave no data. */
function withStatus(result: ExecutionResult, method: string): ExecutionResult {
  if (!result.errors || result.data !== undefined) return result;
  const errors = result.errors.map((error) => {
    const { nodes = null, source, positions, path, originalError } = error;
    const isMutationByGet = method === 'GET' && error instanceof ReadOnlyError && error.operation === 'mutation';
    const extensions = isMutationByGet
      ? { code: 'BAD_REQUEST', http: { status: 405, headers: { allow: routes.graphql.allow } } }
      : { ...error.extensions, http: statusOf(error) };
    return new GraphQLError(error.message, { nodes, source, positions, path, originalError, extensions });
  });
  return { ...result, errors };
}

function statusOf({ extensions: { code } }: GraphQLError) {
  const status = isErrorCode(code) ? errorCodes[code].status : 500;
  // `spec` makes Yoga answer 200 in application/json, as GraphQL over HTTP wants for a wrong query.
  return { status, spec: status === 400 };
}

/** How long a response may be cached: the dataset is open until the server is restarted. */
const oneMinute = 'public, max-age=60';

/** Says how long the response may be cached. Errors are not cached at all. */
function useCacheControl(): Plugin {
  const withErrors = new WeakSet<Request>();
  return {
    onResultProcess({ result, request }) {
      if (!('data' in result) || ('errors' in result && result.errors)) withErrors.add(request);
    },
    onResponse({ request, response }) {
      const { headers } = response;
      headers.set('vary', 'accept');
      const isCacheable = response.status === 200 && !withErrors.has(request);
      headers.set('cache-control', !isCacheable ? 'no-store' : request.method === 'GET' ? oneMinute : 'no-cache');
    },
  };
}
