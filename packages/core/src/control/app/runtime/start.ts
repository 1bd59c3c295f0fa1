import { join } from "node:path";
import type { Application } from "#platform/app/application";
import { applicationJobs } from "#platform/app/application-jobs";
import { createServer } from "#platform/app/create-server";
import { openParts } from "#platform/app/open-parts";
import { openIssuer } from "#platform/authentication/open-issuer";
import { migrate } from "#platform/database/migrate";
import { openKeyring } from "#platform/field-encryption/keyring";
import { createLog } from "#platform/http/log";
import { randomPool } from "#platform/http/random-pool";
import { serve, type RunningServer } from "#platform/http/serve";
import { runJob } from "#platform/jobs/run-job";
import { startJobs, type RunningJobs } from "#platform/jobs/jobs";
import { fillHolidays } from "#platform/obligations/holidays";

/** Opens the database, brings it up to date, and serves the application until it is told to stop. */
export async function start(
  application: Application,
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Promise<RunningServer> {
  const parts = await openParts(application, variables, "serve");
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
    const random = randomPool();
    const keyring = openKeyring({ database, masterKeys, clock, random });
    const jobParts = { database, clock, log, keyring, signingKey, anchorFile };
    const { jobs, last } = applicationJobs(application, jobParts);
    let running: RunningJobs | undefined;
    const server = createServer({
      application,
      database,
      keyring,
      clock,
      random,
      log,
      issuer,
      audience: environment.oidcAudience ?? application.name,
      bodyLimit: environment.bodyLimit,
      trustedProxies: environment.trustedProxies,
    });
    const serving = await serve({
      fetch: server.fetch,
      port: environment.port,
      host: environment.host,
      log,
      close: async () => {
        await running?.stop();
        const { signal } = new AbortController();
        // oxlint-disable-next-line no-await-in-loop -- in their order
        for (const job of last) await runJob(job, { due: clock.now(), signal }, log);
        await database.close();
      },
    });
    // Behind it, so that nobody waits for them.
    const { databaseUrl } = environment;
    running = startJobs({ databaseUrl, clock, log, jobs });
    return serving;
  } catch (error) {
    await database.close();
    throw error;
  }
}
