import { type Limits, limitsFrom } from '../execution/limits.ts';

/** How a server is run: its limits, and what its operator wants of it. */
export interface Settings {
  limits: Limits;
  /** Whether a line is written for every answer and every fault. */
  log: boolean;
  /** Whether those lines name the address that asked. */
  logAddress: boolean;
  /** Whether /metrics is answered. */
  metrics: boolean;
  /** Where people find the pages, such as https://wick.example; what they asked for unless given. */
  origin: string | undefined;
  /** The proxies whose word on who asks is taken: addresses, and networks such as 10.0.0.0/8. */
  trustedProxies: readonly string[];
}

/** A setting in the environment that can't be read. The message says what it must be. */
export class SettingError extends Error {
  constructor(name: string, must: string, given: string) {
    super(`${name} must be ${must}; it is "${given.slice(0, 80)}".`);
    this.name = 'SettingError';
  }
}

/** The settings in the environment. Throws `SettingError` and `LimitError`. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const given = (name: string): string => environment[name]?.trim() ?? '';
  const either = (name: string, yes: string, no: string, unlessGiven: string): boolean => {
    const value = given(name) || unlessGiven;
    if (value !== yes && value !== no) throw new SettingError(name, `${yes} or ${no}`, value);
    return value === yes;
  };
  return {
    limits: limitsFrom(environment),
    log: either('WICKGRAPH_LOG', 'on', 'off', 'on'),
    logAddress: either('WICKGRAPH_LOG_ADDRESS', '1', '0', '0'),
    metrics: either('WICKGRAPH_METRICS', 'on', 'off', 'on'),
    origin: originOf(given('WICKGRAPH_ORIGIN')),
    trustedProxies: given('WICKGRAPH_TRUSTED_PROXY')
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  };
}

function originOf(given: string): string | undefined {
  if (given === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.origin === given.replace(/\/$/, '')) return url.origin;
  throw new SettingError('WICKGRAPH_ORIGIN', 'a scheme and a host, such as https://wick.example', given);
}
