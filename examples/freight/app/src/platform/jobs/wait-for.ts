import { setTimeout as wait } from "node:timers/promises";

/** Waits for some milliseconds, or until the signal is aborted; keeps no process alive. */
export async function waitFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await wait(milliseconds, undefined, { ref: false, ...(signal && { signal }) }).catch(() => {});
}
