import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Application } from "#platform/app/application";
import { createServer } from "#platform/app/create-server";
import { openParts } from "#platform/app/open-parts";
import { startAnchorJob } from "#platform/audit-trail/anchor-job";
import { startSealJob } from "#platform/audit-trail/seal-job";
import { openIssuer } from "#platform/authentication/open-issuer";
import { migrate } from "#platform/database/migrate";
import { openKeyring } from "#platform/field-encryption/keyring";
import { createLog } from "#platform/http/log";
import { serve, type RunningServer } from "#platform/http/serve";
import { fillHolidays } from "#platform/obligations/holidays";
import { startOverdueJob } from "#platform/obligations/overdue-job";
import { startPurgeJob } from "#platform/retention/purge-job";

/** Opens the database, brings it up to date, and serves the application until it is told to stop. */
export async function start(
  application: Application,
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Promise<RunningServer> {
  const parts = await openParts(application, variables);
  const { clock, environment, masterKeys, signingKey, anchorFile, database } = parts;
  const { oidcIssuer, dataFolder } = environment;
  try {
    const issuer = await openIssuer({
      url: oidcIssuer,
      allowLocal: application.assurance === "prototype",
      dataFolder,
      clock,
    });
    await migrate(database, join(application.folder, "src/db/migrations"));
    await fillHolidays(database.asOwner, application.calendars, clock);
    const log = createLog({ clock, level: environment.logLevel });
    const keyring = openKeyring({ database, masterKeys, clock });
    const overdue = startOverdueJob({ database, clock, log });
    const sealing =
      application.auditSealing === "batches" ? startSealJob({ database, clock, log }) : undefined;
    const anchoring = application.controls.audit
      ? startAnchorJob({ database, signingKey, clock, log, file: anchorFile })
      : undefined;
    const purging =
      application.purges.length > 0
        ? startPurgeJob({ database, clock, log, entities: application.purges })
        : undefined;
    const server = createServer({
      application,
      database,
      keyring,
      clock,
      random: randomBytes,
      log,
      issuer,
      audience: environment.oidcAudience ?? application.name,
      bodyLimit: environment.bodyLimit,
    });
    return await serve({
      fetch: server.fetch,
      port: environment.port,
      host: environment.host,
      log,
      close: async () => {
        await overdue.stop();
        await purging?.stop();
        await sealing?.stop();
        await sealing?.runOnce();
        await anchoring?.stop();
        await anchoring?.runOnce();
        await database.close();
      },
    });
  } catch (error) {
    await database.close();
    throw error;
  }
}
