import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { freePort } from "#core/cli/free-port";
import { Terminal } from "./terminal.ts";

const main = join(import.meta.dirname, "../../src/cli/main.ts");
let terminal: Terminal;

beforeEach(async () => {
  terminal = await Terminal.open();
});

afterEach(async () => {
  await terminal.close();
});

describe("the program", () => {
  it("runs, and its exit code is the command's", async () => {
    const run = promisify(execFile);
    const { stdout } = await run(process.execPath, [main, "check"], { cwd: terminal.folder });
    expect(stdout).toContain("9 rules apply");
    await expect(
      run(process.execPath, [main, "check", "none.yaml"], { cwd: terminal.folder }),
    ).rejects.toMatchObject({ code: 66 });
  });

  it.skipIf(process.platform === "win32")("ends quietly when nobody reads on", async () => {
    const child = spawn(
      "bash",
      ["-c", `"$0" "$1" rules --json | head -1; exit \${PIPESTATUS[0]}`, process.execPath, main],
      {
        cwd: terminal.folder,
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    let err = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    expect(await once(child, "close")).toEqual([0, null]);
    expect(err).toBe("");
  });
});

describe("bylaw dev", () => {
  const server = `
    import { createServer } from "node:http";
    const server = createServer((_, response) => response.end("answer 1"));
    server.listen(Number(process.env["PORT"]));
    process.on("SIGTERM", () => server.close());
  `;

  it("starts the application, again after a change, and ends it on Ctrl-C", async () => {
    await terminal.run("build", "--out", "app");
    await mkdir(join(terminal.folder, "app/node_modules"));
    await writeFile(join(terminal.folder, "app/src/main.ts"), server);
    const port = await freePort(23_000);
    const dev = terminal.start(["dev", "--out", "app", "--port", String(port)]);
    expect(await answer(port)).toBe("answer 1");

    await terminal.edit("app/src/main.ts", "answer 1", "answer 2");
    await terminal.edit("blueprint.yaml", "max: 20", "max: 30");
    await until(async () => (await answer(port)) === "answer 2");
    expect(await terminal.read("app/src/entities/book/types.ts")).toBeDefined();

    await terminal.edit("blueprint.yaml", "entities:", "entites:");
    await until(async () => dev.printed().includes("waiting for a change"));
    expect(dev.printed()).toContain("BYL1101");
    expect(await answer(port)).toBe("answer 2");

    dev.interrupt();
    expect((await dev.done).code).toBe(0);
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow("fetch failed");
  });
});

describe("bylaw test", () => {
  it("ends as the application's tests do", async () => {
    await mkdir(join(terminal.folder, "app/node_modules"), { recursive: true });
    const scripts = { test: "node -e 0", "test:postgres": "node -e process.exit(3)" };
    await writeFile(join(terminal.folder, "app/package.json"), JSON.stringify({ scripts }));
    expect((await terminal.run("test", "app")).code).toBe(0);
    expect((await terminal.run("test", "app", "--postgres")).code).toBe(1);
  });
});

async function answer(port: number): Promise<string> {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- it is asked until it answers
      return await (await fetch(`http://127.0.0.1:${port}`)).text();
    } catch {
      // oxlint-disable-next-line no-await-in-loop -- the same
      await wait(50);
    }
  }
  throw new Error("no answer");
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  if (await isTrue()) return;
  await wait(50);
  await until(isTrue);
}
