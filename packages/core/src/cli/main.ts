#!/usr/bin/env node
import { processIo } from "#core/cli/process-io";
import { run } from "#core/cli/run";

// Whoever reads the output may stop early, as `head` does: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 74);
  });
}

process.exitCode = await run(process.argv.slice(2), processIo());
