// HTTP requests and responses, in the form that every step between the socket and Yoga uses.

export interface HttpRequest {
  /** The method. HEAD is given as GET, because only the body of the response differs. */
  method: string;
  /** Path and query string. */
  url: string;
  path: string;
  /** Scheme and host, such as https://wick.example. */
  origin: string;
  /** The value of a header, by its name in lower case. */
  header: (name: string) => string | undefined;
  /** Every header with its value. */
  headers: () => [string, string][];
  body: Uint8Array<ArrayBuffer>;
}

/** A complete response. Its bytes are the same whether or not it comes from the cache. */
export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
}

export const noBytes = new Uint8Array();

/** Decodes a body as UTF-8. */
export const textOf = (body: Uint8Array): string => Buffer.from(body.buffer, body.byteOffset, body.length).toString();

/** Truncates text from a client for an error message. */
export const excerpt = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/** A response with a text body that is never cached. */
export const uncached = (status: number, type: string, text: string): HttpResponse => ({
  status,
  headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' },
  body: Buffer.from(text),
});

/** Reads a web `Response` completely. Per-connection headers are left out: they are never cached. */
export async function fromResponse(response: Response): Promise<HttpResponse> {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    if (!perConnectionHeaders.has(name)) headers[name] = value;
  });
  return { status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) };
}

const perConnectionHeaders = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']);
