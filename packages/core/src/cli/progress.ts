import type { Io } from "#core/cli/io";
import type { Phase, ProgressEvent } from "#core/factory";

const words: Readonly<Record<Phase, string>> = {
  parse: "Reading the blueprint",
  load: "Loading packs",
  check: "Deciding which rules apply",
  emit: "Printing the application",
  plan: "Comparing with the folder",
  write: "Writing",
};

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** How long nothing is said, in milliseconds. */
const silence = 1_000;

/** Tells what goes on, when it takes longer than a second. */
export interface Progress {
  readonly onProgress: (event: ProgressEvent) => void;
  /** Ends it and clears its line. */
  readonly stop: () => void;
}

/** Progress on the error stream: a line that turns on a terminal, plain lines otherwise. */
export function startProgress({ stderr }: Io): Progress {
  let current: string | undefined;
  let shown = false;
  let frame = 0;
  const said = new Set<string>();
  const begun = performance.now();
  const show = (): void => {
    if (current === undefined || performance.now() - begun < silence) return;
    if (!stderr.isTerminal) {
      // A verb may go through the steps more than once.
      if (!said.has(current)) stderr.write(`${current}...\n`);
      said.add(current);
      current = undefined;
      return;
    }
    shown = true;
    frame = (frame + 1) % frames.length;
    stderr.write(`\r\u001B[K${frames[frame]} ${current}`);
  };
  const timer = setInterval(show, 100);
  timer.unref();
  return {
    onProgress({ phase, status }) {
      current = status === "started" ? words[phase] : undefined;
      show();
    },
    stop() {
      clearInterval(timer);
      if (shown) stderr.write("\r\u001B[K");
    },
  };
}
