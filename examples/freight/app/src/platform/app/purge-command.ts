import type { Application } from "#platform/app/application";
import { openParts } from "#platform/app/open-parts";
import { runPurge } from "#platform/retention/purge-command";

/** `npm run retention:purge`: returns the exit code. */
export async function runPurgeCommand(
  argv: readonly string[],
  application: Application,
): Promise<number> {
  const { database, clock } = await openParts(application, process.env);
  try {
    return await runPurge(argv, {
      database,
      clock,
      entities: application.purges,
      print: (line) => process.stdout.write(`${line}\n`),
    });
  } finally {
    await database.close();
  }
}
