import { beforeEach, describe, expect, test } from "vitest";
import { application } from "#app";
import { newId } from "#platform/http/identifiers";
import { callers, callersWith } from "#test/callers";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import type { Caller } from "#test/harness-types";
import { entityNamed } from "#test/interface";
import { recordRequests } from "#test/record-requests";

const app = await harness();
const { audit, history } = application.controls;
const { auditSealing } = application;
const tenant = application.tenancy === "single" ? "main" : "one";

beforeEach(() => app.empty());

interface Entry {
  readonly sequence: number;
  readonly actor: string;
  readonly role: string;
  readonly purpose: string | null;
  readonly action: string;
  readonly entity: string;
  readonly record: string | null;
  readonly outcome: string;
  readonly detail: string;
}

/** The entries behind a place in the chain. */
async function entries(after = 0): Promise<readonly Entry[]> {
  return await app.database.asOwner.query<Entry>(
    `select sequence, actor, role, purpose, action, entity, record, outcome, detail
     from platform.audit_entry where tenant = $1 and sequence > $2 order by sequence`,
    [tenant, after],
  );
}

async function lastSequence(): Promise<number> {
  const [last] = await app.database.asOwner.query<{ sequence: number }>(
    "select coalesce(max(sequence), 0) as sequence from platform.audit_entry where tenant = $1",
    [tenant],
  );
  return last?.sequence ?? 0;
}

/** Sends a request, and returns its status and what it added to the audit trail. */
async function recordedBy(caller: Caller, method: string, path: string, body?: unknown) {
  const before = await lastSequence();
  const { status } = await app.call(caller, method, path, body);
  return { status, added: await entries(before) };
}

describe.skipIf(!audit)("the audit trail", () => {
  test.for(application.entities)("has one entry for each request for a $name", async (entity) => {
    const someone = { subject: "someone in particular" };
    for (const exists of [true, false]) {
      const make = async () =>
        exists && creatable.includes(entity.name)
          ? (await createRecord(app, entity.name)).id
          : newId(app.clock);
      let id = await make();
      for (const caller of callers.map((known) => ({ ...known, ...someone }))) {
        let isDeleted = false;
        for (const { name, method, path, body } of recordRequests(entity, id, caller, {
          history,
        })) {
          const { status, added } = await recordedBy(caller, method, path, body);
          const action = name.startsWith("list ") ? "search" : name;
          const expected = {
            actor: someone.subject,
            role: caller.role,
            purpose: caller.purpose === "" ? null : caller.purpose,
            action,
            entity: entity.name,
            record: id,
            outcome: status < 400 ? "done" : "refused",
          };
          const what = `${caller.role} sends ${name} to ${entity.name}, answered ${status}`;
          expect(added, what).toEqual([expect.objectContaining(expected)]);
          isDeleted ||= name === "delete" && status === 204;
        }
        if (isDeleted) id = await make();
      }
    }
  });

  test.for(application.entities)(
    "has one entry for each list and each new $name",
    async (entity) => {
      const path = `/v1/${entity.path}`;
      const made = creatable.includes(entity.name)
        ? await createRecord(app, entity.name)
        : undefined;
      for (const caller of callers) {
        const list = await recordedBy(caller, "GET", path);
        expect(list.added, `${caller.role} lists ${entity.name}`).toEqual([
          expect.objectContaining({
            action: "search",
            entity: entity.name,
            record: null,
            outcome: list.status < 400 ? "done" : "refused",
          }),
        ]);
        if (list.status === 200 && made !== undefined) {
          const { records } = JSON.parse(list.added[0]?.detail ?? "{}") as { records?: unknown };
          const answer = await app.call(caller, "GET", path);
          const items = answer.body?.["items"] as readonly { readonly id: string }[];
          expect(records, "what was disclosed").toEqual(items.map(({ id }) => id));
        }
        const create = await recordedBy(caller, "POST", path, made?.body ?? {});
        expect(create.added, `${caller.role} creates ${entity.name}`).toEqual([
          expect.objectContaining({
            action: "create",
            entity: entity.name,
            outcome: create.status < 400 ? "done" : "refused",
          }),
        ]);
      }
    },
  );

  test.for(["/v1/obligations", `/v1/${application.entities[0]?.path}/nothing`])(
    "has one entry for %s",
    async (path) => {
      for (const caller of callers) {
        const { added } = await recordedBy(caller, "GET", path);
        expect(added, `${caller.role} reads ${path}`).toHaveLength(1);
      }
    },
  );

  test("never says what a classified field holds", async () => {
    for (const name of creatable) {
      const { entity, id, body, caller } = await createRecord(app, name);
      const secrets = Object.entries(body).flatMap(([field, value]) =>
        entity.fields[field]?.class !== undefined && String(value).length > 5
          ? [String(value)]
          : [],
      );
      for (const reader of callersWith(entity, "search")) {
        await app.call(reader, "GET", `/v1/${entity.path}/${id}`);
        for (const [field, value] of Object.entries(body)) {
          const filter = new URLSearchParams({ [field]: String(value) });
          await app.call(reader, "GET", `/v1/${entity.path}?${filter.toString()}`);
        }
      }
      await app.call(caller, "PATCH", `/v1/${entity.path}/${id}`, body);
      for (const { detail } of await entries()) {
        for (const secret of secrets) expect(detail, name).not.toContain(secret);
      }
    }
  });

  // Sealed in batches, entries take their numbers before they are committed.
  test.skipIf(auditSealing === "batches")("has entries without a gap", async () => {
    for (const name of creatable) await createRecord(app, name);
    const sequences = (await entries()).map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.map((_, index) => index + 1));
  });
});

describe.skipIf(!audit)("a change by SQL, past the application's routes", () => {
  test.for(creatable)("of a %s is recorded as well", async (name) => {
    const { table } = entityNamed(name);
    const { id } = await createRecord(app, name);
    for (const caller of callers) {
      for (const text of [
        `update "${table}" set updated_by = 'x' where id = $1 returning id`,
        `delete from "${table}" where id = $1 returning id`,
      ]) {
        const before = await lastSequence();
        const context = JSON.stringify({ ...caller, actor: "by hand", tenant });
        const changed = await app.database
          .batch([
            { statement: "select platform.enter($1)", values: [context] },
            { statement: text, values: [id] },
          ])
          .then(([, rows = []]) => rows.length)
          .catch(() => 0);
        const added = await entries(before);
        expect(
          added.map(({ actor, record }) => [actor, record]),
          `${caller.role}: ${text}`,
        ).toEqual(changed === 0 ? [] : [["by hand", id]]);
      }
    }
  });
});
