import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { isPublicAddress } from "#platform/outbox/public-address";

/** Finds the IP addresses of a host; rejects when there are none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Where events may be sent. */
export interface ReceiverPolicy {
  /** Also without TLS and to addresses that are not public: in prototypes only. */
  readonly allowPrivate: boolean;
  readonly resolve: Resolve;
}

/** Asks the machine's resolver. */
export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/** Why nothing is sent to a receiver; safe to be shown to whoever named it. */
export class ReceiverError extends Error {
  override readonly name = "ReceiverError";
}

const longestUrl = 2000;

/**
 * Reads the URL of a receiver.
 *
 * @throws ReceiverError when it is none to which events may be sent
 */
export function parseReceiver(text: string, { allowPrivate }: ReceiverPolicy): URL {
  const url = text.length <= longestUrl ? URL.parse(text) : null;
  if (url === null) throw new ReceiverError("It is not a URL.");
  const schemes = allowPrivate ? ["https:", "http:"] : ["https:"];
  if (!schemes.includes(url.protocol)) throw new ReceiverError("It does not start with https://.");
  if (url.username !== "" || url.password !== "" || url.hash !== "") {
    throw new ReceiverError("It has a user, a password or a fragment.");
  }
  return url;
}

/**
 * The addresses under which a receiver is to be reached now. Every one must be public, unless others
 * are allowed: connect to these and to no others, since a name may lead elsewhere the next moment.
 *
 * @throws ReceiverError
 */
export async function addressesOf(
  { hostname }: URL,
  { allowPrivate, resolve }: ReceiverPolicy,
): Promise<readonly [string, ...string[]]> {
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  const [first, ...others] = isIP(host) > 0 ? [host] : await resolve(host).catch(() => []);
  if (first === undefined) throw new ReceiverError("Its host has no address.");
  if (!allowPrivate && ![first, ...others].every(isPublicAddress)) {
    throw new ReceiverError("Its host is not on the public internet.");
  }
  return [first, ...others];
}
