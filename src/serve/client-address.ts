import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { SettingError } from './settings.ts';

type Address = ReturnType<typeof ipaddr.process>;

/** Parses an address; an IPv4 address that comes mapped into IPv6 becomes IPv4 again. */
const parse = (text: string): Address | undefined => {
  const trimmed = text.trim();
  return ipaddr.isValid(trimmed) ? ipaddr.process(trimmed) : undefined;
};

/**
 * Gives a function for the address of a request's client: that of the connection, or, behind trusted proxies, the one
 * that the outermost of them names. X-Forwarded-For from anybody else is ignored.
 * Throws `SettingError` for a proxy that is not an address or a network.
 */
export function clientAddresses(proxies: readonly string[]): (incoming: IncomingMessage) => string {
  const networks = proxies.map((proxy) => {
    const single = ipaddr.isValid(proxy) ? ipaddr.process(proxy) : undefined;
    if (!single && !ipaddr.isValidCIDR(proxy))
      throw new SettingError('WICKGRAPH_TRUSTED_PROXY', 'addresses and networks, such as 10.0.0.0/8', proxy);
    const [network, bits] = single ? [single, single.toByteArray().length * 8] : ipaddr.parseCIDR(proxy);
    return { network, bits };
  });
  const isTrusted = (address: Address): boolean =>
    networks.some(({ network, bits }) => address.kind() === network.kind() && address.match(network, bits));
  return ({ socket, headers }) => {
    let address = parse(socket.remoteAddress ?? '');
    if (address === undefined) return '';
    if (networks.length === 0) return String(address);
    const forwarded = headers['x-forwarded-for']?.toString().split(',') ?? [];
    // The nearest proxy is last. Entries before one that is not trusted may be made up.
    while (isTrusted(address) && forwarded.length > 0) {
      const next = parse(forwarded.pop() ?? '');
      if (next === undefined) break;
      address = next;
    }
    return String(address);
  };
}

/** The key under which an address is counted: an IPv6 address counts as its /64 network, which one household has. */
export function rateLimitKey(address: string): string {
  const parsed = ipaddr.isValid(address) ? ipaddr.parse(address) : undefined;
  if (parsed?.kind() !== 'ipv6') return address;
  return parsed.toByteArray().slice(0, 8).join('.');
}
