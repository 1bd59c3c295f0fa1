import { beforeEach, describe, expect, it } from "vitest";
import { application } from "#app";
import { quoteName } from "#platform/records/statements";
import { callersWith } from "#test/callers";
import { createRecord } from "#test/create-record";
import { harness } from "#test/harness";
import type { Answer, Caller, Harness } from "#test/harness-types";
import { visibleChange } from "#test/record-requests";

/** The entities whose records are approved, each with who may approve and read them. */
const approved = application.entities.flatMap((entity) => {
  const approver = callersWith(entity, "read").find(({ role }) => entity.approvers?.includes(role));
  const isMade = callersWith(entity, "create").length > 0;
  return approver === undefined || !isMade ? [] : [{ entity, approver }];
});

interface Decide {
  readonly app: Harness;
  readonly path: string;
  readonly id: string;
}

/** Sends a decision with a token that says who acts for the caller. */
async function decide(
  { app, path, id }: Decide,
  caller: Caller & { readonly purpose: string },
  body: object,
  { act, version = 1 }: { readonly act?: object; readonly version?: number } = {},
): Promise<Answer> {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const token = await app.token(caller, act === undefined ? undefined : { act });
  return await app.send(
    new Request(`http://localhost/v1/${path}/${id}/approvals`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${token}`,
        ...(caller.purpose !== "" && { "purpose-of-use": caller.purpose }),
        "content-type": "application/json",
        "content-length": String(bytes.byteLength),
        "if-match": `"${version}"`,
      },
      body: bytes,
    }),
  );
}

describe.skipIf(approved.length === 0)("approval by a second person", () => {
  let app: Harness;
  beforeEach(async () => {
    app = await harness();
    await app.empty();
  });

  describe.each(approved)("of $entity.name", ({ entity, approver }) => {
    const arrange = async (): Promise<Decide & { readonly maker: Caller }> => {
      const { id, caller } = await createRecord(app, entity.name);
      return { app, path: entity.path, id, maker: caller };
    };
    const second = { ...approver, subject: "somebody else" };

    /** How many approvals of a record as it is count for rules. */
    const counted = async ({
      id,
      maker,
    }: Decide & { readonly maker: Caller }): Promise<unknown> => {
      const tenant = application.tenancy === "single" ? "main" : (maker.tenant ?? "one");
      const [, [row] = []] = await app.database.asOwner.batch([
        { statement: "select platform.enter($1)", values: [JSON.stringify({ tenant })] },
        {
          statement: `select platform.approvals($1, to_jsonb(r), to_jsonb(r)) as approved
            from ${quoteName(entity.table)} r where r.id = $2`,
          values: [entity.name, id],
        },
      ]);
      return row?.["approved"];
    };

    it("is given by somebody who did not make the record, once, and told with its comment", async () => {
      const made = await arrange();
      const body = { decision: "approve", comment: "It is in order." };
      const { status, body: approval } = await decide(made, second, body);
      expect(status).toBe(201);
      expect(approval).toMatchObject({ ...body, version: 1, current: true });
      expect(approval?.["people"]).toEqual(["somebody else"]);
      expect((await decide(made, second, body)).status).toBe(409);

      const list = `/v1/${entity.path}/${made.id}/approvals`;
      const { body: told } = await app.call(second, "GET", list);
      expect(told).toEqual({ items: [approval] });

      const stored = await app.database.asOwner.query<{ comment: Buffer }>(
        "select comment from platform.approval",
      );
      expect(stored[0]?.comment.toString("latin1")).not.toContain("in order");
      const entries = await app.database.asOwner.query(
        "select actor, outcome from platform.audit_entry where record = $1 and action = 'approve'",
        [made.id],
      );
      expect(entries).toEqual([
        { actor: "somebody else", outcome: "done" },
        { actor: "somebody else", outcome: "refused" },
      ]);
    });

    it("is refused to the maker, however many act for each other in between", async () => {
      const made = await arrange();
      const maker = made.maker.subject ?? made.maker.role;
      const chains = [
        [{ ...approver, subject: maker }, undefined],
        [second, { sub: maker }],
        [second, { sub: "third", act: { sub: "fourth", act: { sub: maker } } }],
      ] as const;
      for (const [caller, act] of chains) {
        const answer = await decide(made, caller, { decision: "approve" }, act && { act });
        expect(answer.status).toBe(403);
        expect(answer.body?.["detail"]).toMatch(/made or changed/);
      }
    });

    it("needs the version that was read", async () => {
      const made = await arrange();
      const path = `/v1/${entity.path}/${made.id}/approvals`;
      const body = { decision: "approve" };
      expect((await app.call(second, "POST", path, body)).status).toBe(428);
      expect((await decide(made, second, body, { version: 2 })).status).toBe(412);
      const rejection = await app.call(second, "POST", path, { decision: "reject" });
      expect(rejection.status).toBe(201);
      expect((await decide(made, { ...second, subject: "third" }, body)).status).toBe(409);
    });

    it("is void when the record has changed, and refused to whoever changed it", async ({
      skip,
    }) => {
      const made = await arrange();
      const changer = callersWith(entity, "update")[0];
      const change = changer && visibleChange(entity, changer);
      if (changer === undefined || change === undefined) {
        skip("nobody changes such records");
        return;
      }
      const subject = "somebody who changes";
      await decide(made, second, { decision: "approve" });
      expect(await counted(made)).toBe(1);
      const path = `/v1/${entity.path}/${made.id}`;
      const answer = await app.call({ ...changer, subject }, "PATCH", path, change);
      if (answer.status >= 300) skip("a rule refuses the change");
      const { body } = await app.call(second, "GET", `${path}/approvals`);
      expect(body?.["items"]).toMatchObject([{ version: 1, current: false }]);
      expect(await counted(made)).toBe(0);
      const own = { ...approver, subject };
      const again = await decide(made, own, { decision: "approve" }, { version: 2 });
      expect(again.status).toBe(403);
      expect(again.body?.["detail"]).toMatch(/made or changed/);
    });

    it("is refused to roles that may not approve, and in other tenants", async () => {
      const made = await arrange();
      const body = { decision: "approve" };
      for (const other of callersWith(entity, "read")) {
        if (entity.approvers?.includes(other.role)) continue;
        expect((await decide(made, { ...other, subject: "third" }, body)).status).toBe(403);
      }
      if (application.tenancy === "multiple") {
        expect((await decide(made, { ...second, tenant: "two" }, body)).status).toBe(404);
      }
    });

    it("is refused for what is no decision, and for records that are not there", async () => {
      const made = await arrange();
      const bodies = [
        {},
        [],
        { decision: "maybe" },
        { decision: 1 },
        { decision: "approve", people: ["third"] },
        { decision: "approve", comment: "x".repeat(2001) },
        { decision: "approve", comment: { text: "x" } },
      ];
      for (const body of bodies) expect((await decide(made, second, body)).status).toBe(400);
      for (const id of ["nothing", "00000000-0000-4000-8000-000000000000"]) {
        const answer = await decide({ ...made, id }, second, { decision: "approve" });
        expect(answer.status).toBe(404);
      }
    });
  });
});

describe.runIf(approved.length === 0)("approval by a second person", () => {
  it("is not asked for by any rule", ({ skip }) =>
    skip("no rule of this application counts approvals"));
});
