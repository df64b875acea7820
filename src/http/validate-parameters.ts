// Validates the parameters of a GraphQL request: query, variables, operationName and extensions.

import { isUtf8 } from 'node:buffer';
import type { ErrorCode } from '../../schema/index.ts';
import { errorResponse } from './error-responses.ts';
import { excerpt, type HttpRequest, type HttpResponse, textOf } from './messages.ts';
import { graphqlMediaType, json } from './negotiation.ts';

const example = '{"query":"{ dataset { day } }"}';

interface Problem {
  message: string;
  code?: ErrorCode;
  status?: number;
}

/** Validates the parameters in the body or in the URL. Returns an error response, or undefined if they are valid. */
export function validateParameters(request: HttpRequest): HttpResponse | undefined {
  const type = graphqlMediaType(request.header('accept')) ?? json;
  const problem = request.method === 'POST' ? problemInBody(request.body, type) : problemInUrl(request, type);
  if (problem === undefined) return undefined;
  const { code = 'BAD_REQUEST', message, status } = problem;
  return errorResponse(code, message, { type, ...(status !== undefined && { status }) });
}

function problemInBody(body: Uint8Array, type: string): Problem | undefined {
  if (body.length === 0) return { message: `The body is empty. Send ${example}.` };
  if (!isUtf8(body)) return { message: 'The body is not UTF-8, as JSON has to be.' };
  const parsed = parseJson(textOf(body));
  if (parsed === undefined) return { message: `The body is not JSON. Send ${example}.` };
  if (Array.isArray(parsed)) {
    const message = `One request asks one operation; this body is a list of ${parsed.length}.`;
    return { message, code: 'BATCHING_NOT_SUPPORTED' };
  }
  if (isObject(parsed)) return problemInParameters(parsed, type);
  return { message: `The body must be a JSON object, such as ${example}; it is ${typeName(parsed)}.` };
}

function problemInUrl({ url, path }: HttpRequest, type: string): Problem | undefined {
  const parameters: Record<string, unknown> = {};
  for (const [name, text] of new URLSearchParams(url.slice(path.length))) {
    if (!Object.hasOwn(parameterTypes, name) || Object.hasOwn(parameters, name) || text === '') continue;
    const value = parameterTypes[name] === 'a JSON object' ? parseJson(text) : text;
    if (value === undefined) return { message: `${name} must be a JSON object; "${excerpt(text)}" is not JSON.` };
    parameters[name] = value;
  }
  return problemInParameters(parameters, type);
}

/** The parameters of a GraphQL request, and the type of each. */
const parameterTypes: Record<string, 'a string' | 'a JSON object'> = {
  query: 'a string',
  variables: 'a JSON object',
  operationName: 'a string',
  extensions: 'a JSON object',
};

function problemInParameters(parameters: Record<string, unknown>, type: string): Problem | undefined {
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null) continue;
    if (!Object.hasOwn(parameterTypes, name)) {
      return {
        message: `A request has ${Object.keys(parameterTypes).join(', ')}; "${excerpt(name)}" is none of them.`,
      };
    }
    const isValid = parameterTypes[name] === 'a string' ? typeof value === 'string' : isObject(value);
    if (!isValid) return { message: `${name} must be ${parameterTypes[name]}; it is ${typeName(value)}.` };
  }
  if (parameters.query !== undefined && parameters.query !== null) return undefined;
  // The GraphQL over HTTP specification requires 200 in application/json for well-formed JSON.
  return { message: `There is no query. Send ${example}.`, status: type === json ? 200 : 400 };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Parses JSON; undefined when it is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
