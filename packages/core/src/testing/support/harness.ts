import { join } from "node:path";
import { application } from "#app";
import { createServer } from "#platform/app/create-server";
import { migrate } from "#platform/database/migrate";
import { openKeyring, type Keyring } from "#platform/field-encryption/keyring";
import { loadMasterKeys } from "#platform/field-encryption/master-keys";
import { fillHolidays } from "#platform/obligations/holidays";
import { seededBytes } from "#test/seeded-bytes";
import { emptyDatabase } from "#test/empty-database";
import type { Answer, Harness } from "#test/harness-types";
import { openTestDatabase } from "#test/open-test-database";
import { createTestIssuer } from "#test/test-issuer";

const start = "2026-03-02T10:00:00Z";
const bodyLimit = 65_536;

/** The application under test: one for each worker, since opening a database takes a second. */
export function harness(): Promise<Harness> {
  const worker = globalThis as { bylawHarness?: Promise<Harness> };
  worker.bylawHarness ??= open();
  return worker.bylawHarness;
}

async function open(): Promise<Harness> {
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
  const database = await openTestDatabase(application.databaseRole, async (opened) => {
    await migrate(opened, join(application.folder, "src/db/migrations"));
    await fillHolidays(opened.asOwner, application.calendars, clock);
  });
  const random = seededBytes("the application under test");
  const masterKeys = loadMasterKeys({
    text: `test:${Buffer.alloc(32, 7).toString("base64url")}, former:${Buffer.alloc(32, 8).toString("base64url")}`,
  });
  const openKeys = (): Keyring => openKeyring({ database, masterKeys, clock, random });
  let keys = openKeys();
  const keyring: Keyring = { open: (tenant) => keys.open(tenant) };
  const silent = (): void => {};
  const server = createServer({
    application,
    database,
    keyring,
    clock,
    random,
    log: { debug: silent, info: silent, warn: silent, error: (...fault) => faults.push(fault) },
    issuer,
    audience: application.name,
    bodyLimit,
  });
  let calls = 0;
  const send: Harness["send"] = async (request) => answerOf(await server.fetch(request));

  return {
    application,
    database,
    keyring,
    masterKeys,
    clock,
    faults,
    send,
    token: (caller, claims) => issuer.token(caller, claims),

    async call(caller, method, path, body, headers = {}) {
      const purpose = caller.purpose ?? application.roles[caller.role]?.purposes[0];
      const bytes = body === undefined ? undefined : toBytes(body);
      const request = new Request(`http://localhost${path}`, {
        method,
        headers: {
          authorization: `Bearer ${await issuer.token(caller)}`,
          ...(purpose !== undefined && { "purpose-of-use": purpose }),
          ...(method === "POST" &&
            application.idempotency.required && { "idempotency-key": `call ${(calls += 1)}` }),
          ...(bytes && {
            "content-type": "application/json",
            "content-length": String(bytes.byteLength),
          }),
          ...headers,
        },
        ...(bytes && { body: bytes }),
      });
      return await send(request);
    },

    async empty() {
      await emptyDatabase(database);
      keys = openKeys();
      faults.length = 0;
      clock.set(start);
    },
  };
}

function toBytes(body: unknown): Uint8Array<ArrayBuffer> {
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.text();
  const isJson = headers.get("content-type")?.includes("json") === true;
  return { status, headers, body: isJson && text !== "" ? JSON.parse(text) : undefined };
}
