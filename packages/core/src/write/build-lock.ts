import { randomUUID } from "node:crypto";
import { link, rm, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { report } from "#core/write/diagnostics";
import { hasCode } from "#core/write/has-code";
import { readDisk } from "#core/write/read-disk";
import { WriteError } from "#core/write/write-error";

const path = ".bylaw/build.lock";

const schema = z.object({
  pid: z.number(),
  started: z.string().optional(),
  host: z.string(),
  token: z.uuid(),
});

type Holder = z.infer<typeof schema>;

/** How long a second build waits for the first, in milliseconds. */
const patience = 5_000;

/**
 * Does something as the only build in a folder. The lock of a process that was killed is taken over.
 *
 * @throws WriteError `BYL1704` when another build has the folder and keeps it
 */
export async function withBuildLock<Value>(
  out: string,
  work: () => Promise<Value>,
  waits: number = patience,
): Promise<Value> {
  const file = join(out, path);
  const mine: Holder = {
    pid: process.pid,
    started: startOf(process.pid),
    host: hostname(),
    token: randomUUID(),
  };
  await acquire(file, out, mine, performance.now() + waits);
  try {
    return await work();
  } finally {
    if (readHolder(file)?.token === mine.token) await rm(file, { force: true });
  }
}

async function acquire(file: string, out: string, mine: Holder, until: number): Promise<void> {
  if (await create(file, mine)) return;
  const holder = readHolder(file);
  if (performance.now() < until && holder !== undefined && !isAlive(holder)) {
    await discard(file, holder, mine);
  } else if (performance.now() >= until) {
    const { pid, host } = holder ?? { pid: "unknown", host: "unknown" };
    throw new WriteError(report("BYL1704", { out, pid, host, lock: file }));
  } else {
    await wait(50);
  }
  await acquire(file, out, mine, until);
}

/** Creates the file with its content in one step; false when there is one already. */
async function create(file: string, mine: Holder): Promise<boolean> {
  const draft = `${file}.${mine.token}`;
  await writeFile(draft, JSON.stringify(mine));
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Takes a dead process's file away. Only one process can claim it, so nobody's live file goes. */
async function discard(file: string, dead: Holder, mine: Holder): Promise<void> {
  const claim = `${file}.${dead.token}.claim`;
  if (!(await create(claim, mine))) return;
  try {
    if (readHolder(file)?.token === dead.token) await rm(file, { force: true });
  } finally {
    await rm(claim, { force: true });
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return schema.parse(JSON.parse(readDisk(file)?.text ?? ""));
  } catch {
    return undefined;
  }
}

/** A process of another machine cannot be looked up and counts as alive. */
function isAlive({ pid, started, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!hasCode(error, "EPERM")) return false;
  }
  return process.platform !== "linux" || startOf(pid) === started;
}

/** When a process started, in the kernel's terms; tells a later process of the same number apart. */
function startOf(pid: number): string | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}
