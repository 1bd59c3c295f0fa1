import { runAuditCommand } from "#platform/app/audit-command";
import { runCommand } from "#platform/app/run-command";
import { application } from "../src/app.ts";

await runCommand(() => runAuditCommand(process.argv.slice(2), application));
