import type { Asked } from './response-cache.ts';

export const json = 'application/json';
export const graphqlJson = 'application/graphql-response+json';

/** The media types that are listed as welcome, in their order. A range that wants another charset than ours is none. */
const listed = (accept: string): string[] =>
  accept
    .toLowerCase()
    .split(',')
    .map((each) => each.split(';').map((part) => part.trim()))
    .filter(([, ...parameters]) => !parameters.some((each) => /^(q=0(\.0*)?|charset=(?!"?utf-?8"?$).*)$/.test(each)))
    .map(([range = '']) => range);

/** Whether an answer in GraphQL may be had under a media range. */
const isOurs = (range: string): boolean =>
  range === '*/*' || range === 'application/*' || range === json || range === graphqlJson;

/** Whether an answer in GraphQL is welcome to who lists these types; all are to who lists none. */
export const accepts = (accept: string): boolean => accept === '' || isOurs(accept) || listed(accept).some(isOurs);

/** The type that Yoga answers in: the first that is asked for, or else application/json. */
export const typeFor = (accept = ''): string => (listed(accept).find(isOurs) === graphqlJson ? graphqlJson : json);

/** Whether a browser asks, which gets GraphiQL. */
export const wantsPage = ({ method, header }: Asked): boolean =>
  method === 'GET' && header('accept')?.includes('text/html') === true;
