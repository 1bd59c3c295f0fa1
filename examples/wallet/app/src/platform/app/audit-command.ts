import { existsSync } from "node:fs";
import type { Application } from "#platform/app/application";
import { openParts } from "#platform/app/open-parts";
import { runAuditVerify } from "#platform/audit-trail/audit-verify-command";

/** `npm run audit:verify`: returns the exit code. */
export async function runAuditCommand(
  argv: readonly string[],
  application: Application,
): Promise<number> {
  const { database, signingKey, anchorFile } = await openParts(application, process.env);
  try {
    return await runAuditVerify(argv, {
      database,
      publicKeys: [signingKey.publicKey],
      anchorFile: existsSync(anchorFile) ? anchorFile : undefined,
      print: (line) => process.stdout.write(`${line}\n`),
    });
  } finally {
    await database.close();
  }
}
