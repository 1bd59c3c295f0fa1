import { runRotateCommand } from "#platform/app/rotate-command";
import { runCommand } from "#platform/app/run-command";
import { application } from "../src/app.ts";

await runCommand(() => runRotateCommand(process.argv.slice(2), application));
