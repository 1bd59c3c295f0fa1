import type { Io, Output } from "#core/cli/io";

/** The streams and the environment of this process. */
export function processIo(): Io {
  return {
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    isInteractive: process.stdin.isTTY && process.stdout.isTTY,
    env: process.env,
    cwd: process.cwd(),
    onInterrupt(callback) {
      process.once("SIGINT", callback);
      process.once("SIGTERM", callback);
      return () => {
        process.off("SIGINT", callback);
        process.off("SIGTERM", callback);
      };
    },
  };
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
  };
}
