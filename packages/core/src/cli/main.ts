#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import { keepYoungSpaceSmall } from "#core/cli/young-space";

// Before anything else is loaded: what was compiled once is not compiled again at every start.
enableCompileCache();
keepYoungSpaceSmall();
const { processIo } = await import("#core/cli/process-io");
const { run } = await import("#core/cli/run");

// Whoever reads the output may stop early, as `head` does: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 74);
  });
}

process.exitCode = await run(process.argv.slice(2), processIo());
