/* oxlint-disable no-await-in-loop -- one step after another is what is tested */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockFolder } from "#platform/database/folder-lock";
import { openDatabase } from "#platform/database/open-database";
import { processIdentity } from "#platform/database/process-identity";

const role = "library_app";
const writer = join(import.meta.dirname, "support", "write-forever.ts");

let folder: string;
let child: ChildProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "folder-"));
});

afterEach(async () => {
  child?.kill("SIGKILL");
  child = undefined;
  await rm(folder, { recursive: true, force: true });
});

/** Starts the writer and resolves once it has acknowledged `count` rows. */
async function startWriter(count: number): Promise<{ acknowledged: () => number }> {
  const started = spawn(process.execPath, [writer, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  child = started;
  let acknowledged = 0;
  const enough = Promise.withResolvers<void>();
  createInterface({ input: started.stdout }).on("line", (line) => {
    if (line === "open") return;
    acknowledged = Number(line);
    if (acknowledged >= count) enough.resolve();
  });
  started.once("exit", () => {
    enough.reject(new Error("the writer ended early"));
  });
  await enough.promise;
  return { acknowledged: () => acknowledged };
}

async function kill(): Promise<void> {
  const gone = once(child!, "close");
  child!.kill("SIGKILL");
  await gone;
}

describe("a folder of PGlite", () => {
  it("is refused to a second process, which names the first", async () => {
    await startWriter(1);
    await expect(openDatabase({ folder, role })).rejects.toThrow(
      new RegExp(`in use by process ${child!.pid}, .*DATABASE_URL`),
    );
  });

  it("is refused to a second user in the same process, and free after closing", async () => {
    const first = await openDatabase({ folder, role });
    await expect(openDatabase({ folder, role })).rejects.toThrow(`process ${process.pid}`);
    await first.close();
    await first.close();
    const second = await openDatabase({ folder, role });
    await second.close();
    expect(await readdir(folder)).toEqual(["pglite"]);
  });

  it("keeps every acknowledged row through kill -9, and opens again at once", async () => {
    for (let round = 1; round <= 3; round += 1) {
      const { acknowledged } = await startWriter(round * 30);
      await kill();
      const database = await openDatabase({ folder, role });
      const [row] = await database.asOwner.query<{ count: number; last: number }>(
        "select count(*) as count, max(number) as last from entry",
      );
      expect(row!.last).toBeGreaterThanOrEqual(acknowledged());
      expect(row!.count).toBe(row!.last);
      expect(await database.asOwner.query("show fsync")).toEqual([{ fsync: "on" }]);
      await database.close();
    }
  });
});

describe("the lock of a folder", () => {
  const path = (): string => join(folder, "lock");

  it("names the process and when it took the folder", async () => {
    const lock = await lockFolder(folder);
    const holder: unknown = JSON.parse(await readFile(path(), "utf8"));
    expect(holder).toMatchObject({ pid: process.pid, since: expect.stringMatching(/Z$/) });
    await lock.release();
  });

  it("is taken over when the number now belongs to another process", async () => {
    const reused = {
      ...processIdentity(process.pid),
      started: "1",
      token: "old",
      since: "long ago",
    };
    await writeFile(path(), JSON.stringify(reused));
    const lock = await lockFolder(folder);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(["", "{", "null", '{"pid":1}'])("is taken over when its file says %j", async (text) => {
    await writeFile(path(), text);
    const lock = await lockFolder(folder);
    expect(await readFile(path(), "utf8")).toContain(`"pid":${process.pid}`);
    await lock.release();
  });

  it("goes to exactly one of many that find a dead holder", async () => {
    for (let round = 0; round < 20; round += 1) {
      const dead = {
        ...processIdentity(process.pid),
        started: "1",
        token: "old",
        since: "long ago",
      };
      await writeFile(path(), JSON.stringify(dead));
      const results = await Promise.allSettled(
        Array.from({ length: 5 }, async () => lockFolder(folder)),
      );
      const taken = results.filter((result) => result.status === "fulfilled");
      expect(taken.length).toBeLessThanOrEqual(1);
      for (const { value } of taken) await value.release();
      await rm(path(), { force: true });
    }
  });

  it("of another machine is respected while it gives signs of life", async () => {
    const foreign = {
      pid: 1,
      started: "1",
      host: "elsewhere",
      token: "theirs",
      since: "a while ago",
    };
    await writeFile(path(), JSON.stringify(foreign));
    const heart = setInterval(() => void utimes(path(), new Date(), new Date()), 200);
    await expect(lockFolder(folder, 1_000)).rejects.toThrow("in use by process 1");
    clearInterval(heart);
    const lock = await lockFolder(folder, 1_000);
    await lock.release();
  });
});
