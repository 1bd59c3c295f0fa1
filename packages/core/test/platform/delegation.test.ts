import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deepestDelegation, peopleOf } from "#platform/authentication/people";
import { identityOf } from "#platform/authentication/token-claims";
import { verifyAudit } from "#platform/audit-trail/verify-audit";
import type { Database } from "#platform/database/session";
import { openPlatform } from "./support/open-platform.ts";

fc.configureGlobal({ seed: 20_261_122, numRuns: 200 });

const options = {
  roles: { clerk: { purposes: ["lending"] } },
  tenancy: { kind: "single", tenant: "main" },
  roleClaim: "role",
  attributeClaims: [],
} as const;

const identify = (act: unknown): unknown =>
  identityOf({ sub: "ann", exp: 1, role: "clerk", iss: "https://one.example", act }, options);

/** `act` claims one inside the other. */
const nested = (names: readonly string[]): object | undefined =>
  names.reduceRight<object | undefined>(
    (inner, sub) => ({ sub, ...(inner !== undefined && { act: inner }) }),
    undefined,
  );

describe("who acts for whom", () => {
  it("is the subject, then those who act for it, as the token nests them", () => {
    const name = fc.string({
      unit: fc.constantFrom("a", "b", "ö", "😀", '"', ",", "}"),
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.array(name, { maxLength: deepestDelegation }), (names) => {
        const people = peopleOf("ann", { act: nested(names) });
        expect(people).toEqual([...new Set(["ann", ...names])]);
      }),
    );
  });

  it.each([
    ["nobody", null],
    ["a name", "tom"],
    ["a list", [{ sub: "tom" }]],
    ["somebody without a name", {}],
    ["an empty name", { sub: "" }],
    ["a name that is none", { sub: { toString: "tom" } }],
    ["a name with a line break", { sub: "tom\nann" }],
    ["a name that is not well-formed", { sub: "\ud800" }],
    ["a very long name", { sub: "x".repeat(256) }],
    ["a name of another issuer", { sub: "tom", iss: "https://other.example" }],
    ["nobody behind somebody", { sub: "tom", act: 7 }],
    ["more people than may be", nested(["1", "2", "3", "4", "5", "6"])],
  ])("is refused when the token says that %s acts", (_, act) => {
    expect(identify(act)).toBeUndefined();
  });

  it("may name the issuer of the token itself", () => {
    expect(identify({ sub: "tom", iss: "https://one.example" })).toMatchObject({
      subject: "ann",
      people: ["ann", "tom"],
    });
  });
});

describe("people in the database", () => {
  let database: Database;
  beforeAll(async () => {
    database = await openPlatform(["grant select on platform.audit_entry to {role}"]);
  }, 60_000);
  afterAll(() => database.close());

  it("are the actor alone, or with those who act for it, for one transaction", async () => {
    const people = async (context: object): Promise<unknown> => {
      const [, [row] = []] = await database.batch([
        { statement: "select platform.enter($1)", values: [JSON.stringify(context)] },
        { statement: "select platform.people() as people" },
      ]);
      return row?.["people"];
    };
    const awkward = ['a "quoted" one', "{a,b}", "it's", "back\\slash", "null"];
    expect(await people({ tenant: "north", actor: "ann", people: ["ann", ...awkward] })).toEqual([
      "ann",
      ...awkward,
    ]);
    expect(await people({ tenant: "north", actor: "ben" })).toEqual(["ben"]);
    expect(await people({ tenant: "north" })).toEqual([]);
  });

  it("are named in the audit trail, which can be verified as before", async () => {
    const people = ["ann", "tom", "eve"];
    await database.transaction(async (session) => {
      await session.query("select platform.enter($1)", [
        JSON.stringify({ tenant: "north", actor: "ann", people, at: "2026-06-15T10:00:00Z" }),
      ]);
      await session.query(
        `select platform.audit_append('read', 'Book', null, 'done', '{"title": "x"}')`,
      );
    });
    const [entry] = await database.asOwner.query<{ actor: string; detail: string }>(
      "select actor, detail from platform.audit_entry where action = 'read'",
    );
    expect(entry?.actor).toBe("ann");
    expect(JSON.parse(entry?.detail ?? "")).toEqual({ title: "x", actedBy: ["tom", "eve"] });
    const audit = await verifyAudit(database.asOwner, { anchors: [], publicKeys: new Map() });
    expect(audit.isIntact).toBe(true);
  });
});
