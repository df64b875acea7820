import { isUtf8 } from 'node:buffer';
import { graphqlPath } from '../package-files.ts';
import { cut, refusal } from './error-responses.ts';
import { json, typeFor, wantsPage } from './negotiation.ts';
import type { Answered, Asked } from './response-cache.ts';

const example = '{"query":"{ dataset { day } }"}';

interface Fault {
  message: string;
  code?: string;
  status?: number;
}

/** What of a whole request is not well-formed; undefined when nothing is. What was answered before needs no check. */
export function refusedByContent(asked: Asked): Answered | undefined {
  const { method, path, header, body } = asked;
  if (path !== graphqlPath || method === 'OPTIONS' || wantsPage(asked)) return undefined;
  const type = typeFor(header('accept'));
  const fault = method === 'POST' ? faultOfBody(body, type) : faultOfAddress(asked, type);
  return fault && refusal(fault.status ?? 400, fault.code ?? 'BAD_REQUEST', fault.message, { type });
}

function faultOfBody(body: Uint8Array, type: string): Fault | undefined {
  if (body.length === 0) return { message: `The body is empty. Send ${example}.` };
  if (!isUtf8(body)) return { message: 'The body is not UTF-8, as JSON has to be.' };
  const given = parsed(Buffer.from(body.buffer, body.byteOffset, body.length).toString());
  if (given === undefined) return { message: `The body is not JSON. Send ${example}.` };
  if (Array.isArray(given)) {
    const message = `One request asks one operation; this body is a list of ${given.length}.`;
    return { message, code: 'BATCHING_NOT_SUPPORTED' };
  }
  if (isObject(given)) return faultOf(given, type);
  return { message: `The body must be a JSON object, such as ${example}; it is ${kindOf(given)}.` };
}

function faultOfAddress({ url, path }: Asked, type: string): Fault | undefined {
  const given: Record<string, unknown> = {};
  for (const [name, text] of new URLSearchParams(url.slice(path.length))) {
    if (!Object.hasOwn(wanted, name) || Object.hasOwn(given, name) || text === '') continue;
    const value = wanted[name] === 'a JSON object' ? parsed(text) : text;
    if (value === undefined) return { message: `${name} must be a JSON object; "${cut(text)}" is not JSON.` };
    given[name] = value;
  }
  return faultOf(given, type);
}

/** The parameters of a request, and what each must be. */
const wanted: Record<string, 'a string' | 'a JSON object'> = {
  query: 'a string',
  variables: 'a JSON object',
  operationName: 'a string',
  extensions: 'a JSON object',
};

function faultOf(given: Record<string, unknown>, type: string): Fault | undefined {
  for (const [name, value] of Object.entries(given)) {
    if (value === null) continue;
    if (!Object.hasOwn(wanted, name)) {
      return { message: `A request has ${Object.keys(wanted).join(', ')}; "${cut(name)}" is none of them.` };
    }
    const isRight = wanted[name] === 'a string' ? typeof value === 'string' : isObject(value);
    if (!isRight) return { message: `${name} must be ${wanted[name]}; it is ${kindOf(value)}.` };
  }
  if (given.query !== undefined && given.query !== null) return undefined;
  // JSON of the right shape is answered in application/json with 200, as GraphQL over HTTP has it.
  return { message: `There is no query. Send ${example}.`, status: type === json ? 200 : 400 };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const kindOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;

/** What a text says in JSON; undefined when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
