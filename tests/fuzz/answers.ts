import { isDeepStrictEqual } from 'node:util';
import {
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Query } from './queries.ts';

/** An answer as JSON has it. */
export interface Answer {
  data?: unknown;
  errors?: readonly GraphQLFormattedError[];
}

/** An answer got in process, as it would come over HTTP. */
export const inJson = ({ data, errors }: ExecutionResult): Answer => JSON.parse(JSON.stringify({ data, errors }));

/** What refuses a query for its size, which plain graphql-js never does. */
const refusals = /^(TOO_DEEP|TOO_MANY_\w+|QUERY_TOO_COMPLEX|TIMEOUT)$/;
const codeOf = ({ extensions }: GraphQLFormattedError): string => String(extensions?.code);
const refused = ({ errors = [] }: Answer): string[] => [
  ...new Set(errors.map(codeOf).filter((code) => refusals.test(code))),
];

/** What is wrong with an answer by itself, as sentences. */
export function faultsOf({ types }: Query, { data, errors = [] }: Answer): string[] {
  const faults = errors
    .filter((error) => ['INTERNAL_SERVER_ERROR', 'undefined'].includes(codeOf(error)) && isOurs(error))
    .map((error) => `an error that is nobody's but ours: ${JSON.stringify(error)}`);
  const look = (value: unknown, type: GraphQLOutputType, path: string): void => {
    if (isNonNullType(type)) {
      if (value == null) faults.push(`${path} is null, and its type is ${type}`);
      else look(value, type.ofType, path);
    } else if (value === null) return;
    else if (isListType(type)) {
      if (!Array.isArray(value)) faults.push(`${path} is no list`);
      else for (const [index, each] of value.entries()) look(each, type.ofType, `${path}.${index}`);
    } else if (isLeafType(type)) {
      try {
        type.parseValue(value);
      } catch {
        faults.push(`${path} is ${JSON.stringify(value)}, which is no ${type}`);
      }
    } else if (typeof value !== 'object' || Array.isArray(value)) faults.push(`${path} is no object`);
    else fields(value ?? {}, `${path}.`);
  };
  const fields = (value: object, path: string): void => {
    for (const [name, each] of Object.entries(value)) {
      const type = types.get(name);
      if (type) look(each, type, path + name);
      else faults.push(`nobody asked for ${path}${name}`);
    }
  };
  if (data != null) fields(data, '');
  else if (errors.length === 0) faults.push('there is neither data nor an error');
  return faults;
}

/** Variables that don't fit have no code in graphql-js. */
const isOurs = ({ message, path }: GraphQLFormattedError): boolean =>
  path !== undefined || !/^Variable "/.test(message);

/** How an answer differs from another; nothing if it doesn't. */
export function difference(answer: Answer, other: Answer): string | undefined {
  const [codes, otherCodes] = [refused(answer), refused(other)];
  if (codes.length > 0 && isDeepStrictEqual(codes, otherCodes)) return undefined;
  const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 3_000);
  // As text, since the order of the fields is promised too.
  if (JSON.stringify(answer.data) !== JSON.stringify(other.data)) {
    return `data ${shown(answer.data)}\nare not ${shown(other.data)}\nwith errors ${shown(answer.errors)}\nand ${shown(other.errors)}`;
  }
  const [errors, others] = [toldBy(answer), toldBy(other)];
  if (isDeepStrictEqual([...errors.keys()].toSorted(), [...others.keys()].toSorted())) {
    const differing = [...errors].filter(([place, each]) => !agree(each, others.get(place) ?? []));
    if (differing.length === 0) return undefined;
  }
  return `errors ${shown(answer.errors)}\nare not ${shown(other.errors)}`;
}

/** Errors by the place that each made null: its own, or the nearest around it that may be null. */
function toldBy({ data, errors = [] }: Answer): Map<string, GraphQLFormattedError[]> {
  return Map.groupBy(errors, ({ path = [] }) => {
    let value = data;
    const place = path.filter((step) => {
      const isIn = value != null;
      value = (value as Record<string | number, unknown> | null | undefined)?.[step];
      return isIn;
    });
    return place.join('.');
  });
}

/**
 * Whether errors that made the same place null are the same. Where several could, graphql-js tells of those that come
 * first, in the order in which resolvers end, and of the rest as far as they come before the answer; but of one field
 * there is only one to be told.
 */
function agree(errors: readonly GraphQLFormattedError[], others: readonly GraphQLFormattedError[]): boolean {
  if (isDeepStrictEqual(errors.map(textOf).toSorted(), others.map(textOf).toSorted())) return true;
  const byField = new Map(others.map((error) => [error.path?.join('.'), textOf(error)]));
  return errors.every((error) => {
    const field = error.path?.join('.');
    return field !== undefined && (byField.get(field) ?? textOf(error)) === textOf(error);
  });
}

const textOf = ({ message, path, locations, extensions }: GraphQLFormattedError): string =>
  JSON.stringify({ message, path, locations, code: extensions?.code });

/** Whether an answer was refused for its size. */
export const isRefused = (answer: Answer): boolean => refused(answer).length > 0;
