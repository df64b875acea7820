import { type HttpResponse, noBytes } from './messages.ts';

// CORS for any page, without credentials. Ours, as libraries echo the origin, and shared caches can't keep such responses.

/** Headers of every response: any page may read it, and browsers take its type as it is given. */
export const corsHeaders = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };

/** The response to a preflight request, and to any other OPTIONS. */
export const preflightResponse: HttpResponse = {
  status: 204,
  headers: {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type, accept',
    'access-control-max-age': '86400',
    ...corsHeaders,
  },
  body: noBytes,
};
