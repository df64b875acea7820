import { connect } from 'node:net';

/** An answer as it came over the wire. */
export interface Raw {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What came back for some bytes, within how many milliseconds, and whether the server closed, if it said it would. */
export interface Exchange {
  answers: Raw[];
  ms: number;
  closed: boolean;
}

export interface Sending {
  /** How many answers to wait for. */
  count?: number;
  /** Ends waiting when nothing comes, which for half a request is right. */
  patience?: number;
  /** Whether to answer HEAD: its length is told and not sent. */
  bodiless?: boolean;
  /** Whether it may take long. */
  untimed?: boolean;
}

/** Sends bytes to a server as they are, and reads its answers. */
export function exchange(
  address: string,
  bytes: string | Uint8Array | (string | Uint8Array)[],
  { count = 1, patience = 2_000, bodiless = false }: Sending = {},
): Promise<Exchange> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let chunks: Buffer[] = [];
    let [length, awaited] = [0, 0];
    let ms: number | undefined;
    const received = () => {
      const whole = Buffer.concat(chunks);
      chunks = [whole];
      return answersIn(whole, bodiless);
    };
    const begun = performance.now();
    const done = (closed: boolean) => {
      clearTimeout(timer);
      resolve({ answers: received().answers, ms: ms ?? performance.now() - begun, closed });
      socket.destroy();
    };
    const timer = setTimeout(() => done(false), patience);
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length < awaited) return;
      const { answers, whole } = received();
      awaited = whole;
      if (answers.length < count) return;
      ms ??= performance.now() - begun;
      if (answers.at(-1)?.headers.connection !== 'close') done(false);
    });
    // A server that closes on who still sends resets the connection; what it said before counts.
    socket.on('error', () => undefined);
    socket.on('close', () => done(true));
    for (const each of Array.isArray(bytes) ? bytes : [bytes]) {
      socket.write(typeof each === 'string' ? Buffer.from(each, 'latin1') : each);
    }
  });
}

/** The whole answers at the start of what was received, and how much would make one more; 100 Continue is none. */
function answersIn(received: Buffer, bodiless: boolean): { answers: Raw[]; whole: number } {
  const answers: Raw[] = [];
  let whole = 0;
  for (let rest = received; rest.length > 0; ) {
    const end = rest.indexOf('\r\n\r\n');
    if (end === -1) break;
    const [first = '', ...lines] = rest.subarray(0, end).toString('latin1').split('\r\n');
    const headers = Object.fromEntries(
      lines.map((line): [string, string] => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
    const status = Number(first.split(' ')[1]);
    rest = rest.subarray(end + 4);
    if (status === 100) continue;
    const read = bodiless || status === 204 || status === 304 ? { body: '', length: 0 } : bodyIn(rest, headers);
    if (read === undefined) {
      whole = received.length - rest.length + Number(headers['content-length'] ?? 0);
      break;
    }
    answers.push({ status, headers, body: read.body });
    rest = rest.subarray(read.length);
  }
  return { answers, whole };
}

function bodyIn(rest: Buffer, headers: Record<string, string>): { body: string; length: number } | undefined {
  if (headers['transfer-encoding'] === 'chunked') {
    const end = rest.indexOf('0\r\n\r\n');
    return end === -1 ? undefined : { body: rest.subarray(0, end).toString(), length: end + 5 };
  }
  const length = Number(headers['content-length'] ?? 0);
  return rest.length < length ? undefined : { body: rest.subarray(0, length).toString(), length };
}

/** The text of a request: its first line, its headers, its body with its length. */
export function request(
  line: string,
  headers: Record<string, string> = {},
  body?: string | Uint8Array,
): Buffer<ArrayBuffer> {
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(body);
  const all = { host: 'wick.example', ...(body !== undefined && { 'content-length': `${bytes.length}` }), ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${line} HTTP/1.1\r\n${head.join('')}\r\n`, 'latin1'), bytes]);
}

/** A body in chunks of so many bytes. */
export const chunked = (body: string | Uint8Array, size = 10): Buffer<ArrayBuffer> => {
  const bytes = Buffer.from(body);
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += size) {
    const chunk = bytes.subarray(start, start + size);
    chunks.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n'));
  }
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]);
};
