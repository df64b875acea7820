import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { SettingError } from './settings.ts';

type Address = ReturnType<typeof ipaddr.process>;

/** An address, with an IPv4 one that comes as IPv6 taken for what it is. */
const read = (text: string): Address | undefined => {
  const trimmed = text.trim();
  return ipaddr.isValid(trimmed) ? ipaddr.process(trimmed) : undefined;
};

/**
 * Tells who asks: the address of the connection, or, through proxies that are trusted, the one that the last of them
 * names. Whoever else sends X-Forwarded-For is not believed. Throws `SettingError` for a proxy that is no address.
 */
export function addressesBehind(proxies: readonly string[]): (incoming: IncomingMessage) => string {
  const networks = proxies.map((given) => {
    const single = ipaddr.isValid(given) ? ipaddr.process(given) : undefined;
    if (!single && !ipaddr.isValidCIDR(given))
      throw new SettingError('WICKGRAPH_TRUSTED_PROXY', 'addresses and networks, such as 10.0.0.0/8', given);
    const [network, bits] = single ? [single, single.toByteArray().length * 8] : ipaddr.parseCIDR(given);
    return { network, bits };
  });
  const isTrusted = (address: Address): boolean =>
    networks.some(({ network, bits }) => address.kind() === network.kind() && address.match(network, bits));
  return ({ socket, headers }) => {
    let found = read(socket.remoteAddress ?? '');
    if (found === undefined) return '';
    if (networks.length === 0) return String(found);
    const named = headers['x-forwarded-for']?.toString().split(',') ?? [];
    // The nearest is named last. What stands before one that is not trusted may be made up.
    while (isTrusted(found) && named.length > 0) {
      const next = read(named.pop() ?? '');
      if (next === undefined) break;
      found = next;
    }
    return String(found);
  };
}

/** What is counted as one: an IPv4 address, and of IPv6 the network that one household or server has. */
export function countedAs(address: string): string {
  const read = ipaddr.isValid(address) ? ipaddr.parse(address) : undefined;
  if (read?.kind() !== 'ipv6') return address;
  return read.toByteArray().slice(0, 8).join('.');
}
