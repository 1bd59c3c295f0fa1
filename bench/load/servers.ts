import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

/** How many connections to the database each server may open: what applications have by default. */
const poolSize = "6";

/** A server under load, in a process of its own. */
export interface LoadedServer {
  readonly name: "app" | "bare";
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts an emitted application. */
export function startApp(folder: string, databaseUrl: string): Promise<LoadedServer> {
  return start("app", "src/main.ts", folder, databaseUrl);
}

/** Starts the handler without any control. */
export function startBare(databaseUrl: string): Promise<LoadedServer> {
  const core = join(import.meta.dirname, "../../packages/core");
  return start("bare", "test/load/bare-server.ts", core, databaseUrl);
}

async function start(
  name: LoadedServer["name"],
  script: string,
  cwd: string,
  databaseUrl: string,
): Promise<LoadedServer> {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: poolSize,
  };
  const child = spawn(process.execPath, [script], {
    cwd,
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  await answers(child, port, () => complaints);
  return {
    name,
    port,
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

async function answers(child: ChildProcess, port: number, complaints: () => string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null) break;
    const response = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.ok === true) return;
    await sleep(100);
  }
  child.kill("SIGKILL");
  throw new Error(`${child.spawnargs.join(" ")} does not answer: ${complaints()}`);
}

/** Makes a token for each tenant with the application's own issuer. */
export async function makeTokens(folder: string, tenants: number): Promise<readonly string[]> {
  const code = `
    import { openLocalIssuer } from "#platform/authentication/local-issuer";
    import { systemClock } from "#platform/http/clock";
    const issuer = await openLocalIssuer({ dataFolder: "data", clock: systemClock });
    for (let number = 1; number <= ${tenants}; number += 1) {
      console.log(await issuer.issueToken({
        subject: "u" + number, audience: "loaded", expiresIn: 36000,
        claims: { role: "manager", tenant: "t" + number } }));
    }`;
  const args = ["--input-type=module", "--eval", code];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: folder });
  return stdout.trim().split("\n");
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
