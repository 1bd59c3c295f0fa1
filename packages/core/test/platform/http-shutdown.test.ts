import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, connect, type AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "#platform/http/clock";
import { createLog } from "#platform/http/log";
import { serve } from "#platform/http/serve";

let child: ChildProcess | undefined;

afterEach(() => {
  child?.kill("SIGKILL");
});

async function start(): Promise<{ base: string; events: string[]; process: ChildProcess }> {
  const script = join(import.meta.dirname, "support", "serve-library.ts");
  const started = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
  child = started;
  const events: string[] = [];
  const listening = Promise.withResolvers<number>();
  createInterface({ input: started.stdout }).on("line", (line) => {
    const { event, port } = JSON.parse(line) as { event: string; port?: number };
    events.push(event);
    if (port !== undefined) listening.resolve(port);
  });
  return { base: `http://127.0.0.1:${await listening.promise}`, events, process: started };
}

const exitCode = async (process: ChildProcess): Promise<unknown> => {
  const [code]: unknown[] = await once(process, "exit");
  return code;
};

describe("stopping on a signal", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("finishes what is in flight (%s)", async (signal) => {
    const { base, events, process } = await start();
    const answer = fetch(`${base}/slow/2500`);
    await wait(500);
    process.kill(signal);
    await wait(500);
    await expect(fetch(`${base}/slow/0`)).rejects.toThrow("fetch failed");
    const code = exitCode(process);
    expect(await (await answer).text()).toBe("done");
    expect(await code).toBe(0);
    expect(events).toEqual(["started", "stopping", "closed", "stopped"]);
  });

  it("does not wait for connections that are kept alive", async () => {
    const { base, events, process } = await start();
    await (await fetch(`${base}/slow/0`)).text();
    process.kill("SIGTERM");
    expect(await exitCode(process)).toBe(0);
    expect(events).toEqual(["started", "stopping", "closed", "stopped"]);
  });

  it("cuts off what outlasts the deadline, still closes, and says so by its exit code", async () => {
    const { base, events, process } = await start();
    const answer = fetch(`${base}/slow/60000`).catch((error: unknown) => error);
    await wait(500);
    process.kill("SIGTERM");
    expect(await exitCode(process)).toBe(1);
    expect(await answer).toBeInstanceOf(TypeError);
    expect(events).toEqual(["started", "stopping", "requests were cut off", "closed", "stopped"]);
  });

  it("ends at once on a second signal", async () => {
    const { base, events, process } = await start();
    void fetch(`${base}/slow/60000`).catch(() => {});
    await wait(500);
    process.kill("SIGTERM");
    await wait(200);
    process.kill("SIGTERM");
    expect(await exitCode(process)).toBe(1);
    expect(events).toEqual(["started", "stopping"]);
  });
});

describe("starting", () => {
  it("fails when the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const log = createLog({ clock: systemClock, write: () => {} });
    const options = { host: "127.0.0.1", port, log, close: async () => {} };
    await expect(serve({ ...options, fetch: () => new Response() })).rejects.toThrow("EADDRINUSE");
    other.close();
  });

  it("answers a request that is not HTTP with 400 and goes on", async () => {
    const { base } = await start();
    const socket = connect(Number(new URL(base).port), "127.0.0.1");
    socket.write("nonsense\r\n\r\n");
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 400 /);
    expect((await fetch(`${base}/slow/0`)).status).toBe(200);
  });
});
