import { type Limits, limitsFrom } from '../execution/limits.ts';

/** The settings of a server: its limits, and what else its operator can set. */
export interface Settings {
  limits: Limits;
  /** Whether the access log is written. */
  log: boolean;
  /** Whether the access log includes the client's address. */
  logAddress: boolean;
  /** Whether /metrics is served. */
  metrics: boolean;
  /** The public origin of the pages, such as https://wick.example; the origin of each request unless given. */
  origin: string | undefined;
  /** Proxies whose X-Forwarded-For is trusted: addresses, and networks such as 10.0.0.0/8. */
  trustedProxies: readonly string[];
}

/** A setting in the environment is malformed. The message says what it must be. */
export class SettingError extends Error {
  constructor(name: string, mustBe: string, value: string) {
    super(`${name} must be ${mustBe}; it is "${value.slice(0, 80)}".`);
    this.name = 'SettingError';
  }
}

/** Reads the settings from environment variables. Throws `SettingError` or `LimitError` for a malformed one. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const variable = (name: string): string => environment[name]?.trim() ?? '';
  const flag = (name: string, { on, off, unset }: { on: string; off: string; unset: string }): boolean => {
    const value = variable(name) || unset;
    if (value !== on && value !== off) throw new SettingError(name, `${on} or ${off}`, value);
    return value === on;
  };
  return {
    limits: limitsFrom(environment),
    log: flag('WICKGRAPH_LOG', { on: 'on', off: 'off', unset: 'on' }),
    logAddress: flag('WICKGRAPH_LOG_ADDRESS', { on: '1', off: '0', unset: '0' }),
    metrics: flag('WICKGRAPH_METRICS', { on: 'on', off: 'off', unset: 'on' }),
    origin: originFrom(variable('WICKGRAPH_ORIGIN')),
    trustedProxies: variable('WICKGRAPH_TRUSTED_PROXY')
      .split(',')
      .map((proxy) => proxy.trim())
      .filter((proxy) => proxy !== ''),
  };
}

function originFrom(text: string): string | undefined {
  if (text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')) return url.origin;
  throw new SettingError('WICKGRAPH_ORIGIN', 'a scheme and a host, such as https://wick.example', text);
}
