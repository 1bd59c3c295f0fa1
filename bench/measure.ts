import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/** What a process, with everything that it started, took from start to end. */
export interface Measured {
  readonly wallSeconds: number;
  /** User and system time of all its threads and children. */
  readonly cpuSeconds: number;
  /** The most memory that was resident at once. */
  readonly peakMegabytes: number;
  readonly exitCode: number | null;
  readonly output: string;
}

/** Clock ticks a second in `/proc`: 100 on every Linux that Node.js runs on. */
const ticks = 100;

/**
 * Runs a command and measures it. Nothing else may be started meanwhile: the CPU time is that of all
 * children that ended.
 */
export async function measure(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<Measured> {
  const before = endedChildren();
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
  }
  let peak = 0;
  const sample = (): void => {
    peak = Math.max(peak, ...(child.pid === undefined ? [] : memoryOf(child.pid)));
  };
  const timer = setInterval(sample, 5);
  const [exitCode] = (await once(child, "close")) as [number | null];
  clearInterval(timer);
  return {
    wallSeconds: round((performance.now() - start) / 1000, 2),
    cpuSeconds: round((endedChildren() - before) / ticks, 2),
    peakMegabytes: Math.round(peak / 1024),
    exitCode,
    output,
  };
}

/** The one of several runs that is in the middle by CPU time, which others disturb least. */
export function middle<One extends Measured>(all: readonly One[]): One {
  const one = all.toSorted((a, b) => a.cpuSeconds - b.cpuSeconds)[all.length >> 1];
  if (one === undefined) throw new Error("nothing was run");
  return one;
}

/** The CPU time of a running process in milliseconds. */
export function cpuMilliseconds(pid: number): number {
  const [user = 0, system = 0] = timesOf(String(pid));
  return ((user + system) * 1000) / ticks;
}

/** The CPU time of a process, its children, and those of its children that ended, in milliseconds. */
export function familyMilliseconds(pid: number): number {
  const [, , user = 0, system = 0] = timesOf(String(pid));
  const running = [pid, ...childrenOf(pid)].map(cpuMilliseconds);
  return running.reduce((sum, one) => sum + one, ((user + system) * 1000) / ticks);
}

/** The resident memory of a process in megabytes. */
export function residentMegabytes(pid: number): number {
  return Math.round(status(pid, "VmRSS") / 1024);
}

/** The processes that a process started itself. */
export function childrenOf(pid: number): readonly number[] {
  const text = tryRead(`/proc/${pid}/task/${pid}/children`);
  return text.split(" ").filter(Boolean).map(Number);
}

/** Rounds to so many digits after the point. */
export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function endedChildren(): number {
  const [, , user = 0, system = 0] = timesOf("self");
  return user + system;
}

/** User and system time of a process, then of its children that ended, in ticks. */
function timesOf(process: string): readonly number[] {
  const text = tryRead(`/proc/${process}/stat`);
  // The name in parentheses may hold anything; what follows are numbers, the state first.
  return text
    .slice(text.lastIndexOf(")") + 2)
    .split(" ")
    .slice(11, 15)
    .map(Number);
}

/** What the process itself had at most, and what it and its children have together, in kilobytes. */
function memoryOf(pid: number): readonly number[] {
  const together = [pid, ...childrenOf(pid)].reduce((sum, one) => sum + status(one, "VmRSS"), 0);
  return [status(pid, "VmHWM"), together];
}

function status(pid: number, name: string): number {
  return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(tryRead(`/proc/${pid}/status`))?.[1] ?? 0);
}

function tryRead(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // It has just ended.
    return "";
  }
}
