import { isUtf8 } from 'node:buffer';
import type { ErrorCode } from '../../schema/index.ts';
import { errorResponse } from './error-responses.ts';
import { excerpt, type HttpRequest, type HttpResponse, textOf } from './messages.ts';
import { graphqlMediaType, json } from './negotiation.ts';

const example = '{"query":"{ dataset { day } }"}';

interface Fault {
  message: string;
  code?: ErrorCode;
  status?: number;
}

/** Refuses a GraphQL request whose parameters are malformed, in the body or in the URL; undefined when all is well. */
export function validateParameters(request: HttpRequest): HttpResponse | undefined {
  const type = graphqlMediaType(request.header('accept')) ?? json;
  const fault = request.method === 'POST' ? faultInBody(request.body, type) : faultInUrl(request, type);
  if (fault === undefined) return undefined;
  const { code = 'BAD_REQUEST', message, status } = fault;
  return errorResponse(code, message, { type, ...(status !== undefined && { status }) });
}

function faultInBody(body: Uint8Array, type: string): Fault | undefined {
  if (body.length === 0) return { message: `The body is empty. Send ${example}.` };
  if (!isUtf8(body)) return { message: 'The body is not UTF-8, as JSON has to be.' };
  const given = parseJson(textOf(body));
  if (given === undefined) return { message: `The body is not JSON. Send ${example}.` };
  if (Array.isArray(given)) {
    const message = `One request asks one operation; this body is a list of ${given.length}.`;
    return { message, code: 'BATCHING_NOT_SUPPORTED' };
  }
  if (isObject(given)) return faultInParameters(given, type);
  return { message: `The body must be a JSON object, such as ${example}; it is ${typeName(given)}.` };
}

function faultInUrl({ url, path }: HttpRequest, type: string): Fault | undefined {
  const given: Record<string, unknown> = {};
  for (const [name, text] of new URLSearchParams(url.slice(path.length))) {
    if (!Object.hasOwn(parameterTypes, name) || Object.hasOwn(given, name) || text === '') continue;
    const value = parameterTypes[name] === 'a JSON object' ? parseJson(text) : text;
    if (value === undefined) return { message: `${name} must be a JSON object; "${excerpt(text)}" is not JSON.` };
    given[name] = value;
  }
  return faultInParameters(given, type);
}

/** The parameters of a GraphQL request, and what each must be. */
const parameterTypes: Record<string, 'a string' | 'a JSON object'> = {
  query: 'a string',
  variables: 'a JSON object',
  operationName: 'a string',
  extensions: 'a JSON object',
};

function faultInParameters(given: Record<string, unknown>, type: string): Fault | undefined {
  for (const [name, value] of Object.entries(given)) {
    if (value === null) continue;
    if (!Object.hasOwn(parameterTypes, name)) {
      return {
        message: `A request has ${Object.keys(parameterTypes).join(', ')}; "${excerpt(name)}" is none of them.`,
      };
    }
    const isRight = parameterTypes[name] === 'a string' ? typeof value === 'string' : isObject(value);
    if (!isRight) return { message: `${name} must be ${parameterTypes[name]}; it is ${typeName(value)}.` };
  }
  if (given.query !== undefined && given.query !== null) return undefined;
  // GraphQL over HTTP wants 200 in application/json for well-formed JSON.
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
