import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { processIdentity, type ProcessIdentity } from "#platform/database/process-identity";

/** How often the holder touches the file, in milliseconds. */
const heartbeat = 1_000;

/**
 * How long a holder that cannot be looked up must be silent to count as gone, in milliseconds.
 * Longer than a statement keeps the holder from its timers.
 */
const longestSilence = 15_000;

interface Holder extends ProcessIdentity {
  readonly token: string;
  readonly since: string;
}

/** A lock that is held. */
export interface FolderLock {
  /** Gives the lock up. Calling it again does nothing. */
  release(): Promise<void>;
}

/**
 * Makes this process the only user of a folder, by a file `lock` in it.
 *
 * The file of a process that was killed is taken over. Whether the process still runs is looked up
 * by its number and start time. When it belongs to another machine or container, where these say
 * nothing, it counts as gone after 15 seconds without a sign of life.
 *
 * @throws Error that names the holder, when someone else has the folder
 */
export async function lockFolder(folder: string, silence = longestSilence): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, "lock");
  const mine: Holder = {
    ...processIdentity(process.pid),
    token: randomUUID(),
    since: new Date().toISOString(),
  };
  const tookOver = await acquire(path, mine, silence);
  // Another process may have found the same dead holder and discarded our file instead of its.
  if (tookOver) await wait(100);
  const holder = await readHolder(path);
  if (typeof holder === "string" || holder.token !== mine.token) throw inUse(path, holder);
  return hold(path, mine.token);
}

/** Creates the file, discarding one of a dead holder first; whether there was one. */
async function acquire(path: string, mine: Holder, silence: number): Promise<boolean> {
  if (await create(path, mine)) return false;
  const holder = await readHolder(path);
  if (typeof holder !== "string" && (await isAlive(path, holder, mine.host, silence))) {
    throw inUse(path, holder);
  }
  if (holder !== "none") await discard(path, mine.token);
  await acquire(path, mine, silence);
  return true;
}

/** Creates the file with its content in one step; false when there is one already. */
async function create(path: string, mine: Holder): Promise<boolean> {
  const draft = `${path}.${mine.token}`;
  await writeFile(draft, JSON.stringify(mine), { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function discard(path: string, token: string): Promise<void> {
  const away = `${path}.${token}.stale`;
  await rename(path, away).catch((error: unknown) => {
    if (!hasCode(error, "ENOENT")) throw error;
  });
  await rm(away, { force: true });
}

async function readHolder(path: string): Promise<Holder | "none" | "unreadable"> {
  try {
    const holder: unknown = JSON.parse(await readFile(path, "utf8"));
    return isHolder(holder) ? holder : "unreadable";
  } catch (error) {
    return hasCode(error, "ENOENT") ? "none" : "unreadable";
  }
}

function isHolder(value: unknown): value is Holder {
  return (
    typeof value === "object" &&
    value !== null &&
    "pid" in value &&
    "token" in value &&
    "host" in value
  );
}

async function isAlive(
  path: string,
  holder: Holder,
  host: string,
  silence: number,
): Promise<boolean> {
  if (holder.host === host) {
    const { started } = processIdentity(holder.pid);
    return started !== undefined && started === holder.started;
  }
  const before = await lastSign(path);
  await wait(silence);
  return (await lastSign(path)) !== before;
}

async function lastSign(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

function hold(path: string, token: string): FolderLock {
  const timer = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, heartbeat);
  timer.unref();
  return {
    async release() {
      clearInterval(timer);
      const holder = await readHolder(path);
      if (typeof holder !== "string" && holder.token === token) await rm(path, { force: true });
    },
  };
}

function inUse(path: string, holder: Holder | string): Error {
  const who =
    typeof holder === "string"
      ? "another process"
      : `process ${holder.pid}, which took it at ${holder.since}`;
  return new Error(
    `The database in ${dirname(path)} is in use by ${who}. ` +
      "Two processes would lose each other's data: stop the other one, or give this one a folder of its own, " +
      `or set DATABASE_URL to a PostgreSQL server, which many can share. (The lock is ${path}.)`,
  );
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
