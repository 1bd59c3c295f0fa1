import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startProgress } from "#core/cli/progress";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
});

afterEach(() => {
  vi.useRealTimers();
});

function watch(
  isTerminal: boolean,
): { readonly said: () => string } & ReturnType<typeof startProgress> {
  let text = "";
  const output = {
    write: (more: string) => {
      text += more;
    },
    isTerminal,
  };
  const progress = startProgress({
    stdout: output,
    stderr: output,
    isInteractive: false,
    env: {},
    cwd: "/",
    onInterrupt: () => () => {},
  });
  return { ...progress, said: () => text };
}

describe("progress", () => {
  it("says nothing for a second", () => {
    const { said, onProgress, stop } = watch(false);
    onProgress({ phase: "emit", status: "started" });
    vi.advanceTimersByTime(900);
    stop();
    expect(said()).toBe("");
  });

  it("says each step once where there is no terminal", () => {
    const { said, onProgress, stop } = watch(false);
    onProgress({ phase: "emit", status: "started" });
    vi.advanceTimersByTime(3_000);
    onProgress({ phase: "emit", status: "done" });
    onProgress({ phase: "write", status: "started" });
    stop();
    vi.advanceTimersByTime(3_000);
    expect(said()).toBe("Printing the application...\nWriting...\n");
  });

  it("turns on a terminal, and leaves an empty line behind", () => {
    const { said, onProgress, stop } = watch(true);
    onProgress({ phase: "emit", status: "started" });
    vi.advanceTimersByTime(1_200);
    stop();
    expect(said()).toContain("Printing the application");
    expect(said().endsWith("\r\u001B[K")).toBe(true);
  });
});
