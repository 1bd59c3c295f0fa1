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
import { seededBytes } from "#test/seeded-bytes";

const clock = { now: (): Date => new Date("2026-03-02T10:00:00Z") };
const random = seededBytes("hostile");
const masterKeys = loadMasterKeys({ text: `test:${Buffer.alloc(32, 7).toString("base64url")}` });
const issuer = "https://issuer.example";
const { privateKey, publicKey } = await generateKeyPair("ES256");
const keys = createLocalJWKSet({
  keys: [{ ...(await exportJWK(publicKey)), kid: "test", alg: "ES256" }],
});
const silent = (): void => {};
const database = await openDatabase({ url: undefined, role: "hostile_app" });

interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
}

interface Interface {
  readonly info: { readonly title: string };
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A value of a schema; one that the schema's pattern refuses where it has a pattern. */
function valueOf({ type, format, enum: values, maximum, minLength = 1, ...rest }: Schema): unknown {
  if (values !== undefined) return values.at(-1);
  if (type === "integer") return maximum;
  if (type === "boolean") return true;
  const formats: Readonly<Record<string, string>> = {
    uuid: "019cadfd-8900-7e5f-8f8b-95d870e43780",
    date: "2024-02-29",
    "date-time": "2026-01-31T09:30:00Z",
    email: "a@example.org",
    uri: "https://example.org/",
  };
  if (format !== undefined) return formats[format];
  return "pattern" in rest
    ? "1"
    : "'; pwned --".repeat(20).slice(0, Math.max(minLength, Math.min(rest.maxLength ?? 1, 200)));
}

async function tokenOf(audience: string, role: string): Promise<string> {
  const now = clock.now().getTime() / 1000;
  const claims = { tenant: "one", role, sid: "one", sub: "alice", iat: now, exp: now + 3600 };
  return await new SignJWT({ ...claims, iss: issuer, aud: audience })
    .setProtectedHeader({ alg: "ES256", kid: "test" })
    .sign(privateKey);
}

async function start(folder: string): Promise<object> {
  await database.asOwner.script(`
    drop schema public cascade; create schema public;
    grant usage on schema public to public; drop schema if exists platform cascade;
    do $$ begin drop owned by hostile_app; exception when undefined_object then null; end $$;
  `);
  const module: unknown = await import(join(folder, "src/app.ts"));
  const { application } = module as { readonly application: Application };
  await migrate(database, join(folder, "src/db/migrations"));
  await fillHolidays(database.asOwner, application.calendars, clock);
  const faults: unknown[] = [];
  const server = createServer({
    application,
    database,
    keyring: openKeyring({ database, masterKeys, clock, random }),
    clock,
    random,
    log: { debug: silent, info: silent, warn: silent, error: (...fault) => faults.push(fault) },
    issuer: { issuer, keys },
    audience: application.name,
    bodyLimit: 65_536,
    trustedProxies: 0,
  });
  const [entity] = application.entities;
  const ask = async (path: string, request: RequestInit = {}): Promise<Response> => {
    const connection = { incoming: { socket: { remoteAddress: "127.0.0.1" } } };
    return await server.fetch(new Request(`http://localhost${path}`, request), connection);
  };
  const role = entity?.grants.create[0] ?? Object.keys(application.roles)[0] ?? "";
  const headers = {
    authorization: `Bearer ${await tokenOf(application.name, role)}`,
    "purpose-of-use": application.roles[role]?.purposes[0] ?? "",
    "content-type": "application/json",
  };
  const records = `/v1/${entity?.path}`;
  const document = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8")) as Interface;
  const { properties = {} } = document.components.schemas[`New${entity?.name}`] ?? {};
  const body = Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => entity?.fields[name]?.references === undefined)
      .map(([name, schema]) => [name, valueOf(schema)]),
  );
  const post = { method: "POST", headers };
  const answers = [
    await ask(records, { headers }),
    await ask(records, { ...post, body: "{}" }),
    await ask(records, { ...post, body: JSON.stringify(body) }),
  ].map(({ status }) => status);
  const docs = await (await ask("/docs")).text();
  const planted = await database.asOwner.query(
    "select relname from pg_class where relname like '%pwned%' union select proname from pg_proc where proname like '%pwned%'",
  );
  return {
    health: (await ask("/health")).status,
    unnamed: (await ask(records)).status,
    answers,
    faults,
    openapi: (await ask("/openapi.json")).status,
    title: document.info.title,
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
