// Requests and responses as every step between the socket and Yoga has them.

export interface HttpRequest {
  /** The method; GET for HEAD, as only the body of the response differs. */
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

/** A whole response; the same bytes whether it comes from the cache or not. */
export interface HttpResponse {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
}

export const noBytes = new Uint8Array();

/** The text of a body. */
export const textOf = (body: Uint8Array): string => Buffer.from(body.buffer, body.byteOffset, body.length).toString();

/** The first characters of what a client sent: as much as an error message needs. */
export const excerpt = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/** JSON, or text, as a response that is never cached. */
export const uncached = (status: number, type: string, text: string): HttpResponse => ({
  status,
  headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' },
  body: Buffer.from(text),
});

/** A web `Response` as a whole response. Per-connection headers are left out: they are never cached. */
export async function fromResponse(response: Response): Promise<HttpResponse> {
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    if (!perConnection.has(name)) headers[name] = value;
  });
  return { status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) };
}

const perConnection = new Set(['connection', 'content-length', 'date', 'keep-alive', 'transfer-encoding']);
