// The addresses of clients, also behind proxies.

import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { SettingError } from './settings.ts';

type Address = ReturnType<typeof ipaddr.process>;

/** Parses an address. An IPv4 address in IPv6 notation (::ffff:192.0.2.1) becomes IPv4. */
const parse = (text: string): Address | undefined => {
  const trimmed = text.trim();
  return ipaddr.isValid(trimmed) ? ipaddr.process(trimmed) : undefined;
};

/**
 * Returns a function that finds the address of a request's client: the address of the connection, or, behind trusted
 * proxies, the address that the last trusted proxy on the way to the client reports. X-Forwarded-For of anybody else is
 * ignored.
 * Throws `SettingError` for a proxy that is not an address or a network.
 */
export function clientAddresses(proxies: readonly string[]): (incoming: IncomingMessage) => string {
  const networks = proxies.map((proxy) => {
    const proxyAddress = ipaddr.isValid(proxy) ? ipaddr.process(proxy) : undefined;
    if (!proxyAddress && !ipaddr.isValidCIDR(proxy))
      throw new SettingError('WICKGRAPH_TRUSTED_PROXY', 'addresses and networks, such as 10.0.0.0/8', proxy);
    const [network, bits] = proxyAddress
      ? [proxyAddress, proxyAddress.toByteArray().length * 8]
      : ipaddr.parseCIDR(proxy);
    return { network, bits };
  });
  const isTrusted = (address: Address): boolean =>
    networks.some(({ network, bits }) => address.kind() === network.kind() && address.match(network, bits));
  return ({ socket, headers }) => {
    let address = parse(socket.remoteAddress ?? '');
    if (address === undefined) return '';
    if (networks.length === 0) return String(address);
    const forwarded = headers['x-forwarded-for']?.toString().split(',') ?? [];
    // The nearest proxy comes last. The entries before an untrusted address may be forged.
    while (isTrusted(address) && forwarded.length > 0) {
      const reported = parse(forwarded.pop() ?? '');
      if (reported === undefined) break;
      address = reported;
    }
    return String(address);
  };
}

/** The key of an address in the rate limit. An IPv6 address counts as its /64 network, which one household shares. */
export function rateLimitKey(address: string): string {
  const parsed = ipaddr.isValid(address) ? ipaddr.parse(address) : undefined;
  if (parsed?.kind() !== 'ipv6') return address;
  return parsed.toByteArray().slice(0, 8).join('.');
}
