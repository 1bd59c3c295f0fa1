import { BlockList, isIPv4 } from "node:net";

/** Of the IANA registries of special-purpose addresses, what is not reachable by everybody. */
const special4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const;

/** Within 2000::/3; all that lies outside of that is not public. Tunnels lead anywhere. */
const special6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const notPublic = new BlockList();
for (const [network, prefix] of special4) notPublic.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of special6) notPublic.addSubnet(network, prefix, "ipv6");

const unicast6 = new BlockList();
unicast6.addSubnet("2000::", 3, "ipv6");

/**
 * Whether an IP address is one of the public internet: not of a private network, this machine, the
 * link, a group, documentation or a tunnel.
 *
 * @see RFC 6890; https://www.iana.org/assignments/iana-ipv4-special-registry
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !notPublic.check(address, "ipv4");
  return unicast6.check(address, "ipv6") && !notPublic.check(address, "ipv6");
}
