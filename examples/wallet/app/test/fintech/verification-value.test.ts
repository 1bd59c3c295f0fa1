import { beforeAll, expect, test } from "vitest";
import { application } from "#app";
import type { EntityDefinition, OperationDefinition } from "#platform/records/entity";
import { createLog } from "#platform/http/log";
import { createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import type { Caller, Harness } from "#test/harness-types";
import { operationInput } from "#test/record-requests";
import { ruleData } from "#test/rule-data";
import { callersWith } from "#test/callers";

/*
 * PCI DSS 4.0.1 3.3.1: sensitive authentication data is not kept after authorisation, even encrypted.
 *
 * Short numbers occur everywhere by chance, in ids and times. What is looked for is therefore sent
 * several times, each time another: what is kept shows each of them, what is chance does not.
 */
const canaries = ["4711", "8364", "5927", "7193", "6485", "9356"];

type Body = Readonly<Record<string, unknown>>;

interface Taking {
  readonly entity: EntityDefinition;
  readonly operation: OperationDefinition;
  /** The inputs that are sensitive authentication data. */
  readonly names: readonly string[];
}

/** The operations that take sensitive authentication data. */
const taking: readonly Taking[] = application.entities.flatMap((entity) =>
  entity.operations.flatMap((operation) => {
    const data = ruleData.entities[entity.name]?.operations.find(
      ({ name }) => name === operation.name,
    );
    const names = Object.entries(data?.input ?? {})
      .filter(([, field]) => `${field.class}.`.startsWith("sad."))
      .map(([name]) => name);
    return names.length === 0 ? [] : [{ entity, operation, names }];
  }),
);

let app: Harness;

beforeAll(async () => {
  app = await harness();
});

test.runIf(taking.length > 0)("a verification value is left nowhere", async () => {
  const found: string[][] = [];
  const statuses: number[] = [];
  for (const canary of canaries) {
    const lines: string[] = [];
    const log = createLog({
      clock: app.clock,
      level: "debug",
      write: (line) => {
        lines.push(line);
      },
    });
    const served = app.serve({ log });
    await app.empty();
    for (const { entity, operation, names } of taking) {
      const { id } = await createRecord(app, entity.name);
      const sensitive = Object.fromEntries(names.map((name) => [name, canary]));
      const path = `/v1/${entity.path}/${id}/${operation.path}`;
      const good: Body = { ...operationInput(operation.name), ...sensitive };
      const bad: Body = {
        ...good,
        [names[0] ?? ""]: `${canary}${canary}${canary}`,
        more: canary,
      };
      for (const { role, purpose } of callersWith(entity, "read")) {
        for (const [kind, body] of Object.entries({ good, bad })) {
          const key = { "idempotency-key": `${operation.name} ${role} ${purpose} ${kind}` };
          const first = await served.call({ role, purpose }, "POST", path, body, key);
          const again = await served.call({ role, purpose }, "POST", path, body, key);
          statuses.push(first.status);
          lines.push(told(first.status, first.body), told(again.status, again.body));
        }
      }
    }
    const rows = await everyRow(app);
    found.push(rows.concat(lines).filter((text) => shows(text, canary)));
  }
  expect(statuses, "it was never accepted").toContain(200);
  const always = found.every((texts) => texts.length > 0);
  expect(always ? found : [], "PCI DSS 4.0.1 3.3.1").toEqual([]);
});

test.runIf(taking.length > 0)(
  "a verification value is no part of what a request is known by",
  async () => {
    await app.empty();
    let accepted = 0;
    for (const { entity, operation, names } of taking) {
      const { id } = await createRecord(app, entity.name);
      const path = `/v1/${entity.path}/${id}/${operation.path}`;
      const send = async (caller: Caller, value: string) => {
        const sensitive = Object.fromEntries(names.map((name) => [name, value]));
        const body = { ...operationInput(operation.name), ...sensitive };
        return await app.call(caller, "POST", path, body, { "idempotency-key": operation.name });
      };
      for (const caller of callersWith(entity, "read")) {
        const [first = "", ...others] = canaries;
        const { status } = await send(caller, first);
        if (status !== 200) continue;
        accepted += 1;
        // Who tries other values with the key of a request learns nothing of the one that was sent.
        for (const value of others) expect((await send(caller, value)).status).toBe(200);
      }
    }
    expect(accepted, "it was never accepted").toBeGreaterThan(0);
  },
);

/** What was answered, without its id. */
function told(status: number, body: Body | undefined): string {
  const { requestId: _, ...rest } = body ?? {};
  return JSON.stringify({ status, ...rest });
}

/** Every row of every table of every schema, as text. */
async function everyRow({ database }: Harness): Promise<readonly string[]> {
  const tables = await database.asOwner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by name`,
  );
  const rows = await database.asOwner.batch(
    tables.map(({ name }) => ({ statement: `select t::text as row from ${name} t` })),
  );
  return rows.flat().map(({ row }) => String(row));
}

/** Whether a text has the number by itself, or as the bytes that it is stored by. */
function shows(text: string, canary: string): boolean {
  const bytes = Buffer.from(canary).toString("hex");
  const base64 = Buffer.from(canary).toString("base64").replaceAll("=", "");
  return (
    new RegExp(`(?<![0-9A-Za-z-])${canary}(?![0-9A-Za-z-])`).test(text) ||
    text.includes(bytes) ||
    text.includes(base64) ||
    text.includes(`${canary}${canary}`)
  );
}
