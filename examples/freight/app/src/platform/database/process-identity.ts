import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** What tells one process from every other, a later one with the same number included. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When the process started, in the system's own terms; undefined when it does not run. */
  readonly started: string | undefined;
  /** The machine or container in which the number means something. */
  readonly host: string;
}

/** Looks a process of this machine up by its number. */
export function processIdentity(pid: number): ProcessIdentity {
  return { pid, started: startOf(pid), host: hostIdentity() };
}

function startOf(pid: number): string | undefined {
  try {
    if (process.platform === "linux") {
      // Field 22, counted after the name in brackets, which may itself contain blanks.
      const line = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
      // A zombie has been killed and only waits for its parent to notice.
      return fields[0] === "Z" ? undefined : fields[19];
    }
    if (process.platform === "win32") {
      process.kill(pid, 0);
      return "running";
    }
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return undefined;
  }
}

/** On Linux the kernel's boot and the process's number space, which containers do not share. */
function hostIdentity(): string {
  if (process.platform !== "linux") return hostname();
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
}
