import { type HttpResponse, noBytes } from './messages.ts';

// CORS (cross-origin resource sharing) for any page, without credentials. No library is used, because libraries echo the
// request's origin, and shared caches can't store such a response.

/** Headers of every response: any page may read it, and browsers must not guess its media type. */
export const corsHeaders = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };

/** Adds the CORS headers to a response. */
export const withCors = (response: HttpResponse): HttpResponse => ({
  ...response,
  headers: { ...response.headers, ...corsHeaders },
});

/** The response to a preflight request, and to any other OPTIONS request. */
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
