import type { Context } from "hono";

/** What the server hands to the application with a request. */
interface Bindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } };
}

/**
 * The address that a request comes from. Of `X-Forwarded-For` only what `trustedProxies` proxies of
 * one's own have appended counts: everything before it is the caller's own word. Of an IPv6 address
 * the network counts (the first 64 bits), since one caller has all addresses of it.
 *
 * @returns the address, or "unknown" when the connection has none
 */
export function clientAddress(context: Context, trustedProxies: number): string {
  const bindings = context.env as Bindings | undefined;
  const connected = bindings?.incoming?.socket?.remoteAddress ?? "";
  const forwarded = (context.req.header("x-forwarded-for") ?? "")
    .split(",")
    .map((address) => address.trim())
    .filter((address) => address !== "");
  const address =
    trustedProxies === 0 ? connected : (forwarded.at(-trustedProxies) ?? forwarded[0] ?? connected);
  return address === "" ? "unknown" : networkOf(address.slice(0, 100).toLowerCase());
}

function networkOf(address: string): string {
  const mapped = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const plain = address.replace(/^\[/, "").replace(/(\].*|%.*)$/, "");
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  const groups = tail === undefined ? first : [...first, ...zeros, ...last];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
