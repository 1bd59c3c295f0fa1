import fc from "fast-check";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { clientAddress } from "#platform/rate-limits/client-address";

async function addressOf(
  connected: string | undefined,
  forwarded?: string,
  trustedProxies = 0,
): Promise<string> {
  const app = new Hono();
  app.get("/", (context) => context.text(clientAddress(context, trustedProxies)));
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  const bindings = { incoming: { socket: { remoteAddress: connected } } };
  const answer = await app.request(
    "/",
    { headers },
    connected === undefined ? undefined : bindings,
  );
  return answer.text();
}

describe("the address of a client", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2::6", "2001:db8:1:2::/64"],
    ["2001:db8::6", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    [undefined, "unknown"],
  ])("of the connection %s is %s", async (connected, address) => {
    expect(await addressOf(connected)).toBe(address);
  });

  it.each([
    [0, "198.51.100.1", "192.0.2.1"],
    [1, "198.51.100.1", "198.51.100.1"],
    [1, "10.9.9.9, 198.51.100.1", "198.51.100.1"],
    [2, "10.9.9.9, 198.51.100.1, 203.0.113.5", "198.51.100.1"],
    [2, "198.51.100.1", "198.51.100.1"],
    [1, "198.51.100.1:4711", "198.51.100.1"],
    [1, "[2001:db8::1]:443", "2001:db8:0:0::/64"],
    [1, " , ,", "192.0.2.1"],
  ])("behind %i proxies that say %j is %s", async (proxies, forwarded, address) => {
    expect(await addressOf("192.0.2.1", forwarded, proxies)).toBe(address);
  });

  it("is short and never fails, whatever is forwarded", async () => {
    const text = fc.string({ unit: "grapheme-ascii", maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 0, max: 3 }), async (forwarded, proxies) => {
        expect((await addressOf("192.0.2.1", forwarded, proxies)).length).toBeLessThanOrEqual(110);
      }),
      { seed: 1 },
    );
  });
});
