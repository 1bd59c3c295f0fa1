import { runPurgeCommand } from "#platform/app/purge-command";
import { runCommand } from "#platform/app/run-command";
import { application } from "../src/app.ts";

await runCommand(() => runPurgeCommand(process.argv.slice(2), application));
