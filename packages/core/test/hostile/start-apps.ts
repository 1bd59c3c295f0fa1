// Migrates and starts the applications in the folders given, one after the other, in a process of its
// own, and prints what it saw of each as a line of JSON.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from "jose";
import { createServer } from "#platform/app/create-server";
import type { Application } from "#platform/app/application";
import { migrate } from "#platform/database/migrate";
import { openDatabase } from "#platform/database/open-database";
import { openKeyring } from "#platform/field-encryption/keyring";
import { loadMasterKeys } from "#platform/field-encryption/master-keys";
import { fillHolidays } from "#platform/obligations/holidays";

const clock = { now: (): Date => new Date("2026-03-02T10:00:00Z") };
const random = (size: number): Buffer => Buffer.alloc(size, 7);
const masterKeys = loadMasterKeys({ text: `test:${Buffer.alloc(32, 7).toString("base64url")}` });
const issuer = "https://issuer.example";
const { privateKey, publicKey } = await generateKeyPair("ES256");
const keys = createLocalJWKSet({
  keys: [{ ...(await exportJWK(publicKey)), kid: "test", alg: "ES256" }],
});
const silent = (): void => {};
const database = await openDatabase({ url: undefined, role: "hostile_app" });

async function start(folder: string): Promise<object> {
  await database.asOwner.script(`
    drop schema public cascade; create schema public; drop schema if exists platform cascade;
    do $$ begin drop owned by hostile_app; exception when undefined_object then null; end $$;
  `);
  const module: unknown = await import(join(folder, "src/app.ts"));
  const { application } = module as { readonly application: Application };
  await migrate(database, join(folder, "src/db/migrations"));
  await fillHolidays(database.asOwner, application.calendars, clock);
  const server = createServer({
    application,
    database,
    keyring: openKeyring({ database, masterKeys, clock, random }),
    clock,
    random,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    issuer: { issuer: "https://issuer.example", keys: createLocalJWKSet({ keys: [] }) },
    audience: application.name,
    bodyLimit: 65_536,
    trustedProxies: 0,
  });
  const [entity] = application.entities;
  const ask = async (path: string, request: RequestInit = {}): Promise<Response> => {
    const connection = { incoming: { socket: { remoteAddress: "127.0.0.1" } } };
    return await server.fetch(new Request(`http://localhost${path}`, request), connection);
  };
  const body = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
  const docs = await (await ask("/docs")).text();
  const planted = await database.asOwner.query(
    "select relname from pg_class where relname like '%pwned%' union select proname from pg_proc where proname like '%pwned%'",
  );
  return {
    health: (await ask("/health")).status,
    list: (await ask(`/v1/${entity?.path}`)).status,
    create: (await ask(`/v1/${entity?.path}`, body)).status,
    openapi: (await ask("/openapi.json")).status,
    title: JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8")).info.title,
    scripts: docs.match(/<script/g)?.length,
    pwned: [planted.length, "pwned" in globalThis, "pwned" in {}],
  };
}

for (const folder of process.argv.slice(2)) {
  let seen: object;
  try {
    // oxlint-disable-next-line no-await-in-loop -- they share a database
    seen = await start(folder);
  } catch (error) {
    seen = { fault: error instanceof Error ? String(error.stack) : String(error) };
  }
  process.stdout.write(`${JSON.stringify({ folder, ...seen })}\n`);
}
await database.close();
