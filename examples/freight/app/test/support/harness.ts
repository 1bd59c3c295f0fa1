import { join } from "node:path";
import { application } from "#app";
import type { ServerParts } from "#platform/app/create-server";
import { migrate } from "#platform/database/migrate";
import { openKeyring, type Keyring } from "#platform/field-encryption/keyring";
import { loadMasterKeys } from "#platform/field-encryption/master-keys";
import { fillHolidays } from "#platform/obligations/holidays";
import { seededBytes } from "#test/seeded-bytes";
import { deletingAll, emptyDatabase } from "#test/empty-database";
import type { Harness } from "#test/harness-types";
import { openTestDatabase } from "#test/open-test-database";
import { serveApplication } from "#test/serve-application";
import { standingKeys } from "#test/standing-keys";
import { createTestIssuer } from "#test/test-issuer";

const start = "2026-03-02T10:00:00Z";
const bodyLimit = 65_536;
/** Where it is the next day already when the tests start, so that nothing may go by the machine's day. */
const timeZone = "Pacific/Kiritimati";

/** The clock stands still, so that all tests would be in the same minute. */
const unlimited = {
  requestsPerMinute: Number.MAX_SAFE_INTEGER,
  addressRequestsPerMinute: Number.MAX_SAFE_INTEGER,
  failuresPerMinute: Number.MAX_SAFE_INTEGER,
};

const worker = globalThis as { bylawHarness?: Promise<Harness> };

/** The application under test: one for each worker, since opening a database takes a second. */
export function harness(): Promise<Harness> {
  worker.bylawHarness ??= open();
  return worker.bylawHarness;
}

async function open(): Promise<Harness> {
  process.env["TZ"] = timeZone;
  let now = new Date(start);
  const faults: unknown[] = [];
  const issuer = await createTestIssuer(application.name, { now: () => now });
  const clock = {
    now: () => new Date(now),
    set(at: string | Date) {
      now = new Date(at);
      issuer.forget();
    },
  };
  const opened = await openTestDatabase(application.databaseRole, async (fresh) => {
    await migrate(fresh, join(application.folder, "src/db/migrations"));
    await fillHolidays(fresh.asOwner, application.calendars, clock);
  });
  const { database } = opened;
  const random = seededBytes("the application under test");
  const masterKeys = loadMasterKeys({
    text: `test:${Buffer.alloc(32, 7).toString("base64url")}, former:${Buffer.alloc(32, 8).toString("base64url")}`,
  });
  const openKeys = (): Keyring => openKeyring({ database, masterKeys, clock, random });
  const standing = standingKeys({ database, masterKeys, random });
  let keys = openKeys();
  const keyring: Keyring = { open: (tenant) => keys.open(tenant) };
  const silent = (): void => {};
  const parts: ServerParts = {
    application,
    database,
    keyring,
    clock,
    random,
    log: { debug: silent, info: silent, warn: silent, error: (...fault) => faults.push(fault) },
    issuer,
    audience: application.name,
    bodyLimit,
    trustedProxies: 0,
    // Whatever a webhook's host is called, it is on the public internet; nobody is asked.
    resolve: async () => ["93.184.215.14"],
  };
  const rateLimits = { ...application.rateLimits, ...unlimited };
  const served = serveApplication(
    { ...parts, application: { ...application, rateLimits } },
    issuer,
  );

  return {
    application,
    database,
    keyring,
    masterKeys,
    clock,
    faults,
    ...served,
    serve: (changes) => serveApplication({ ...parts, ...changes }, issuer),
    token: (caller, claims) => issuer.token(caller, claims),

    async close() {
      delete worker.bylawHarness;
      await opened.close();
    },

    async empty() {
      await emptyDatabase(database);
      keys = openKeys();
      faults.length = 0;
      clock.set(start);
    },

    async place(at, tenant, steps) {
      const ofTenant = await standing(tenant);
      const deleting = await deletingAll(database);
      await opened.seed([deleting, ...ofTenant.rows, ...steps(ofTenant.keys)]);
      const others = openKeys();
      keys = { open: async (name) => (name === tenant ? ofTenant.keys : await others.open(name)) };
      faults.length = 0;
      clock.set(at);
    },
  };
}
