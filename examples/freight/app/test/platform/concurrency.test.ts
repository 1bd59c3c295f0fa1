import { beforeEach, describe, expect, test } from "vitest";
import { application } from "#app";
import { verifyAudit } from "#platform/audit-trail/verify-audit";
import { callersWith } from "#test/callers";
import { creatable, createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import { entityNamed } from "#test/interface";
import { visibleChange } from "#test/record-requests";

const app = await harness();
const { asOwner } = app.database;
const tenants = application.tenancy === "single" ? ["main"] : ["one", "two"];

/** Something that its creator can change and read. */
const name = creatable.find((candidate) => {
  const entity = entityNamed(candidate);
  const [changer] = callersWith(entity, "update");
  return changer !== undefined && visibleChange(entity, changer) !== undefined;
});

beforeEach(() => app.empty());

describe.skipIf(app.database.kind !== "postgres" || name === undefined)("at the same time", () => {
  const entity = entityNamed(name ?? creatable[0] ?? "");
  const [changer = { role: "" }] = callersWith(entity, "update");
  const body = visibleChange(entity, changer);

  async function changeMany(
    path: string,
    tenant: string,
    count: number,
  ): Promise<readonly number[]> {
    const statuses: number[] = [];
    for (let done = 0; done < count; done += 1) {
      statuses.push((await app.call({ ...changer, tenant }, "PATCH", path, body)).status);
    }
    return statuses;
  }

  test("400 writes in two tenants leave an audit trail without a gap", async () => {
    const writers = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const tenant = tenants[index % tenants.length] ?? "one";
        const { id } = await createRecord(app, entity.name, {}, { tenant, seed: 9000 + index });
        return { id, tenant, path: `/v1/${entity.path}/${id}` };
      }),
    );
    const statuses = await Promise.all(
      writers.map(async ({ path, tenant }) => changeMany(path, tenant, 50)),
    );
    expect(new Set(statuses.flat())).toEqual(new Set([200]));
    for (const { id, tenant } of writers) {
      const changes = await asOwner.query<{ version: number }>(
        `select (detail::jsonb ->> 'version')::integer as version from platform.audit_entry
         where tenant = $1 and record = $2 and action = 'update' order by sequence`,
        [tenant, id],
      );
      expect(changes.map(({ version }) => version)).toEqual(
        Array.from({ length: 50 }, (_, i) => i + 2),
      );
    }
    const report = await verifyAudit(asOwner, { anchors: [], publicKeys: new Map() });
    expect(report).toMatchObject({ isIntact: true, problems: [] });
    // A chain of batches has fewer links than entries.
    const oneByOne = application.auditSealing === "chain" ? report.chains : [];
    for (const { lastSequence, entries } of oneByOne) expect(lastSequence).toBe(entries);
  });

  test("connections that are cut off leave nothing half done", async () => {
    const { id } = await createRecord(app, entity.name);
    const path = `/v1/${entity.path}/${id}`;
    const written = new AbortController();
    const cutting = (async () => {
      while (!written.signal.aborted) {
        await asOwner.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and pid <> pg_backend_pid()
             and state <> 'idle' and query not like '%pg_terminate_backend%'`,
        );
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    const statuses = (
      await Promise.all([1, 2, 3, 4].map(async () => changeMany(path, "one", 30)))
    ).flat();
    written.abort();
    await cutting;
    // Whatever was answered, it was all or nothing; what was answered 200 is there.
    expect(statuses.every((status) => [200, 500, 503].includes(status))).toBe(true);
    const done = statuses.filter((status) => status === 200).length;
    const [row] = await asOwner.query<{ version: number }>(
      `select version from "${entity.table}" where id = $1`,
      [id],
    );
    const changes = (row?.version ?? 0) - 1;
    expect(changes).toBeGreaterThanOrEqual(done);
    const count = async (text: string): Promise<number> => (await asOwner.query(text, [id])).length;
    if (application.controls.audit) {
      const entries = "select 1 from platform.audit_entry where record = $1 and action = 'update'";
      expect(await count(`${entries} and outcome = 'done'`)).toBe(changes);
    }
    if (application.controls.history) {
      const versions = "select 1 from platform.record_version where record = $1";
      expect(await count(versions)).toBe(changes);
    }
    const report = await verifyAudit(asOwner, { anchors: [], publicKeys: new Map() });
    expect(report).toMatchObject({ isIntact: true });
    expect((await app.call(changer, "PATCH", path, body)).status).toBe(200);
  });
});
