import { type ExecutionResult, GraphQLError } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import { errorCodes, isErrorCode } from '../../schema/index.ts';
import { faultMessage } from '../execution/errors.ts';
import { ReadOnlyError } from '../execution/prepare.ts';
import { fromResponse, type HttpRequest, type HttpResponse } from './messages.ts';
import { graphqlMediaType, json } from './negotiation.ts';
import { type Executor, graphqlPath, routes } from './routes.ts';

// GraphQL over HTTP: Yoga reads the parameters and encodes the result. The executor does the rest.

type Yoga = YogaServerInstance<object, object>;
const yogaByExecutor = new WeakMap<Executor, Yoga>();

/** Answers a GraphQL request that has been validated. */
export async function respondToGraphql(
  { method, url, origin, header, body }: HttpRequest,
  executor: Executor,
  signal: AbortSignal,
): Promise<HttpResponse> {
  const yoga = yogaByExecutor.get(executor) ?? yogaFor(executor);
  yogaByExecutor.set(executor, yoga);
  // Yoga reads only these two headers and knows only the plain media types. The request has been validated, so these
  // values replace the client's.
  const headers = { 'content-type': json, accept: graphqlMediaType(header('accept')) ?? json };
  const init = { method, headers, signal, ...(method === 'POST' && { body }) };
  return fromResponse(await yoga.fetch(new yoga.fetchAPI.Request(origin + url, init)));
}

const yogaFor = (executor: Executor): Yoga =>
  createYoga({
    schema: executor.schema,
    graphqlEndpoint: graphqlPath,
    plugins: [useExecutor(executor), useCacheControl()],
    maskedErrors: { errorMessage: faultMessage },
    // The project does all of this itself, so it is turned off in Yoga.
    landingPage: false,
    // No request has this path.
    healthCheckEndpoint: ' ',
    cors: false,
    maxRequestBodySize: false,
    parserAndValidationCache: false,
    logging: false,
    graphiql: false,
  });

/** Passes the parameters from Yoga to the executor, and the result back to Yoga. */
const useExecutor = (executor: Executor): Plugin => ({
  onParams({ setParamsHandler }) {
    setParamsHandler(async ({ params, request }) => {
      const { query: document = '', variables, operationName } = params;
      const result = await executor.execute({ document, variables, operationName, signal: request.signal });
      return withStatus(result, request.method);
    });
  },
});

/** If the result has errors and no data, gives Yoga the HTTP status of each error's code. */
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
  // With `spec`, Yoga answers 200 in application/json, as the GraphQL over HTTP specification requires for a wrong query.
  return { status, spec: status === 400 };
}

/** Cache-Control of a cacheable response. One minute, so that clients see a new dataset soon after a restart. */
const cacheForOneMinute = 'public, max-age=60';

/** Sets Cache-Control. Responses with errors are not cached at all. */
function useCacheControl(): Plugin {
  const requestsWithErrors = new WeakSet<Request>();
  return {
    onResultProcess({ result, request }) {
      if (!('data' in result) || ('errors' in result && result.errors)) requestsWithErrors.add(request);
    },
    onResponse({ request, response }) {
      const { headers } = response;
      headers.set('vary', 'accept');
      const isCacheable = response.status === 200 && !requestsWithErrors.has(request);
      headers.set(
        'cache-control',
        !isCacheable ? 'no-store' : request.method === 'GET' ? cacheForOneMinute : 'no-cache',
      );
    },
  };
}
