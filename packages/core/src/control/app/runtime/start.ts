import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Application } from "#platform/app/application";
import { createServer } from "#platform/app/create-server";
import { readEnvironment } from "#platform/app/environment";
import { openIssuer } from "#platform/authentication/open-issuer";
import { migrate } from "#platform/database/migrate";
import { openDatabase } from "#platform/database/open-database";
import { openKeyring } from "#platform/field-encryption/keyring";
import { loadMasterKeys } from "#platform/field-encryption/master-keys";
import { systemClock } from "#platform/http/clock";
import { createLog } from "#platform/http/log";
import { serve, type RunningServer } from "#platform/http/serve";
import { fillHolidays } from "#platform/obligations/holidays";
import { startOverdueJob } from "#platform/obligations/overdue-job";

/** Opens the database, brings it up to date, and serves the application until it is told to stop. */
export async function start(
  application: Application,
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Promise<RunningServer> {
  const environment = readEnvironment(variables, application.folder);
  const prototype = application.assurance === "prototype";
  const { dataFolder } = environment;
  const clock = systemClock;
  const log = createLog({ clock, level: environment.logLevel });
  const issuer = await openIssuer({
    url: environment.oidcIssuer,
    allowLocal: prototype,
    dataFolder,
    clock,
  });
  const masterKeys = loadMasterKeys({
    text: environment.encryptionKeys,
    developmentFolder: prototype ? dataFolder : undefined,
  });
  const database = await openDatabase({
    url: environment.databaseUrl,
    folder: join(dataFolder, "database"),
    role: application.databaseRole,
    poolSize: environment.poolSize,
  });
  try {
    await migrate(database, join(application.folder, "src/db/migrations"));
    await fillHolidays(database.asOwner, application.calendars, clock);
    const keyring = openKeyring({ database, masterKeys, clock });
    const overdue = startOverdueJob({ database, clock, log });
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
        await database.close();
      },
    });
  } catch (error) {
    await database.close();
    throw error;
  }
}
